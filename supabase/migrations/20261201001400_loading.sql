-- Everything a client needs to audit the programmes of an organisation, in one request: rows as they are stored (with
-- id and version), links as lists of ids, in the order people gave them. Row security applies; a role that may not see
-- stakeholders gets none, and a foreign organisation answers like a missing one. "withheld" says whether the reader is
-- shown less than there is.
-- What belongs to a row (its links, its ratings, its rank) is collected once per programme in a jsonb object and looked
-- up by id. With joins, a database without statistics would repeat the collecting for every row: hours for 40,000
-- cells.
create function public.load_programmes(
  p_organisation_id uuid,
  p_programme_id uuid default null,
  p_include_archived boolean default false
) returns jsonb
  language sql stable security invoker set search_path = '' set jit = off as $$
  select jsonb_build_object(
    'teams', (
      select coalesce(jsonb_agg(to_jsonb(t) order by t.position, t.key collate "C"), '[]')
      from public.teams t
      where t.organisation_id = p_organisation_id
    ),
    'blackouts', (
      select coalesce(jsonb_agg(
        to_jsonb(b) || jsonb_build_object(
          'team_ids', (
            select coalesce(jsonb_agg(t.id order by t.position, t.key collate "C"), '[]')
            from public.blackout_teams l
            join public.teams t on t.organisation_id = l.organisation_id and t.id = l.team_id
            where l.organisation_id = p_organisation_id and l.blackout_id = b.id
          )
        )
        order by b.starts_on, b.key collate "C"
      ), '[]')
      from public.blackout_periods b
      where b.organisation_id = p_organisation_id
    ),
    'programmes', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'programme', to_jsonb(p),
          'withheld', private.withheld(p_organisation_id, p.id),
          'goals', (
            select coalesce(jsonb_agg(to_jsonb(g) order by g.position, g.key collate "C"), '[]')
            from public.strategic_goals g
            where g.organisation_id = p_organisation_id and g.programme_id = p.id
          ),
          'behaviours', (
            select coalesce(jsonb_agg(
              to_jsonb(b) || jsonb_build_object(
                'goal_ids', coalesce(
                  (
                    select jsonb_object_agg(l.id, l.ids)
                    from (
                      select l.behaviour_id as id, jsonb_agg(g.id order by g.position, g.key collate "C") as ids
                      from public.behaviour_goals l
                      join public.strategic_goals g on g.organisation_id = l.organisation_id and g.id = l.goal_id
                      where l.organisation_id = p_organisation_id and l.programme_id = p.id
                      group by l.behaviour_id
                    ) l
                  ) -> b.id::text,
                  '[]'
                ),
                'team_ids', coalesce(
                  (
                    select jsonb_object_agg(l.id, l.ids)
                    from (
                      select l.behaviour_id as id, jsonb_agg(t.id order by t.position, t.key collate "C") as ids
                      from public.behaviour_teams l
                      join public.teams t on t.organisation_id = l.organisation_id and t.id = l.team_id
                      where l.organisation_id = p_organisation_id and l.programme_id = p.id
                      group by l.behaviour_id
                    ) l
                  ) -> b.id::text,
                  '[]'
                )
              )
              order by b.position, b.key collate "C"
            ), '[]')
            from public.target_behaviours b
            where b.organisation_id = p_organisation_id and b.programme_id = p.id
          ),
          'conditions', (
            select coalesce(jsonb_agg(to_jsonb(c) order by c.position, c.key collate "C"), '[]')
            from public.framework_conditions c
            where c.organisation_id = p_organisation_id and c.programme_id = p.id
          ),
          'effects', (
            select coalesce(jsonb_agg(
              to_jsonb(f) || jsonb_build_object(
                'ratings', coalesce(
                  (
                    select jsonb_object_agg(r.effect_id, r.ratings)
                    from (
                      select
                        r.effect_id,
                        jsonb_agg(
                          jsonb_build_object('id', r.id, 'rater_group', r.rater_group, 'value', r.value)
                          order by r.rater_group, r.value, r.id
                        ) as ratings
                      from private.shown_ratings(p_organisation_id, p.id) r
                      group by r.effect_id
                    ) r
                  ) -> f.id::text,
                  '[]'
                )
              )
              order by
                (
                  (
                    select jsonb_object_agg(c.id, c.rank)
                    from (
                      select c.id, row_number() over (order by c.position, c.key collate "C") as rank
                      from public.framework_conditions c
                      where c.organisation_id = p_organisation_id and c.programme_id = p.id
                    ) c
                  ) ->> f.condition_id::text
                )::integer,
                (
                  (
                    select jsonb_object_agg(b.id, b.rank)
                    from (
                      select b.id, row_number() over (order by b.position, b.key collate "C") as rank
                      from public.target_behaviours b
                      where b.organisation_id = p_organisation_id and b.programme_id = p.id
                    ) b
                  ) ->> f.behaviour_id::text
                )::integer
            ), '[]')
            from public.effects f
            where f.organisation_id = p_organisation_id and f.programme_id = p.id
          ),
          'measures', (
            select coalesce(jsonb_agg(
              to_jsonb(m) || jsonb_build_object(
                'behaviour_ids', coalesce(
                  (
                    select jsonb_object_agg(l.id, l.ids)
                    from (
                      select l.measure_id as id, jsonb_agg(b.id order by b.position, b.key collate "C") as ids
                      from public.measure_behaviours l
                      join public.target_behaviours b
                        on b.organisation_id = l.organisation_id and b.id = l.behaviour_id
                      where l.organisation_id = p_organisation_id and l.programme_id = p.id
                      group by l.measure_id
                    ) l
                  ) -> m.id::text,
                  '[]'
                ),
                'condition_ids', coalesce(
                  (
                    select jsonb_object_agg(l.id, l.ids)
                    from (
                      select l.measure_id as id, jsonb_agg(c.id order by c.position, c.key collate "C") as ids
                      from public.measure_conditions l
                      join public.framework_conditions c
                        on c.organisation_id = l.organisation_id and c.id = l.condition_id
                      where l.organisation_id = p_organisation_id and l.programme_id = p.id
                      group by l.measure_id
                    ) l
                  ) -> m.id::text,
                  '[]'
                ),
                'team_ids', coalesce(
                  (
                    select jsonb_object_agg(l.id, l.ids)
                    from (
                      select l.measure_id as id, jsonb_agg(t.id order by t.position, t.key collate "C") as ids
                      from public.measure_teams l
                      join public.teams t on t.organisation_id = l.organisation_id and t.id = l.team_id
                      where l.organisation_id = p_organisation_id and l.programme_id = p.id
                      group by l.measure_id
                    ) l
                  ) -> m.id::text,
                  '[]'
                ),
                'after_ids', coalesce(
                  (
                    select jsonb_object_agg(l.id, l.ids)
                    from (
                      select l.measure_id as id, jsonb_agg(a.id order by a.position, a.key collate "C") as ids
                      from public.measure_dependencies l
                      join public.measures a on a.organisation_id = l.organisation_id and a.id = l.after_id
                      where l.organisation_id = p_organisation_id and l.programme_id = p.id
                      group by l.measure_id
                    ) l
                  ) -> m.id::text,
                  '[]'
                ),
                'expected', coalesce(
                  (
                    select jsonb_object_agg(e.measure_id, e.expected)
                    from (
                      select
                        e.measure_id,
                        jsonb_agg(
                          jsonb_build_object(
                            'condition_id', e.condition_id, 'behaviour_id', e.behaviour_id, 'in_use', e.in_use
                          )
                          order by c.position, c.key collate "C", b.position, b.key collate "C"
                        ) as expected
                      from public.measure_expectations e
                      join public.framework_conditions c
                        on c.organisation_id = e.organisation_id and c.id = e.condition_id
                      join public.target_behaviours b
                        on b.organisation_id = e.organisation_id and b.id = e.behaviour_id
                      where e.organisation_id = p_organisation_id and e.programme_id = p.id
                      group by e.measure_id
                    ) e
                  ) -> m.id::text,
                  '[]'
                ),
                'indicators', coalesce(
                  (
                    select jsonb_object_agg(l.id, l.indicators)
                    from (
                      select l.measure_id as id, jsonb_object_agg(l.level, l.indicator_id) as indicators
                      from public.measure_indicators l
                      where l.organisation_id = p_organisation_id and l.programme_id = p.id
                      group by l.measure_id
                    ) l
                  ) -> m.id::text,
                  '{}'
                )
              )
              order by m.position, m.key collate "C"
            ), '[]')
            from public.measures m
            where m.organisation_id = p_organisation_id and m.programme_id = p.id
          ),
          'sessions', (
            select coalesce(jsonb_agg(
              to_jsonb(s) || jsonb_build_object(
                'attendance', coalesce(
                  (
                    select jsonb_object_agg(a.session_id, a.attendance)
                    from (
                      select
                        a.session_id,
                        jsonb_agg(
                          jsonb_build_object(
                            'team_id', a.team_id,
                            'invited', a.invited,
                            'attended', a.attended,
                            'completed', a.completed
                          )
                          order by t.position, t.key collate "C"
                        ) as attendance
                      from private.shown_attendance(p_organisation_id, p.id) a
                      join public.teams t on t.organisation_id = p_organisation_id and t.id = a.team_id
                      group by a.session_id
                    ) a
                  ) -> s.id::text,
                  '[]'
                )
              )
              order by s.starts_at, s.key collate "C"
            ), '[]')
            from public.sessions s
            where s.organisation_id = p_organisation_id and s.programme_id = p.id
          ),
          'indicators', (
            select coalesce(jsonb_agg(to_jsonb(i) order by i.position, i.key collate "C"), '[]')
            from public.indicators i
            where i.organisation_id = p_organisation_id and i.programme_id = p.id
          ),
          'stakeholders', (
            select coalesce(jsonb_agg(
              to_jsonb(s) || jsonb_build_object(
                'measure_ids', coalesce(
                  (
                    select jsonb_object_agg(l.id, l.ids)
                    from (
                      select l.stakeholder_id as id, jsonb_agg(m.id order by m.position, m.key collate "C") as ids
                      from public.stakeholder_measures l
                      join public.measures m on m.organisation_id = l.organisation_id and m.id = l.measure_id
                      where l.organisation_id = p_organisation_id and l.programme_id = p.id
                      group by l.stakeholder_id
                    ) l
                  ) -> s.id::text,
                  '[]'
                )
              )
              order by s.position, s.key collate "C"
            ), '[]')
            from public.stakeholders s
            where s.organisation_id = p_organisation_id and s.programme_id = p.id
          ),
          'decisions', (
            select coalesce(jsonb_agg(to_jsonb(d) order by d.finding_id collate "C"), '[]')
            from public.decisions d
            where d.organisation_id = p_organisation_id and d.programme_id = p.id
          )
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
grant execute on function public.load_observations(uuid, uuid, uuid) to authenticated;
