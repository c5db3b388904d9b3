-- Everything a client needs to audit the programmes of an organisation, in one request: one function for each kind of
-- item, and load_programmes, which puts them together. Rows are as they are stored (with id and version), links as
-- lists of ids, in the order people gave them. Row security applies.
--
-- What belongs to a row (its links, its ratings, its rank) is collected once per programme in a jsonb object, by the id
-- of that row, and looked up. With joins, a database without statistics would repeat the collecting for every row:
-- hours for 40,000 cells.

create function private.load_teams(p_organisation_id uuid) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(to_jsonb(t) order by t.position, t.key collate "C"), '[]')
  from public.teams t
  where t.organisation_id = p_organisation_id
$$;
grant execute on function private.load_teams(uuid) to authenticated;

create function private.load_goals(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(to_jsonb(g) order by g.position, g.key collate "C"), '[]')
  from public.strategic_goals g
  where g.organisation_id = p_organisation_id and g.programme_id = p_programme_id
$$;
grant execute on function private.load_goals(uuid, uuid) to authenticated;

create function private.load_behaviours(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  with goals as (
    select l.behaviour_id as id, jsonb_agg(g.id order by g.position, g.key collate "C") as ids
    from public.behaviour_goals l
    join public.strategic_goals g on g.organisation_id = l.organisation_id and g.id = l.goal_id
    where l.organisation_id = p_organisation_id and l.programme_id = p_programme_id
    group by l.behaviour_id
  ),
  teams as (
    select l.behaviour_id as id, jsonb_agg(t.id order by t.position, t.key collate "C") as ids
    from public.behaviour_teams l
    join public.teams t on t.organisation_id = l.organisation_id and t.id = l.team_id
    where l.organisation_id = p_organisation_id and l.programme_id = p_programme_id
    group by l.behaviour_id
  )
  select coalesce(jsonb_agg(
    to_jsonb(b) || jsonb_build_object(
      'goal_ids', coalesce((select jsonb_object_agg(x.id, x.ids) from goals x) -> b.id::text, '[]'),
      'team_ids', coalesce((select jsonb_object_agg(x.id, x.ids) from teams x) -> b.id::text, '[]')
    )
    order by b.position, b.key collate "C"
  ), '[]')
  from public.target_behaviours b
  where b.organisation_id = p_organisation_id and b.programme_id = p_programme_id
$$;
grant execute on function private.load_behaviours(uuid, uuid) to authenticated;

create function private.load_conditions(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(to_jsonb(c) order by c.position, c.key collate "C"), '[]')
  from public.framework_conditions c
  where c.organisation_id = p_organisation_id and c.programme_id = p_programme_id
$$;
grant execute on function private.load_conditions(uuid, uuid) to authenticated;

-- Row by row of the matrix: in the order of the conditions, then of the behaviours.
create function private.load_effects(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  with ratings as (
    select
      r.effect_id as id,
      jsonb_agg(
        jsonb_build_object('id', r.id, 'rater_group', r.rater_group, 'value', r.value)
        order by r.rater_group, r.value, r.id
      ) as ratings
    from private.shown_ratings(p_organisation_id, p_programme_id) r
    group by r.effect_id
  ),
  conditions as (
    select c.id, row_number() over (order by c.position, c.key collate "C") as rank
    from public.framework_conditions c
    where c.organisation_id = p_organisation_id and c.programme_id = p_programme_id
  ),
  behaviours as (
    select b.id, row_number() over (order by b.position, b.key collate "C") as rank
    from public.target_behaviours b
    where b.organisation_id = p_organisation_id and b.programme_id = p_programme_id
  )
  select coalesce(jsonb_agg(
    to_jsonb(f) || jsonb_build_object(
      'ratings', coalesce((select jsonb_object_agg(x.id, x.ratings) from ratings x) -> f.id::text, '[]')
    )
    order by
      ((select jsonb_object_agg(x.id, x.rank) from conditions x) -> f.condition_id::text)::integer,
      ((select jsonb_object_agg(x.id, x.rank) from behaviours x) -> f.behaviour_id::text)::integer
  ), '[]')
  from public.effects f
  where f.organisation_id = p_organisation_id and f.programme_id = p_programme_id
$$;
grant execute on function private.load_effects(uuid, uuid) to authenticated;

create function private.load_indicators(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(to_jsonb(i) order by i.position, i.key collate "C"), '[]')
  from public.indicators i
  where i.organisation_id = p_organisation_id and i.programme_id = p_programme_id
$$;
grant execute on function private.load_indicators(uuid, uuid) to authenticated;

create function private.load_measures(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  with behaviours as (
    select l.measure_id as id, jsonb_agg(b.id order by b.position, b.key collate "C") as ids
    from public.measure_behaviours l
    join public.target_behaviours b on b.organisation_id = l.organisation_id and b.id = l.behaviour_id
    where l.organisation_id = p_organisation_id and l.programme_id = p_programme_id
    group by l.measure_id
  ),
  conditions as (
    select l.measure_id as id, jsonb_agg(c.id order by c.position, c.key collate "C") as ids
    from public.measure_conditions l
    join public.framework_conditions c on c.organisation_id = l.organisation_id and c.id = l.condition_id
    where l.organisation_id = p_organisation_id and l.programme_id = p_programme_id
    group by l.measure_id
  ),
  teams as (
    select l.measure_id as id, jsonb_agg(t.id order by t.position, t.key collate "C") as ids
    from public.measure_teams l
    join public.teams t on t.organisation_id = l.organisation_id and t.id = l.team_id
    where l.organisation_id = p_organisation_id and l.programme_id = p_programme_id
    group by l.measure_id
  ),
  earlier as (
    select l.measure_id as id, jsonb_agg(a.id order by a.position, a.key collate "C") as ids
    from public.measure_dependencies l
    join public.measures a on a.organisation_id = l.organisation_id and a.id = l.after_id
    where l.organisation_id = p_organisation_id and l.programme_id = p_programme_id
    group by l.measure_id
  ),
  expectations as (
    select
      e.measure_id as id,
      jsonb_agg(
        jsonb_build_object('condition_id', e.condition_id, 'behaviour_id', e.behaviour_id, 'in_use', e.in_use)
        order by c.position, c.key collate "C", b.position, b.key collate "C"
      ) as expected
    from public.measure_expectations e
    join public.framework_conditions c on c.organisation_id = e.organisation_id and c.id = e.condition_id
    join public.target_behaviours b on b.organisation_id = e.organisation_id and b.id = e.behaviour_id
    where e.organisation_id = p_organisation_id and e.programme_id = p_programme_id
    group by e.measure_id
  ),
  levels as (
    select l.measure_id as id, jsonb_object_agg(l.level, l.indicator_id) as indicators
    from public.measure_indicators l
    where l.organisation_id = p_organisation_id and l.programme_id = p_programme_id
    group by l.measure_id
  )
  select coalesce(jsonb_agg(
    to_jsonb(m) || jsonb_build_object(
      'behaviour_ids', coalesce((select jsonb_object_agg(x.id, x.ids) from behaviours x) -> m.id::text, '[]'),
      'condition_ids', coalesce((select jsonb_object_agg(x.id, x.ids) from conditions x) -> m.id::text, '[]'),
      'team_ids', coalesce((select jsonb_object_agg(x.id, x.ids) from teams x) -> m.id::text, '[]'),
      'after_ids', coalesce((select jsonb_object_agg(x.id, x.ids) from earlier x) -> m.id::text, '[]'),
      'expected', coalesce((select jsonb_object_agg(x.id, x.expected) from expectations x) -> m.id::text, '[]'),
      'indicators', coalesce((select jsonb_object_agg(x.id, x.indicators) from levels x) -> m.id::text, '{}')
    )
    order by m.position, m.key collate "C"
  ), '[]')
  from public.measures m
  where m.organisation_id = p_organisation_id and m.programme_id = p_programme_id
$$;
grant execute on function private.load_measures(uuid, uuid) to authenticated;

create function private.load_sessions(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  with attendance as (
    select
      a.session_id as id,
      jsonb_agg(
        jsonb_build_object(
          'team_id', a.team_id, 'invited', a.invited, 'attended', a.attended, 'completed', a.completed
        )
        order by t.position, t.key collate "C"
      ) as attendance
    from private.shown_attendance(p_organisation_id, p_programme_id) a
    join public.teams t on t.organisation_id = p_organisation_id and t.id = a.team_id
    group by a.session_id
  )
  select coalesce(jsonb_agg(
    to_jsonb(s) || jsonb_build_object(
      'attendance', coalesce((select jsonb_object_agg(x.id, x.attendance) from attendance x) -> s.id::text, '[]')
    )
    order by s.starts_at, s.key collate "C"
  ), '[]')
  from public.sessions s
  where s.organisation_id = p_organisation_id and s.programme_id = p_programme_id
$$;
grant execute on function private.load_sessions(uuid, uuid) to authenticated;

create function private.load_stakeholders(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  with measures as (
    select l.stakeholder_id as id, jsonb_agg(m.id order by m.position, m.key collate "C") as ids
    from public.stakeholder_measures l
    join public.measures m on m.organisation_id = l.organisation_id and m.id = l.measure_id
    where l.organisation_id = p_organisation_id and l.programme_id = p_programme_id
    group by l.stakeholder_id
  )
  select coalesce(jsonb_agg(
    to_jsonb(s) || jsonb_build_object(
      'measure_ids', coalesce((select jsonb_object_agg(x.id, x.ids) from measures x) -> s.id::text, '[]')
    )
    order by s.position, s.key collate "C"
  ), '[]')
  from public.stakeholders s
  where s.organisation_id = p_organisation_id and s.programme_id = p_programme_id
$$;
grant execute on function private.load_stakeholders(uuid, uuid) to authenticated;

create function private.load_decisions(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(to_jsonb(d) order by d.finding_id collate "C"), '[]')
  from public.decisions d
  where d.organisation_id = p_organisation_id and d.programme_id = p_programme_id
$$;
grant execute on function private.load_decisions(uuid, uuid) to authenticated;

-- The programmes of an organisation, or one of them, with its teams and blackout periods. A role that may not see
-- stakeholders gets none, and a foreign organisation answers like a missing one. "withheld" says whether the reader is
-- shown less than there is. No jit: compiling the many small statements would take longer than running them.
create function public.load_programmes(
  p_organisation_id uuid,
  p_programme_id uuid default null,
  p_include_archived boolean default false
) returns jsonb
  language sql stable security invoker set search_path = '' set jit = off as $$
  select jsonb_build_object(
    'teams', private.load_teams(p_organisation_id),
    'blackouts', private.blackouts_at(p_organisation_id),
    'programmes', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'programme', to_jsonb(p),
          'withheld', private.withheld(p_organisation_id, p.id),
          'goals', private.load_goals(p_organisation_id, p.id),
          'behaviours', private.load_behaviours(p_organisation_id, p.id),
          'conditions', private.load_conditions(p_organisation_id, p.id),
          'effects', private.load_effects(p_organisation_id, p.id),
          'measures', private.load_measures(p_organisation_id, p.id),
          'sessions', private.load_sessions(p_organisation_id, p.id),
          'indicators', private.load_indicators(p_organisation_id, p.id),
          'stakeholders', private.load_stakeholders(p_organisation_id, p.id),
          'decisions', private.load_decisions(p_organisation_id, p.id)
        )
        order by p.name collate "C", p.id
      ), '[]')
      from public.programmes p
      where p.organisation_id = p_organisation_id
        and (p_programme_id is null or p.id = p_programme_id)
        and (p_include_archived or p.archived_at is null)
    )
  )
$$;
grant execute on function public.load_programmes(uuid, uuid, boolean) to authenticated;

-- The readings of a programme: of one indicator for its grid, of all (null) for the programme's export. What they are
-- sorted by is looked up, not joined, for the reason given above.
create function public.load_observations(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_indicator_id uuid default null
) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  with indicators as (
    select i.id, row_number() over (order by i.position, i.key collate "C") as rank
    from public.indicators i
    where i.organisation_id = p_organisation_id and i.programme_id = p_programme_id
  ),
  teams as (
    select t.id, row_number() over (order by t.position, t.key collate "C") as rank
    from public.teams t
    where t.organisation_id = p_organisation_id
  )
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'indicator_id', o.indicator_id,
      'team_id', o.team_id,
      'period', o.period,
      'value', o.value,
      'n', o.n
    )
    order by
      ((select jsonb_object_agg(x.id, x.rank) from indicators x) -> o.indicator_id::text)::integer,
      ((select jsonb_object_agg(x.id, x.rank) from teams x) -> o.team_id::text)::integer,
      o.period
  ), '[]')
  from private.readings_at(p_organisation_id, p_programme_id, p_indicator_id) as o
$$;
grant execute on function public.load_observations(uuid, uuid, uuid) to authenticated;
