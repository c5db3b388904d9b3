-- An organisation has two hundred open invitations at most, and remembers the last five hundred that no longer are;
-- what was used, withdrawn or has expired before those is forgotten.
create or replace function public.create_invitation(
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

  -- One after the other: two owners who invite at the same time do not pass the bound together.
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

-- What the page behind the link shows before anybody has signed in; null for an unknown token. Of an invitation that
-- can no longer be accepted it says so and nothing else: links are kept in mailboxes long after they were of use.
create or replace function public.preview_invitation(p_token text) returns jsonb
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

-- What somebody last saw of the findings: some hundred bytes for a finding, so this is thousands of them.
alter table public.finding_marks add constraint finding_marks_snapshot_size
  check (octet_length(snapshot::text) <= 1000000);
