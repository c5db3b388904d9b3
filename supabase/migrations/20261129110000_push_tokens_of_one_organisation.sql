-- Ids belong to an organisation: a programme of another one may have the same. Whoever asks after the token of a
-- programme, or revokes it, names the organisation as well.
create or replace function public.revoke_push_token(p_organisation_id uuid, p_programme_id uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_manager(p_organisation_id, p_programme_id);
  delete from private.push_tokens t
  where t.organisation_id = p_organisation_id and t.programme_id = p_programme_id;
end
$$;

create or replace function public.push_token_state(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_manager(p_organisation_id, p_programme_id);
  return coalesce(
    (
      select jsonb_build_object('created_at', t.created_at, 'used_at', t.used_at)
      from private.push_tokens t
      where t.organisation_id = p_organisation_id and t.programme_id = p_programme_id
    ),
    '{"created_at": null, "used_at": null}'
  );
end
$$;

-- Measures of two organisations never wait for one another, not even for the lock.
create or replace function private.refuse_measure_circle() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(
    hashtextextended('after ' || new.organisation_id::text || ' ' || new.programme_id::text, 0)
  );
  if exists (
    with recursive before as (
      select new.after_id as id
      union
      select d.after_id
      from before b
      join public.measure_dependencies d
        on d.organisation_id = new.organisation_id and d.measure_id = b.id and d.programme_id = new.programme_id
    )
    select 1 from before b where b.id = new.measure_id
  ) then
    raise exception using errcode = 'PT400', message = 'after_cycle';
  end if;
  return null;
end
$$;
