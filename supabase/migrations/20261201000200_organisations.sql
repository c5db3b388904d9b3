-- The tenant and its members. Membership is a row, never a claim in a token: whoever is removed has lost access by the
-- next request.
create type public.member_role as enum ('owner', 'change_manager', 'hr', 'sales_lead', 'viewer');

create table public.organisations (
  id uuid not null default gen_random_uuid() primary key,
  name text not null
    check (char_length(btrim(name)) between 1 and 200)
    check (name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]')
    check (name ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  -- The smallest team whose readings are shown on their own. An owner may raise it, never go below three.
  smallest_team integer not null default 7 check (smallest_team between 3 and 1000),
  -- The currency of all costs (ISO 4217). Changing it converts nothing.
  currency text not null default 'EUR' check (currency ~ '^[A-Z]{3}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1
);
-- An account may found twenty organisations; create_organisation counts them.
create index organisations_created_by_idx on public.organisations (created_by);

create trigger stamp before insert or update on public.organisations
  for each row execute function private.stamp('id');

create table public.memberships (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  role public.member_role not null,
  display_name text not null
    check (char_length(btrim(display_name)) between 1 and 200)
    check (display_name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]')
    check (display_name ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  email text not null
    check (char_length(email) <= 320)
    check (email !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, user_id)
);
create index on public.memberships (user_id, organisation_id);

create trigger stamp before insert or update on public.memberships
  for each row execute function private.stamp('organisation_id', 'user_id');

-- The caller's organisations: all of them, or those where the caller has one of the roles. Policies use them as
-- `organisation_id = any (array(select …))`, which is evaluated once per statement and is the one form that uses the
-- index. The planner would assume a thousand rows; nobody belongs to that many organisations. Security definer, because
-- the policy on memberships calls them itself.
create function private.my_organisations() returns setof uuid
  language sql stable security definer rows 5 set search_path = '' as $$
  select m.organisation_id from public.memberships m where m.user_id = (select auth.uid())
$$;
grant execute on function private.my_organisations() to authenticated;

create function private.my_organisations_as(variadic roles public.member_role[]) returns setof uuid
  language sql stable security definer rows 5 set search_path = '' as $$
  select m.organisation_id
  from public.memberships m
  where m.user_id = (select auth.uid()) and m.role = any (roles)
$$;
grant execute on function private.my_organisations_as(public.member_role[]) to authenticated;

alter table public.organisations enable row level security;
grant select, update, delete on public.organisations to authenticated;
grant select, insert, update, delete on public.organisations to service_role;

create policy organisations_select on public.organisations for select to authenticated
  using (id = any (array(select private.my_organisations())));
create policy organisations_update on public.organisations for update to authenticated
  using (id = any (array(select private.my_organisations_as('owner'))))
  with check (id = any (array(select private.my_organisations_as('owner'))));
create policy organisations_delete on public.organisations for delete to authenticated
  using (id = any (array(select private.my_organisations_as('owner'))));

-- People join by invitation only, so nobody may insert. Owners change roles and names.
alter table public.memberships enable row level security;
grant select, update (role, display_name), delete on public.memberships to authenticated;
grant select, insert, update, delete on public.memberships to service_role;

create policy memberships_select on public.memberships for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy memberships_update on public.memberships for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner'))));
create policy memberships_delete on public.memberships for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner')))
    or user_id = (select auth.uid())
  );

-- An organisation never loses its last owner. The lock serialises such changes: of two owners leaving at once, the
-- second sees that the first has left. When the organisation itself is being deleted there is no row left to lock, and
-- its memberships may go.
create function private.keep_an_owner() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from public.organisations o where o.id = old.organisation_id for no key update;
  if found and not exists (
    select 1 from public.memberships m where m.organisation_id = old.organisation_id and m.role = 'owner'
  ) then
    raise exception using errcode = 'PT400', message = 'last_owner';
  end if;
  return null;
end
$$;
create trigger keep_an_owner_delete after delete on public.memberships
  for each row when (old.role = 'owner') execute function private.keep_an_owner();
create trigger keep_an_owner_update after update of role on public.memberships
  for each row when (old.role = 'owner' and new.role <> 'owner') execute function private.keep_an_owner();

-- The only way to found an organisation; the founder becomes its owner. `p_id` identifies the request, not the
-- organisation: sent twice by the same person it founds one organisation. The organisation's id is a hash of person and
-- request, so nobody can claim the id of another organisation, or find out by trying that it exists. An account founds
-- at most twenty, so that one account cannot fill a database.
create function public.create_organisation(
  p_name text,
  p_display_name text,
  p_id uuid default gen_random_uuid()
) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  v_user uuid := auth.uid();
  v_email text;
  v_hash text := encode(sha256(convert_to('organisation ' || v_user::text || ' ' || p_id::text, 'UTF8')), 'hex');
  -- UUID version 8 (RFC 9562): custom.
  v_id uuid := overlay(overlay(left(v_hash, 32) placing '8' from 13) placing '8' from 17)::uuid;
begin
  select u.email into v_email from auth.users u where u.id = v_user;
  if v_email is null then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;

  -- One at a time, so that requests sent in parallel are counted too.
  perform pg_advisory_xact_lock(hashtextextended('organisations of ' || v_user::text, 0));
  if exists (
    select 1
    from public.organisations o
    join public.memberships m on m.organisation_id = o.id
    where o.id = v_id and m.user_id = v_user
  ) then
    return v_id;
  elsif exists (select 1 from public.organisations o where o.id = v_id) then
    -- Founded by this very person, who has left since.
    raise exception using errcode = 'PT400', message = 'not_allowed';
  elsif (select count(*) from public.organisations o where o.created_by = v_user) >= 20 then
    raise exception using errcode = 'PT400', message = 'organisations_too_many';
  end if;

  insert into public.organisations (id, name) values (v_id, btrim(p_name));
  insert into public.memberships (organisation_id, user_id, role, display_name, email)
  values (v_id, v_user, 'owner', btrim(p_display_name), v_email);
  return v_id;
end
$$;
grant execute on function public.create_organisation(text, text, uuid) to authenticated;

-- The thresholds an organisation has set for itself: only what differs from the product's policy, in the shape of the
-- policy (docs/policy.md). The client knows which values make sense and falls back to the default for the rest; the
-- table merely keeps the document from growing into something else.
create table public.organisation_policies (
  organisation_id uuid not null primary key references public.organisations (id) on delete cascade,
  overrides jsonb not null default '{}'
    check (jsonb_typeof(overrides) = 'object' and octet_length(overrides::text) <= 10000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1
);

create trigger stamp before insert or update on public.organisation_policies
  for each row execute function private.stamp('organisation_id');

alter table public.organisation_policies enable row level security;
grant select, insert, update, delete on public.organisation_policies to authenticated;
grant select, insert, update, delete on public.organisation_policies to service_role;

create policy organisation_policies_select on public.organisation_policies for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy organisation_policies_insert on public.organisation_policies for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner'))));
create policy organisation_policies_update on public.organisation_policies for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner'))));
create policy organisation_policies_delete on public.organisation_policies for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner'))));

-- The region whose public holidays no session is planned on: a country or one of its states, ISO 3166 ('DE-BY'). No
-- row, no holidays. A table of its own because everybody who plans may set it, whereas only owners may write
-- organisations.
create table public.holiday_regions (
  organisation_id uuid not null primary key references public.organisations (id) on delete cascade,
  region text not null check (region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1
);

create trigger stamp before insert or update on public.holiday_regions
  for each row execute function private.stamp('organisation_id');

alter table public.holiday_regions enable row level security;
grant select, insert, update, delete on public.holiday_regions to authenticated;
grant select, insert, update, delete on public.holiday_regions to service_role;

create policy holiday_regions_select on public.holiday_regions for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy holiday_regions_insert on public.holiday_regions for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  );
create policy holiday_regions_update on public.holiday_regions for update to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  )
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  );
create policy holiday_regions_delete on public.holiday_regions for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  );
