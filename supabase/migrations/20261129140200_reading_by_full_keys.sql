-- As before (20261125120000), from private.readings_at (20261129100100); what orders the readings is looked up, not joined.
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
