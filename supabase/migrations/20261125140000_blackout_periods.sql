-- Blackout periods are kept on a page of their own. A period and the teams it is for are one thing to those who enter
-- it: each of these functions writes both or neither. Row security applies to all of them.

-- Some periods with the ids of their teams, earliest first, as `load_programmes` answers them.
create function private.blackouts_at(p_organisation_id uuid, p_ids uuid[]) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(
    jsonb_agg(
      to_jsonb(b) || jsonb_build_object(
        'team_ids', (
          select coalesce(jsonb_agg(t.id order by t.position, t.key collate "C"), '[]')
          from public.blackout_teams l
          join public.teams t on t.organisation_id = l.organisation_id and t.id = l.team_id
          where l.organisation_id = p_organisation_id and l.blackout_id = b.id
        )
      )
      order by b.starts_on, b.key collate "C"
    ),
    '[]'
  )
  from public.blackout_periods b
  where b.organisation_id = p_organisation_id and b.id = any (p_ids)
$$;
grant execute on function private.blackouts_at(uuid, uuid[]) to authenticated;

-- Adds periods, new ones or such as have been deleted. One that is there already stays as it is, with its teams, so that
-- asking twice makes one.
create function public.put_blackout_periods(p_organisation_id uuid, p_periods jsonb) returns void
  language plpgsql security invoker set search_path = '' as $$
begin
  with made as (
    insert into public.blackout_periods (organisation_id, id, key, title, starts_on, ends_on)
    select
      p_organisation_id,
      (x ->> 'id')::uuid,
      x ->> 'key',
      x ->> 'title',
      (x ->> 'starts_on')::date,
      (x ->> 'ends_on')::date
    from jsonb_array_elements(p_periods) as x
    on conflict (organisation_id, id) do nothing
    returning id
  )
  insert into public.blackout_teams (organisation_id, blackout_id, team_id)
  select p_organisation_id, m.id, t::uuid
  from jsonb_array_elements(p_periods) as x
  join made m on m.id = (x ->> 'id')::uuid
  cross join lateral jsonb_array_elements_text(x -> 'team_ids') as t;
exception
  when check_violation or not_null_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
grant execute on function public.put_blackout_periods(uuid, jsonb) to authenticated;

-- Changes a period that still is in the version it was read in. Answers whether it was, and the period as it is now:
-- null where there is none, or none that the caller may see.
create function public.save_blackout_period(
  p_organisation_id uuid,
  p_id uuid,
  p_version integer,
  p_title text,
  p_starts_on date,
  p_ends_on date,
  p_team_ids uuid[]
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_saved boolean;
begin
  update public.blackout_periods b
  set title = p_title, starts_on = p_starts_on, ends_on = p_ends_on
  where b.organisation_id = p_organisation_id and b.id = p_id and b.version = p_version;
  v_saved := found;
  if v_saved then
    delete from public.blackout_teams l
    where l.organisation_id = p_organisation_id and l.blackout_id = p_id and not l.team_id = any (p_team_ids);
    insert into public.blackout_teams (organisation_id, blackout_id, team_id)
    select p_organisation_id, p_id, t from unnest(p_team_ids) as t
    on conflict do nothing;
  end if;
  return jsonb_build_object('saved', v_saved, 'period', private.blackouts_at(p_organisation_id, array[p_id]) -> 0);
exception
  when check_violation or not_null_violation then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
grant execute on function public.save_blackout_period(uuid, uuid, integer, text, date, date, uuid[]) to authenticated;

-- Deletes periods, all that are there or none, and answers them as they were, so that they can be put back whole.
create function public.take_blackout_periods(p_organisation_id uuid, p_ids uuid[]) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_taken jsonb := private.blackouts_at(p_organisation_id, p_ids);
begin
  delete from public.blackout_periods b where b.organisation_id = p_organisation_id and b.id = any (p_ids);
  if jsonb_array_length(private.blackouts_at(p_organisation_id, p_ids)) > 0 then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;
  return v_taken;
end
$$;
grant execute on function public.take_blackout_periods(uuid, uuid[]) to authenticated;
