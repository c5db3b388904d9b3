-- The readings of a programme: of one indicator for its grid, of all (null) for the programme's export.
drop function public.load_observations(uuid, uuid);

create function public.load_observations(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_indicator_id uuid default null
) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'indicator_id', o.indicator_id,
      'team_id', o.team_id,
      'period', o.period,
      'value', o.value,
      'n', o.n
    )
    order by i.position, i.key collate "C", t.position, t.key collate "C", o.period
  ), '[]')
  from public.observations o
  join public.indicators i on i.organisation_id = o.organisation_id and i.id = o.indicator_id
  join public.teams t on t.organisation_id = o.organisation_id and t.id = o.team_id
  where o.organisation_id = p_organisation_id
    and o.programme_id = p_programme_id
    and (p_indicator_id is null or o.indicator_id = p_indicator_id)
$$;
grant execute on function public.load_observations(uuid, uuid, uuid) to authenticated;
