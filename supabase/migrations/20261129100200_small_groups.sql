-- Single ratings, attendance and evaluations speak of few people, too.

-- Ratings of a programme file are the auditor's notes: owners and change managers see them, everybody else those of a group
-- of which at least five have rated.
drop policy effect_ratings_select on public.effect_ratings;
create policy effect_ratings_select on public.effect_ratings for select to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));

create function private.shown_ratings(p_organisation_id uuid, p_programme_id uuid)
  returns table (effect_id uuid, id uuid, rater_group public.rater_group, value smallint)
  language sql stable security definer rows 1000 set search_path = '' as $$
  select r.effect_id, r.id, r.rater_group, r.value
  from (
    select r.*, count(*) over (partition by r.effect_id, r.rater_group) as raters
    from public.effect_ratings r
    where r.organisation_id = p_organisation_id
      and r.programme_id = p_programme_id
      and r.organisation_id = any (array(select private.my_organisations()))
  ) r
  where r.raters >= 5
    or p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager')))
$$;
grant execute on function private.shown_ratings(uuid, uuid) to authenticated;

-- Attendance speaks for those of a team who were invited. Which of the counts of a session are shown to those who do not
-- enter them is decided like readings, when they are written: only teams that are counted, each for itself.
create function private.publish_attendance(p_organisation_id uuid, p_session_id uuid) returns void
  language plpgsql volatile security definer set search_path = '' set jit = off as $$
declare
  v_least integer;
  v_ids uuid[];
  v_parents integer[];
  v_people bigint[];
  v_before jsonb;
  v_decided jsonb;
  v_id uuid;
begin
  select o.smallest_team into v_least
  from public.organisations o
  where o.id = p_organisation_id
  for no key update;

  with recursive counted as (
    select a.team_id, a.invited, a.attended, t.headcount, t.parent_id
    from public.session_attendance a
    join public.teams t on t.organisation_id = a.organisation_id and t.id = a.team_id
    where a.organisation_id = p_organisation_id and a.session_id = p_session_id and a.invited + a.attended > 0
  ),
  above as (
    select c.team_id, c.parent_id as id, 1 as steps from counted c
    union all
    select a.team_id, t.parent_id, a.steps + 1
    from above a
    join public.teams t on t.organisation_id = p_organisation_id and t.id = a.id
  ),
  nearest as (
    select distinct on (a.team_id) a.team_id, a.id
    from above a
    join counted c on c.team_id = a.id
    order by a.team_id, a.steps
  ),
  depth as (
    select c.team_id, (select count(*) from above a where a.team_id = c.team_id) as depth from counted c
  ),
  numbered as (
    select
      c.team_id,
      n.id as above,
      -- Nobody is invited twice; who came uninvited was one of the team.
      least(nullif(c.headcount, 0), nullif(c.invited, 0)) as people,
      row_number() over (order by d.depth desc, c.team_id)::integer as number
    from counted c
    join depth d on d.team_id = c.team_id
    left join nearest n on n.team_id = c.team_id
  )
  select
    coalesce(array_agg(n.team_id order by n.number), '{}'),
    coalesce(array_agg(u.number order by n.number), '{}'),
    coalesce(array_agg(n.people::bigint order by n.number), '{}')
  into v_ids, v_parents, v_people
  from numbered n
  left join numbered u on u.team_id = n.above;
  if v_ids = '{}' then
    return;
  end if;

  select c.family_id into v_id
  from private.published_cuts c
  where c.organisation_id = p_organisation_id and c.indicator_id = p_session_id;
  select jsonb_build_object(
    'own', f.family -> 'cuts', 'others', '[]'::jsonb, 'heads', f.family -> 'heads', 'closed', false
  )
  into v_before
  from private.cut_families f
  where f.organisation_id = p_organisation_id and f.id = v_id;

  v_decided := private.decide_cuts(
    v_least,
    v_ids,
    v_parents,
    v_people,
    array_fill(true, array[cardinality(v_ids)]),
    array_fill('cases'::text, array[cardinality(v_ids)]),
    null,
    v_before
  );
  if v_decided -> 'cuts' = '[]' then
    return;
  end if;
  -- Counts grow while they are entered: a team is held by how many it was only once something was shown of it.
  perform private.write_down(
    p_organisation_id,
    p_session_id,
    '',
    array['2000-01-01'::date],
    array['2000-01-01'::date],
    v_before -> 'own',
    v_decided -> 'cuts',
    coalesce(
      (
        select jsonb_object_agg(h.key, h.value)
        from jsonb_each(v_decided -> 'heads') as h
        where exists (
          select 1 from jsonb_array_elements(v_decided -> 'cuts') as x (cut) where x.cut -> 'teams' ? h.key
        )
      ),
      '{}'
    ) || coalesce(v_before -> 'heads', '{}')
  );
