-- An account founds twenty organisations at most; without a bound one account fills a database.
create index organisations_created_by_idx on public.organisations (created_by);

-- The only way to found an organisation: the founder becomes its owner. `p_id` names the request and not yet the
-- organisation: sent twice by the same person, one organisation is made. Its id is drawn from the person and the
-- request together, so that nobody can take the id of another organisation, or learn by trying that it exists.
create or replace function public.create_organisation(
  p_name text,
  p_display_name text,
  p_id uuid default gen_random_uuid()
) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  v_user uuid := auth.uid();
  v_email text;
  v_hash text := encode(sha256(convert_to('organisation ' || v_user::text || ' ' || p_id::text, 'UTF8')), 'hex');
  -- Version 8 of RFC 9562: a hash of one's own.
  v_id uuid := overlay(overlay(left(v_hash, 32) placing '8' from 13) placing '8' from 17)::uuid;
begin
  select u.email into v_email from auth.users u where u.id = v_user;
  if v_email is null then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;

  -- One after the other, so that what is sent several times at once is counted as well.
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
