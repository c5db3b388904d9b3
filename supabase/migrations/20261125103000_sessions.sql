-- When trainings take place, and when teams have no time for them.
-- A session is what the clock on the wall shows and the time zone it hangs in: a meeting at nine stays at nine when the
-- law about summer time changes. Only trainings have sessions: the kind is part of the reference, so a training keeps its
-- kind while it has any. Who may plan trainings may plan their sessions.
alter table public.measures add unique (organisation_id, id, programme_id, kind);

create table public.sessions (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  measure_kind public.measure_kind not null default 'training' check (measure_kind = 'training'),
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  starts_at timestamp not null check (starts_at = date_trunc('minute', starts_at)),
  ends_at timestamp not null check (ends_at = date_trunc('minute', ends_at)),
  -- A name without digits is never taken for a rule of its own making; the conversion refuses names there are not.
  time_zone text not null default 'Europe/Berlin' check (
    time_zone ~ '^(UTC|[A-Za-z_]+(/[A-Za-z_-]+)+)$'
    and timestamp '2000-01-01' at time zone time_zone is not null
  ),
  place text not null default '' check (char_length(place) <= 300),
  trainer text not null default '' check (char_length(trainer) <= 300),
  capacity integer check (capacity between 1 and 10000000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, measure_id, programme_id, key),
  check (ends_at > starts_at),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id, measure_kind)
    references public.measures (organisation_id, programme_id, id, kind) on delete cascade
);
create index on public.sessions (programme_id);

create trigger stamp before insert or update on public.sessions
  for each row execute function private.stamp('organisation_id', 'programme_id', 'measure_id', 'id');

alter table public.sessions enable row level security;
grant select, insert, update, delete on public.sessions to authenticated;
grant select, insert, update, delete on public.sessions to service_role;

create policy sessions_select on public.sessions for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy sessions_insert on public.sessions for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy sessions_update on public.sessions for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy sessions_delete on public.sessions for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));

-- Quarter end, stocktaking, a trade fair: of the organisation, like its teams, because they hold for every programme.
-- No team named means every team, so a team that is named cannot be deleted by the way.
create table public.blackout_periods (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  title text not null check (char_length(title) between 1 and 300),
  starts_on date not null,
  ends_on date not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, key),
  check (ends_on >= starts_on)
);

create trigger stamp before insert or update on public.blackout_periods
  for each row execute function private.stamp('organisation_id', 'id');

alter table public.blackout_periods enable row level security;
grant select, insert, update, delete on public.blackout_periods to authenticated;
grant select, insert, update, delete on public.blackout_periods to service_role;

create policy blackout_periods_select on public.blackout_periods for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy blackout_periods_insert on public.blackout_periods for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy blackout_periods_update on public.blackout_periods for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy blackout_periods_delete on public.blackout_periods for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));

create table public.blackout_teams (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  blackout_id uuid not null,
  team_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, blackout_id, team_id),
  foreign key (organisation_id, blackout_id) references public.blackout_periods (organisation_id, id) on delete cascade,
  foreign key (organisation_id, team_id) references public.teams (organisation_id, id)
);
create index on public.blackout_teams (organisation_id, team_id);

create trigger stamp before insert or update on public.blackout_teams
  for each row execute function private.stamp('organisation_id', 'blackout_id', 'team_id');

alter table public.blackout_teams enable row level security;
grant select, insert, delete on public.blackout_teams to authenticated;
grant select, insert, update, delete on public.blackout_teams to service_role;

create policy blackout_teams_select on public.blackout_teams for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy blackout_teams_insert on public.blackout_teams for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy blackout_teams_delete on public.blackout_teams for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));

-- As before, with the sessions of each measure and the blackout periods of the organisation, earliest first.
create or replace function public.load_programmes(
  p_organisation_id uuid,
  p_programme_id uuid default null,
  p_include_archived boolean default false
) returns jsonb
  language sql stable security invoker set search_path = '' as $$
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
                      from public.effect_ratings r
                      where r.organisation_id = p_organisation_id and r.programme_id = p.id
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
                'sessions', coalesce(
                  (
                    select jsonb_object_agg(s.measure_id, s.sessions)
                    from (
                      select
                        s.measure_id,
                        jsonb_agg(to_jsonb(s) order by s.starts_at, s.key collate "C") as sessions
                      from public.sessions s
                      where s.organisation_id = p_organisation_id and s.programme_id = p.id
                      group by s.measure_id
                    ) s
                  ) -> m.id::text,
                  '[]'
                )
              )
              order by m.position, m.key collate "C"
            ), '[]')
            from public.measures m
            where m.organisation_id = p_organisation_id and m.programme_id = p.id
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
