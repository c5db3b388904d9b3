-- An owner invites by e-mail address. The link carries a random token; only its hash is stored, out of the API's reach.
-- A token works once, for the invited address, until it expires or is revoked.
create table public.invitations (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  email text not null check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$' and char_length(email) <= 320),
  role public.member_role not null,
  expires_at timestamptz not null check (expires_at between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z'),
  accepted_at timestamptz check (accepted_at between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z'),
  accepted_by uuid,
  revoked_at timestamptz check (revoked_at between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id)
);
create index on public.invitations (organisation_id, email);

create trigger stamp before insert or update on public.invitations
  for each row execute function private.stamp('organisation_id', 'id');

-- Owners read and delete invitations. Creating, accepting and revoking them is left to the functions below.
alter table public.invitations enable row level security;
grant select, delete on public.invitations to authenticated;
grant select, insert, update, delete on public.invitations to service_role;

create policy invitations_select on public.invitations for select to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner'))));
create policy invitations_delete on public.invitations for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner'))));

-- No policy and no grant: only the functions below read it.
create table private.invitation_tokens (
  organisation_id uuid not null,
  invitation_id uuid not null,
  token_hash bytea not null unique,
  primary key (organisation_id, invitation_id),
  foreign key (organisation_id, invitation_id)
    references public.invitations (organisation_id, id) on delete cascade
);
alter table private.invitation_tokens enable row level security;

create function private.hash_token(p_token text) returns bytea
  language sql immutable set search_path = '' as $$
  select sha256(convert_to(p_token, 'UTF8'))
$$;

-- 244 random bits in 43 characters that need no escaping in a URL.
create function private.random_token() returns text
  language sql volatile set search_path = '' as $$
  select translate(
    encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'base64'),
    '+/=',
    '-_'
  )
$$;

create function private.require_owner(p_organisation_id uuid) returns void
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (
    select 1
    from public.memberships m
    where m.organisation_id = p_organisation_id and m.user_id = auth.uid() and m.role = 'owner'
  ) then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;
end
$$;

-- Invites an address for 14 days. An open invitation to the same address is revoked, so only the newest link works.
-- Sent twice with the same id it stays one invitation, and the token of the later call counts. An organisation has at
-- most two hundred open invitations and keeps the last five hundred that were used, revoked or have expired.
create function public.create_invitation(
  p_organisation_id uuid,
  p_email text,
  p_role public.member_role,
  p_id uuid default gen_random_uuid()
) returns table (invitation_id uuid, token text, expires_at timestamptz)
  language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  v_email text := lower(btrim(p_email));
  v_expires_at timestamptz := now() + interval '14 days';
  v_token text := private.random_token();
begin
  perform private.require_owner(p_organisation_id);
  if exists (
    select 1 from public.memberships m
    where m.organisation_id = p_organisation_id and lower(m.email) = v_email
  ) then
    raise exception using errcode = 'PT400', message = 'already_member';
  end if;

  -- One at a time: two owners inviting at once must not exceed the limit together.
  perform 1 from public.organisations o where o.id = p_organisation_id for no key update;

  update public.invitations i
  set revoked_at = now()
  where i.organisation_id = p_organisation_id and i.email = v_email and i.id <> p_id
    and i.accepted_at is null and i.revoked_at is null;

  if (
    select count(*)
    from public.invitations i
    where i.organisation_id = p_organisation_id and i.id <> p_id
      and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
  ) >= 200 then
    raise exception using errcode = 'PT400', message = 'invitations_too_many';
  end if;

  insert into public.invitations as i (organisation_id, id, email, role, expires_at)
  values (p_organisation_id, p_id, v_email, p_role, v_expires_at)
  on conflict (organisation_id, id) do update
    set expires_at = excluded.expires_at
    where i.email = excluded.email and i.role = excluded.role and i.accepted_at is null and i.revoked_at is null;
  if not found then
    raise exception using errcode = 'PT400', message = 'invitation_used';
  end if;

  delete from public.invitations i
  where i.organisation_id = p_organisation_id and i.id in (
    select d.id
    from public.invitations d
    where d.organisation_id = p_organisation_id
      and (d.accepted_at is not null or d.revoked_at is not null or d.expires_at <= now())
    order by d.updated_at desc, d.id
    offset 500
  );

  insert into private.invitation_tokens (organisation_id, invitation_id, token_hash)
  values (p_organisation_id, p_id, private.hash_token(v_token))
  on conflict (organisation_id, invitation_id) do update set token_hash = excluded.token_hash;

  return query select p_id, v_token, v_expires_at;
end
$$;
grant execute on function public.create_invitation(uuid, text, public.member_role, uuid) to authenticated;

-- What the page behind the link shows before anybody has signed in; null for an unknown token. Of an invitation that
-- can no longer be accepted it says only that: links stay in mailboxes long after they were of use.
create function public.preview_invitation(p_token text) returns jsonb
  language sql stable security definer set search_path = '' as $$
  select case
    when i.accepted_at is not null then '{"state": "accepted"}'::jsonb
    when i.revoked_at is not null then '{"state": "revoked"}'
    when i.expires_at <= now() then '{"state": "expired"}'
    else jsonb_build_object(
      'organisation_name', o.name,
      'email', i.email,
      'role', i.role,
      'expires_at', i.expires_at,
      'state', 'open'
    )
  end
  from private.invitation_tokens t
  join public.invitations i on i.organisation_id = t.organisation_id and i.id = t.invitation_id
  join public.organisations o on o.id = i.organisation_id
  where t.token_hash = private.hash_token(p_token)
$$;
grant execute on function public.preview_invitation(text) to anon, authenticated;

-- Makes the signed-in person a member. Sent twice by the same person it answers the same. The row lock makes a second
-- person with the same link wait and then see that it has been used.
create function public.accept_invitation(p_token text, p_display_name text) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  v_user uuid := auth.uid();
  v_email text;
  v_invitation public.invitations;
begin
  select u.email into v_email from auth.users u where u.id = v_user;
  if v_email is null then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;

  select i.* into v_invitation
  from private.invitation_tokens t
  join public.invitations i on i.organisation_id = t.organisation_id and i.id = t.invitation_id
  where t.token_hash = private.hash_token(p_token)
  for update of i;

  if not found then
    raise exception using errcode = 'PT400', message = 'invitation_unknown';
  elsif lower(v_email) <> v_invitation.email then
    raise exception using errcode = 'PT400', message = 'invitation_other_email';
  elsif v_invitation.accepted_at is not null then
    if v_invitation.accepted_by = v_user and exists (
      select 1 from public.memberships m
      where m.organisation_id = v_invitation.organisation_id and m.user_id = v_user
    ) then
      return v_invitation.organisation_id;
    end if;
    raise exception using errcode = 'PT400', message = 'invitation_used';
  elsif v_invitation.revoked_at is not null then
    raise exception using errcode = 'PT400', message = 'invitation_revoked';
  elsif v_invitation.expires_at <= now() then
    raise exception using errcode = 'PT400', message = 'invitation_expired';
  end if;

  insert into public.memberships (organisation_id, user_id, role, display_name, email)
  values (v_invitation.organisation_id, v_user, v_invitation.role, btrim(p_display_name), v_email)
  on conflict (organisation_id, user_id) do nothing;

  update public.invitations i
  set accepted_at = now(), accepted_by = v_user
  where i.organisation_id = v_invitation.organisation_id and i.id = v_invitation.id;

  return v_invitation.organisation_id;
end
$$;
grant execute on function public.accept_invitation(text, text) to authenticated;

create function public.revoke_invitation(p_organisation_id uuid, p_invitation_id uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_owner(p_organisation_id);

  update public.invitations i
  set revoked_at = coalesce(i.revoked_at, now())
  where i.organisation_id = p_organisation_id and i.id = p_invitation_id and i.accepted_at is null;
  if not found then
    raise exception using errcode = 'PT400', message = case
      when exists (
        select 1 from public.invitations i where i.organisation_id = p_organisation_id and i.id = p_invitation_id
      ) then 'invitation_used'
      else 'invitation_unknown'
    end;
  end if;
end
$$;
grant execute on function public.revoke_invitation(uuid, uuid) to authenticated;

-- Deleting an account. Nobody leaves people behind in an organisation that no one could manage any more, and nothing is
-- deleted along with an account unless its holder has been shown it.

-- What happens to each of a person's organisations when the account goes: it stays and loses a member (leave), somebody
-- else has to become an owner first (hand_over), or it goes too, because nobody else belongs to it (delete).
create function private.organisations_without(p_user_id uuid)
  returns table (organisation_id uuid, outcome text)
  language sql stable security definer set search_path = '' as $$
  select mine.organisation_id, case
    when mine.role <> 'owner' or exists (
      select 1 from public.memberships m
      where m.organisation_id = mine.organisation_id and m.user_id <> p_user_id and m.role = 'owner'
    ) then 'leave'
    when exists (
      select 1 from public.memberships m
      where m.organisation_id = mine.organisation_id and m.user_id <> p_user_id
    ) then 'hand_over'
    else 'delete'
  end
  from public.memberships mine
  where mine.user_id = p_user_id
$$;

create function public.preview_account_deletion()
  returns table (organisation_id uuid, organisation_name text, outcome text)
  language sql stable security definer set search_path = '' as $$
  select o.id, o.name, w.outcome
  from private.organisations_without((select auth.uid())) w
  join public.organisations o on o.id = w.organisation_id
$$;
grant execute on function public.preview_account_deletion() to authenticated;

-- Administrators call this too (docs/accounts.md). The caller names the organisations to be deleted: one founded since,
-- or joined by somebody, is not deleted unseen. The locks keep people from joining or leaving meanwhile. Where others
-- would be left without an owner, the trigger on memberships refuses.
create function private.delete_account(p_user_id uuid, p_organisations uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  v_email text;
begin
  perform 1
  from public.organisations o
  where o.id in (select m.organisation_id from public.memberships m where m.user_id = p_user_id)
  order by o.id
  for update;

  if array(
    select w.organisation_id from private.organisations_without(p_user_id) w where w.outcome = 'delete' order by 1
  ) <> array(select distinct unnest(p_organisations) order by 1) then
    raise exception using errcode = 'PT400', message = 'account_changed';
  end if;
  delete from public.organisations o where o.id = any (p_organisations);

  delete from auth.users u where u.id = p_user_id returning u.email into v_email;
  if not found then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;
  delete from public.invitations i where i.email = lower(v_email) or i.accepted_by = p_user_id;
end
$$;

create function public.delete_my_account(p_organisations uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform private.delete_account(auth.uid(), p_organisations);
end
$$;
grant execute on function public.delete_my_account(uuid[]) to authenticated;
