-- The readings of one indicator of a programme, or of all (null): looked up indicator by indicator, by what the key
-- begins with. A planner expects one row of the join below; of a function it expects what the function says: a hundred
-- weeks of ten teams and ten indicators are usual.
create function private.readings_at(p_organisation_id uuid, p_programme_id uuid, p_indicator_id uuid)
  returns table (indicator_id uuid, team_id uuid, period date, value double precision, n bigint)
  language sql stable security invoker set search_path = '' rows 10000 as $$
  select o.indicator_id, o.team_id, o.period, o.value, o.n
  from public.indicators i
  cross join lateral (
    select r.indicator_id, r.team_id, r.period, r.value, r.n
    from public.observations r
    where r.organisation_id = i.organisation_id and r.indicator_id = i.id and r.programme_id = i.programme_id
    offset 0
  ) as o
  where i.organisation_id = p_organisation_id
    and i.programme_id = p_programme_id
    and (p_indicator_id is null or i.id = p_indicator_id)
$$;
grant execute on function private.readings_at(uuid, uuid, uuid) to authenticated;

-- As before (20261125120000), from the function above; what orders the readings is looked up, not joined.
create or replace function public.load_observations(
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
    order by
      ((
        select jsonb_object_agg(i.id, i.rank)
        from (
          select x.id, row_number() over (order by x.position, x.key collate "C") as rank
          from public.indicators x
          where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id
        ) i
      ) -> o.indicator_id::text)::integer,
      ((
        select jsonb_object_agg(t.id, t.rank)
        from (
          select x.id, row_number() over (order by x.position, x.key collate "C") as rank
          from public.teams x
          where x.organisation_id = p_organisation_id
        ) t
      ) -> o.team_id::text)::integer,
      o.period
  ), '[]')
  from private.readings_at(p_organisation_id, p_programme_id, p_indicator_id) as o
$$;
