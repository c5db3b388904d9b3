-- The tenant, and who belongs to it. Membership is a row, never a claim of a token: whoever is removed has lost access
-- with the next request.
create type public.member_role as enum ('owner', 'change_manager', 'hr', 'sales_lead', 'viewer');

create table public.organisations (
  id uuid not null default gen_random_uuid() primary key,
  name text not null check (char_length(btrim(name)) between 1 and 200),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1
);

create table public.memberships (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  role public.member_role not null,
  display_name text not null check (char_length(btrim(display_name)) between 1 and 200),
  email text not null check (char_length(email) <= 320),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, user_id)
);
create index on public.memberships (user_id, organisation_id);

create trigger stamp before insert or update on public.organisations
  for each row execute function private.stamp('id');
create trigger stamp before insert or update on public.memberships
  for each row execute function private.stamp('organisation_id', 'user_id');

-- The caller's organisations, all of them or those where he has one of the roles. Policies use them as
-- `organisation_id = any (array(select …))`: asked once per statement, and the one form that uses the index.
-- Definer, because the policy of memberships itself asks them.
create function private.my_organisations() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select m.organisation_id from public.memberships m where m.user_id = (select auth.uid())
$$;

create function private.my_organisations_as(variadic roles public.member_role[]) returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select m.organisation_id
  from public.memberships m
  where m.user_id = (select auth.uid()) and m.role = any (roles)
$$;

grant execute on function private.my_organisations() to authenticated;
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

-- People join by invitation only, so nobody may insert; an owner changes roles and names.
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

-- An organisation never loses its last owner. The lock lets one such change follow the other: of two owners leaving at
-- the same time the second sees that the first has left. When the organisation itself is being deleted there is no row
-- left to lock, and its memberships may go.
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

-- The only way to found an organisation: the founder becomes its owner. Sent twice with the same id, it makes one.
create function public.create_organisation(
  p_name text,
  p_display_name text,
  p_id uuid default gen_random_uuid()
) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  v_user uuid := auth.uid();
  v_email text;
begin
  select u.email into v_email from auth.users u where u.id = v_user;
  if v_email is null then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;

  insert into public.organisations (id, name) values (p_id, btrim(p_name)) on conflict (id) do nothing;
  if found then
    insert into public.memberships (organisation_id, user_id, role, display_name, email)
    values (p_id, v_user, 'owner', btrim(p_display_name), v_email);
  elsif not exists (
    select 1
    from public.organisations o
    join public.memberships m on m.organisation_id = o.id
    where o.id = p_id and o.created_by = v_user and m.user_id = v_user
  ) then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;
  return p_id;
end
$$;
grant execute on function public.create_organisation(text, text, uuid) to authenticated;