end
$$;

create function private.publish_new_attendance() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform private.publish_attendance(s.organisation_id, s.session_id)
  from (select distinct n.organisation_id, n.session_id from new_rows n) s;
  return null;
end
$$;
create trigger publish_inserted after insert on public.session_attendance
  referencing new table as new_rows for each statement execute function private.publish_new_attendance();
create trigger publish_updated after update on public.session_attendance
  referencing new table as new_rows for each statement execute function private.publish_new_attendance();

drop policy session_attendance_select on public.session_attendance;
create policy session_attendance_select on public.session_attendance for select to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));

-- Who enters attendance sees what there is; everybody else what was decided, while it is still large enough.
create function private.shown_attendance(p_organisation_id uuid, p_programme_id uuid)
  returns table (session_id uuid, team_id uuid, invited integer, attended integer, completed integer)
  language sql stable security definer rows 1000 set search_path = '' as $$
  with published as materialized (
    select c.indicator_id as session_id, (x.cut ->> 'team')::uuid as team_id
    from private.published_cuts c
    join private.cut_families f on f.organisation_id = c.organisation_id and f.id = c.family_id
    join public.organisations o on o.id = c.organisation_id
    cross join jsonb_array_elements(f.family -> 'cuts') as x (cut)
    where c.organisation_id = p_organisation_id
      and c.quantity = ''
      and (x.cut ->> 'least')::integer >= o.smallest_team
  )
  select a.session_id, a.team_id, a.invited, a.attended, a.completed
  from public.session_attendance a
  where a.organisation_id = p_organisation_id
    and a.programme_id = p_programme_id
    and a.organisation_id = any (array(select private.my_organisations()))
    and (
      p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr')))
      or a.invited + a.attended = 0
      or (
        (a.session_id, a.team_id) in (select p.session_id, p.team_id from published p)
        -- What has been corrected to few speaks for few.
        and (a.invited = 0 or a.invited >= (select o.smallest_team from public.organisations o where o.id = p_organisation_id))
      )
    )
$$;
grant execute on function private.shown_attendance(uuid, uuid) to authenticated;

-- Whether the reader is shown less than there is of a programme, and of what: never how much less.
create function private.withheld(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'ratings', not p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))) and exists (
      select 1
      from public.effect_ratings r
      where r.organisation_id = p_organisation_id and r.programme_id = p_programme_id
      group by r.effect_id, r.rater_group
      having count(*) < 5
    ),
    'attendance', exists (
      select 1
      from public.session_attendance a
      where a.organisation_id = p_organisation_id and a.programme_id = p_programme_id
        and (a.session_id, a.team_id) not in (
          select s.session_id, s.team_id from private.shown_attendance(p_organisation_id, p_programme_id) s
        )
    )
  )
  where p_organisation_id = any (array(select private.my_organisations()))
$$;
grant execute on function private.withheld(uuid, uuid) to authenticated;

-- The means of an evaluation change only by five answers at a time: of five answers, then of six, the sixth could be worked
-- out. Every number of answers that has been shown counts, because somebody may have kept the page.
create table private.shown_evaluations (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  measure_id uuid not null,
  level text not null check (level in ('reaction', 'learning')),
  answers integer[] not null,
  primary key (organisation_id, measure_id, level)
);
alter table private.shown_evaluations enable row level security;

create function private.keep_evaluations_apart() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  v_level text;
  v_answers integer;
  v_near integer;
begin
  for v_level, v_answers in values ('reaction', new.reaction_n), ('learning', new.learning_n) loop
    continue when v_answers is null;
    select x.shown
    into v_near
    from private.shown_evaluations e
    cross join unnest(e.answers) as x (shown)
    where e.organisation_id = new.organisation_id
      and e.measure_id = new.id
      and e.level = v_level
      and x.shown <> v_answers
      and abs(x.shown - v_answers) < 5
    order by x.shown desc
    limit 1;
    if v_near is not null then
      raise exception using errcode = 'PT400', message = 'evaluation_too_close', detail = v_near::text;
    end if;
    insert into private.shown_evaluations as e (organisation_id, measure_id, level, answers)
    values (new.organisation_id, new.id, v_level, array[v_answers])
    on conflict (organisation_id, measure_id, level) do update
      set answers = e.answers || v_answers
      where not v_answers = any (e.answers);
  end loop;
  return null;
end
$$;
create trigger keep_evaluations_apart after insert or update of reaction_n, learning_n on public.measures
  for each row when (new.reaction_n is not null or new.learning_n is not null)
  execute function private.keep_evaluations_apart();

-- As before (20261125130100), with what the reader may see of ratings and attendance, and whether that is less than there is.
create or replace function public.load_programmes(
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
