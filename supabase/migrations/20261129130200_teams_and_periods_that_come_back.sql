-- Teams and blackout periods come back like what hangs in a programme (20261129130100): what still fits, and the answer
-- names the rest.

-- Adds teams, new ones or such as have been deleted; one that is there already stays as it is. A team that comes back to
-- find its parent gone stands at the top.
create function public.put_teams(
  p_organisation_id uuid,
  p_teams jsonb,
  p_what_fits boolean default false
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_place constant jsonb := jsonb_build_object('organisation_id', p_organisation_id);
  v_rows constant jsonb := (
    select coalesce(jsonb_agg('{"position": ""}' || x || v_place), '[]') from jsonb_array_elements(p_teams) as x
  );
  v_team jsonb;
  v_left jsonb := '[]';
begin
  if not p_what_fits then
    return private.put_rows('teams', v_rows, false);
  end if;
  for v_team in
    -- Each after its parent; those in a circle have never been.
    with recursive given as (
      select x as team from jsonb_array_elements(v_rows) as x
    ), sorted as (
      select g.team, 0 as depth
      from given g
      where not exists (select 1 from given p where p.team -> 'id' = g.team -> 'parent_id')
      union all
      select g.team, s.depth + 1
      from sorted s
      join given g on g.team -> 'parent_id' = s.team -> 'id'
    )
    select s.team from sorted s order by s.depth
  loop
    if v_team ->> 'parent_id' is not null and not exists (
      select 1 from public.teams t
      where t.organisation_id = p_organisation_id and t.id = (v_team ->> 'parent_id')::uuid
    ) then
      v_left := v_left || private.left_out('teams', v_team, 'gone', 'parent_id');
      v_team := v_team || '{"parent_id": null}';
    end if;
    v_left := v_left || private.put_rows('teams', jsonb_build_array(v_team), true);
  end loop;
  return v_left;
exception
  when check_violation or not_null_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
grant execute on function public.put_teams(uuid, jsonb, boolean) to authenticated;

drop function public.put_blackout_periods(uuid, jsonb);

-- Adds periods, new ones or such as have been deleted. One that is there already stays as it is, with its teams, so that
-- asking twice makes one. A period that names no team is for all of them: one whose teams are all gone stays away.
create function public.put_blackout_periods(
  p_organisation_id uuid,
  p_periods jsonb,
  p_what_fits boolean default false
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_place constant jsonb := jsonb_build_object('organisation_id', p_organisation_id);
  v_periods jsonb;
  v_teams jsonb;
  v_left jsonb := '[]';
begin
  select
    coalesce(jsonb_agg(x.period || v_place) filter (where x.has_team), '[]'),
    coalesce(jsonb_agg(private.left_out('blackout_periods', x.period, 'gone')) filter (where not x.has_team), '[]')
  into v_periods, v_left
  from (
    select
      p as period,
      not p_what_fits
      or jsonb_array_length(p -> 'team_ids') = 0
      or exists (
        select 1 from jsonb_array_elements_text(p -> 'team_ids') as i
        join public.teams t on t.organisation_id = p_organisation_id and t.id = i::uuid
      ) as has_team
    from jsonb_array_elements(p_periods) as p
  ) as x;

  select coalesce(jsonb_agg(jsonb_build_object('blackout_id', x -> 'id', 'team_id', t) || v_place), '[]') into v_teams
  from jsonb_array_elements(v_periods) as x
  cross join lateral jsonb_array_elements(x -> 'team_ids') as t
  where not exists (
    select 1 from public.blackout_periods b
    where b.organisation_id = p_organisation_id and b.id = (x ->> 'id')::uuid
  );

  v_left := v_left || private.put_rows('blackout_periods', v_periods, p_what_fits);
  -- What is left out leaves its teams out unsaid.
  return v_left || private.put_rows(
    'blackout_teams',
    (
      select coalesce(jsonb_agg(t), '[]') from jsonb_array_elements(v_teams) as t
      where not exists (
        select 1 from jsonb_array_elements(v_left) as x where x #> '{row,id}' = t -> 'blackout_id'
      )
    ),
    p_what_fits
  );
exception
  when check_violation or not_null_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
grant execute on function public.put_blackout_periods(uuid, jsonb, boolean) to authenticated;
