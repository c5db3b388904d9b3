-- What a plan that people can carry out says about a measure: who sees to it, what comes before it, what it costs in
-- work, how far it is, what it is expected to do; and of trainings what is learnt, how, and whether it worked.
create type public.delivery as enum ('classroom', 'online', 'blended', 'on_the_job', 'coaching');

alter table public.measures
  add column owner_name text not null default '' check (char_length(owner_name) <= 300),
  -- The member it is, where it is one; whoever leaves stays there by name.
  add column owner_id uuid,
  add column effort_days double precision check (effort_days between 0 and 100000),
  add column progress smallint check (progress between 0 and 100),
  add column objective text not null default '' check (char_length(objective) <= 10000),
  add column provider text not null default '' check (char_length(provider) <= 300),
  add column delivery public.delivery,
  -- A ritual: how it recurs (a rule of RFC 5545), at what time of day, for how long. All of it or nothing.
  add column ritual_rule text not null default '' check (
    ritual_rule = '' or (ritual_rule ~ '^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$' and char_length(ritual_rule) <= 200)
  ),
  add column ritual_at text check (ritual_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column ritual_minutes smallint check (ritual_minutes between 1 and 1440),
  -- Two of the four levels on which a training is evaluated; the other two are indicators. Means of five answers at least:
  -- fewer would tell what single people said.
  add column reaction_mean double precision check (reaction_mean between 1 and 5),
  add column reaction_n integer check (reaction_n between 5 and 10000000),
  add column learning_before double precision check (learning_before between 0 and 100),
  add column learning_after double precision check (learning_after between 0 and 100),
  add column learning_n integer check (learning_n between 5 and 10000000),
  add constraint ritual_whole check (
    (ritual_rule = '') = (ritual_at is null) and (ritual_rule = '') = (ritual_minutes is null)
  ),
  add constraint reaction_whole check ((reaction_mean is null) = (reaction_n is null)),
  add constraint learning_whole check (
    (learning_before is null) = (learning_n is null) and (learning_after is null) = (learning_n is null)
  ),
  add constraint evaluation_of_training check (
    kind is not distinct from 'training' or (reaction_n is null and learning_n is null)
  ),
  add foreign key (organisation_id, owner_id) references public.memberships (organisation_id, user_id)
    on delete set null (owner_id);
create index on public.measures (organisation_id, owner_id);

-- What must be done before a measure begins.
create table public.measure_dependencies (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  after_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, measure_id, programme_id, after_id),
  check (measure_id <> after_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id)
    references public.measures (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, after_id)
    references public.measures (organisation_id, programme_id, id) on delete cascade
);
create index on public.measure_dependencies (programme_id);
create index on public.measure_dependencies (organisation_id, after_id, programme_id);

create trigger stamp before insert or update on public.measure_dependencies
  for each row execute function private.stamp('organisation_id', 'programme_id', 'measure_id', 'after_id');

alter table public.measure_dependencies enable row level security;
grant select, insert, delete on public.measure_dependencies to authenticated;
grant select, insert, update, delete on public.measure_dependencies to service_role;

create policy measure_dependencies_select on public.measure_dependencies for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy measure_dependencies_insert on public.measure_dependencies for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );
create policy measure_dependencies_delete on public.measure_dependencies for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );

-- Measures never wait for one another in a circle. The lock lets one insert follow the other: each sees what is there.
create function private.refuse_measure_circle() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('after ' || new.programme_id::text, 0));
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
create trigger refuse_measure_circle after insert on public.measure_dependencies
  for each row execute function private.refuse_measure_circle();

-- What a condition is expected to do to a behaviour once the measure is done.
create table public.measure_expectations (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  condition_id uuid not null,
  behaviour_id uuid not null,
  in_use smallint not null check (in_use between -3 and 3),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, measure_id, programme_id, condition_id, behaviour_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id)
    references public.measures (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, condition_id)
    references public.framework_conditions (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, behaviour_id)
    references public.target_behaviours (organisation_id, programme_id, id) on delete cascade
);
create index on public.measure_expectations (programme_id);
create index on public.measure_expectations (organisation_id, condition_id, programme_id);
create index on public.measure_expectations (organisation_id, behaviour_id, programme_id);

create trigger stamp before insert or update on public.measure_expectations
  for each row execute function private.stamp(
    'organisation_id', 'programme_id', 'measure_id', 'condition_id', 'behaviour_id', 'in_use'
  );

alter table public.measure_expectations enable row level security;
grant select, insert, delete on public.measure_expectations to authenticated;
grant select, insert, update, delete on public.measure_expectations to service_role;

create policy measure_expectations_select on public.measure_expectations for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy measure_expectations_insert on public.measure_expectations for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );
create policy measure_expectations_delete on public.measure_expectations for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );

-- The indicators on which it shows whether a training works: behaviour, and results.
create type public.evaluation_level as enum ('behaviour', 'results');

create table public.measure_indicators (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  measure_kind public.measure_kind not null default 'training' check (measure_kind = 'training'),
  level public.evaluation_level not null,
  indicator_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, measure_id, programme_id, level),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id, measure_kind)
    references public.measures (organisation_id, programme_id, id, kind) on delete cascade,
  foreign key (organisation_id, programme_id, indicator_id)
    references public.indicators (organisation_id, programme_id, id) on delete cascade
);
create index on public.measure_indicators (programme_id);
create index on public.measure_indicators (organisation_id, indicator_id, programme_id);

create trigger stamp before insert or update on public.measure_indicators
  for each row execute function private.stamp(
    'organisation_id', 'programme_id', 'measure_id', 'level', 'indicator_id'
  );

alter table public.measure_indicators enable row level security;
grant select, insert, delete on public.measure_indicators to authenticated;
grant select, insert, update, delete on public.measure_indicators to service_role;

create policy measure_indicators_select on public.measure_indicators for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy measure_indicators_insert on public.measure_indicators for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy measure_indicators_delete on public.measure_indicators for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));

alter table public.sessions add unique (organisation_id, id, programme_id);

-- How many of a team a session reached. Counts, never names.
create table public.session_attendance (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  session_id uuid not null,
  team_id uuid not null,
  invited integer not null default 0 check (invited between 0 and 10000000),
  attended integer not null default 0 check (attended between 0 and 10000000),
  completed integer not null default 0 check (completed >= 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, session_id, programme_id, team_id),
  check (completed <= attended),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, session_id, programme_id)
    references public.sessions (organisation_id, id, programme_id) on delete cascade,
  foreign key (organisation_id, team_id) references public.teams (organisation_id, id)
);
create index on public.session_attendance (programme_id);
create index on public.session_attendance (organisation_id, team_id);

create trigger stamp before insert or update on public.session_attendance
  for each row execute function private.stamp('organisation_id', 'programme_id', 'session_id', 'team_id');

alter table public.session_attendance enable row level security;
grant select, insert, update, delete on public.session_attendance to authenticated;
grant select, insert, update, delete on public.session_attendance to service_role;

create policy session_attendance_select on public.session_attendance for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy session_attendance_insert on public.session_attendance for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy session_attendance_update on public.session_attendance for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy session_attendance_delete on public.session_attendance for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));

-- Whose public holidays no session is planned on: a country or one of its states, by ISO 3166 ('DE-BY').
alter table public.organisations
  add column holidays text not null default '' check (holidays ~ '^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$');

-- The links of a measure as they shall be, in one step; those that are not named stay.
create function public.link_measure(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_measure_id uuid,
  p_links jsonb
) returns void
  language plpgsql security invoker set search_path = '' as $$
declare
  v_table text;
  v_column text;
  v_ids jsonb;
begin
  if not exists (
    select 1 from private.my_measures() m
    where m.organisation_id = p_organisation_id and m.measure_id = p_measure_id
  ) then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;

  for v_table, v_column, v_ids in
    select t, c, p_links -> (c || 's')
    from (values
      ('measure_behaviours', 'behaviour_id'),
      ('measure_conditions', 'condition_id'),
      ('measure_teams', 'team_id'),
      ('measure_dependencies', 'after_id')
    ) as links (t, c)
    where p_links ? (c || 's')
  loop
    execute format(
      'delete from public.%I l
       where l.organisation_id = $1 and l.programme_id = $2 and l.measure_id = $3 and not $4 ? l.%I::text',
      v_table, v_column
    ) using p_organisation_id, p_programme_id, p_measure_id, v_ids;
    execute format(
      'insert into public.%I (organisation_id, programme_id, measure_id, %I)
       select $1, $2, $3, x::uuid from jsonb_array_elements_text($4) as x
       on conflict do nothing',
      v_table, v_column
    ) using p_organisation_id, p_programme_id, p_measure_id, v_ids;
  end loop;

  if p_links ? 'expected' then
    delete from public.measure_expectations l
    where l.organisation_id = p_organisation_id and l.programme_id = p_programme_id and l.measure_id = p_measure_id;
    insert into public.measure_expectations (
      organisation_id, programme_id, measure_id, condition_id, behaviour_id, in_use
    )
    select
      p_organisation_id,
      p_programme_id,
      p_measure_id,
      (x ->> 'condition_id')::uuid,
      (x ->> 'behaviour_id')::uuid,
      (x ->> 'in_use')::smallint
    from jsonb_array_elements(p_links -> 'expected') as x;
  end if;

  if p_links ? 'indicators' then
    delete from public.measure_indicators l
    where l.organisation_id = p_organisation_id and l.programme_id = p_programme_id and l.measure_id = p_measure_id;
    insert into public.measure_indicators (organisation_id, programme_id, measure_id, level, indicator_id)
    select p_organisation_id, p_programme_id, p_measure_id, x.key::public.evaluation_level, x.value::uuid
    from jsonb_each_text(p_links -> 'indicators') as x
    where x.value is not null;
  end if;
exception
  when check_violation or not_null_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
grant execute on function public.link_measure(uuid, uuid, uuid, jsonb) to authenticated;

-- The attendance of a session, in one step: as it shall be, per team.
create function public.write_attendance(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_session_id uuid,
  p_attendance jsonb
) returns void
  language plpgsql security invoker set search_path = '' as $$
begin
  if not p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))) then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;

  delete from public.session_attendance a
  where a.organisation_id = p_organisation_id and a.programme_id = p_programme_id and a.session_id = p_session_id;
  insert into public.session_attendance (
    organisation_id, programme_id, session_id, team_id, invited, attended, completed
  )
  select
    p_organisation_id,
    p_programme_id,
    p_session_id,
    (x ->> 'team_id')::uuid,
    (x ->> 'invited')::integer,
    (x ->> 'attended')::integer,
    (x ->> 'completed')::integer
  from jsonb_array_elements(p_attendance) as x;
exception
  when check_violation or not_null_violation or data_exception or unique_violation then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
grant execute on function public.write_attendance(uuid, uuid, uuid, jsonb) to authenticated;
