-- What is done about it. Trainings are HR's, other measures are sales leadership's; owners and change managers write
-- both. The update policy looks at the kind before (using) and after (with check), so that nobody turns a measure into
-- a kind that is not theirs, or takes one over.
create type public.measure_kind as enum (
  'training',
  'incentive',
  'controlling',
  'recognition',
  'leadership',
  'condition_change',
  'structural',
  'communication'
);
create type public.measure_status as enum ('planned', 'running', 'done', 'cancelled');
create type public.delivery as enum ('classroom', 'online', 'blended', 'on_the_job', 'coaching');

-- A rule of RFC 5545 as readRecurrenceRule (src/domain/calendar/recurrence-rule.ts) reads it; a test feeds the same
-- rules to both.
create function private.is_recurrence_rule(p_rule text) returns boolean
  language plpgsql immutable set search_path = '' as $$
declare
  parts text[] := string_to_array(p_rule, ';');
  names text[] := array(select split_part(part, '=', 1) from unnest(parts) as part);
  frequency text := split_part(parts[1], '=', 2);
  ends text := substring(p_rule from 'UNTIL=([0-9]{8})');
  days text := substring(p_rule from 'BYDAY=([^;]*)');
  month_days text := substring(p_rule from 'BYMONTHDAY=([^;]*)');
  months text := substring(p_rule from 'BYMONTH=([^;]*)');
begin
  if char_length(p_rule) > 200 or p_rule !~ (
    '^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)('
    || ';INTERVAL=[1-9][0-9]?'
    || '|;COUNT=[1-9][0-9]{0,2}'
    || '|;UNTIL=[0-9]{8}'
    || '|;BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*'
    || '|;BYMONTHDAY=-?([1-9]|[12][0-9]|3[01])(,-?([1-9]|[12][0-9]|3[01]))*'
    || '|;BYMONTH=([1-9]|1[0-2])(,([1-9]|1[0-2]))*'
    || '|;BYSETPOS=-?[1-5]'
    || ')*$'
  ) then
    return false;
  end if;
  if cardinality(names) <> (select count(distinct name) from unnest(names) as name) then
    return false;
  end if;
  -- A rule ends once, on a day that exists.
  if ends is not null then
    if names && array['COUNT'] or substr(ends, 1, 4) = '0000' or substr(ends, 5, 2) not between '01' and '12' then
      return false;
    end if;
    if substr(ends, 7, 2)::integer not between 1 and extract(
      day from
        make_date(substr(ends, 1, 4)::integer, substr(ends, 5, 2)::integer, 1) + interval '1 month' - interval '1 day'
    ) then
      return false;
    end if;
  end if;
  -- Numbered weekdays belong to months and years, days of the month not to weeks.
  if frequency in ('DAILY', 'WEEKLY') and days ~ '[0-9]' or frequency = 'WEEKLY' and month_days is not null then
    return false;
  end if;
  if names && array['BYSETPOS'] and not names && array['BYDAY', 'BYMONTHDAY', 'BYMONTH'] then
    return false;
  end if;
  -- There is no 30 February.
  return months is null or month_days is null or exists (
    select from unnest(string_to_array(months, ',')) as month, unnest(string_to_array(month_days, ',')) as day
    where abs(day::integer) <= case when month = '2' then 29 when month in ('4', '6', '9', '11') then 30 else 31 end
  );
end
$$;
grant execute on function private.is_recurrence_rule(text) to authenticated, service_role;

create table public.measures (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  kind public.measure_kind,
  title text not null
    check (char_length(title) between 1 and 300)
    check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]')
    check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  starts_on date check (starts_on between date '1900-01-01' and date '2199-12-31'),
  ends_on date check (ends_on between date '1900-01-01' and date '2199-12-31'),
  status public.measure_status not null default 'planned',
  hours_per_head double precision check (hours_per_head between 0 and 100000),
  cost double precision check (cost between 0 and 1e15),
  owner_name text not null default ''
    check (char_length(owner_name) <= 300)
    check (owner_name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  -- The member it is, if it is one. Those who leave the organisation stay owners by name.
  owner_id uuid,
  effort_days double precision check (effort_days between 0 and 100000),
  progress smallint check (progress between 0 and 100),
  objective text not null default ''
    check (char_length(objective) <= 10000)
    check (objective !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  provider text not null default ''
    check (char_length(provider) <= 300)
    check (provider !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  delivery public.delivery,
  -- A ritual: how it recurs, at what time of day, for how long. All of it or nothing.
  ritual_rule text not null default '' check (ritual_rule = '' or private.is_recurrence_rule(ritual_rule)),
  ritual_at text check (ritual_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ritual_minutes smallint check (ritual_minutes between 1 and 1440),
  -- Two of the four levels a training is evaluated on; the other two are indicators. Means of at least five answers:
  -- fewer would give away what individuals said.
  reaction_mean double precision check (reaction_mean between 1 and 5),
  reaction_n integer check (reaction_n between 5 and 10000000),
  learning_before double precision check (learning_before between 0 and 100),
  learning_after double precision check (learning_after between 0 and 100),
  learning_n integer check (learning_n between 5 and 10000000),
  position text collate "C" not null default '' check (position ~ '^[0-9A-Za-z]{0,100}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, id, programme_id),
  unique (organisation_id, id, programme_id, kind),
  unique (organisation_id, key, programme_id),
  check (ends_on >= starts_on),
  constraint ritual_whole check (
    (ritual_rule = '') = (ritual_at is null) and (ritual_rule = '') = (ritual_minutes is null)
  ),
  constraint reaction_whole check ((reaction_mean is null) = (reaction_n is null)),
  constraint learning_whole check (
    (learning_before is null) = (learning_n is null) and (learning_after is null) = (learning_n is null)
  ),
  constraint evaluation_of_training check (
    kind is not distinct from 'training' or (reaction_n is null and learning_n is null)
  ),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, owner_id) references public.memberships (organisation_id, user_id)
    on delete set null (owner_id)
);
create index on public.measures (programme_id);
create index on public.measures (organisation_id, owner_id);

create trigger stamp before insert or update on public.measures
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.measures enable row level security;
grant select, insert, update, delete on public.measures to authenticated;
grant select, insert, update, delete on public.measures to service_role;

create policy measures_select on public.measures for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy measures_insert on public.measures for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and organisation_id = any (
      case
        when kind = 'training' then array(select private.my_organisations_as('owner', 'change_manager', 'hr'))
        else array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))
      end
    )
  );
create policy measures_update on public.measures for update to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and organisation_id = any (
      case
        when kind = 'training' then array(select private.my_organisations_as('owner', 'change_manager', 'hr'))
        else array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))
      end
    )
  )
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and organisation_id = any (
      case
        when kind = 'training' then array(select private.my_organisations_as('owner', 'change_manager', 'hr'))
        else array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))
      end
    )
  );
create policy measures_delete on public.measures for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and organisation_id = any (
      case
        when kind = 'training' then array(select private.my_organisations_as('owner', 'change_manager', 'hr'))
        else array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))
      end
    )
  );

-- The measures whose links the caller may write: one set per statement, for the policies of the tables below. With the
-- organisation, because the same id may exist in another one where the caller has more rights.
create function private.my_measures() returns table (organisation_id uuid, measure_id uuid)
  language sql stable security definer set search_path = '' as $$
  select m.organisation_id, m.id
  from public.measures m
  join public.memberships s on s.organisation_id = m.organisation_id
  where s.user_id = (select auth.uid())
    and (
      s.role in ('owner', 'change_manager')
      or (s.role = 'hr' and m.kind = 'training')
      or (s.role = 'sales_lead' and m.kind is distinct from 'training')
    )
$$;
grant execute on function private.my_measures() to authenticated;

create table public.measure_behaviours (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  behaviour_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, measure_id, programme_id, behaviour_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id)
    references public.measures (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, behaviour_id)
    references public.target_behaviours (organisation_id, programme_id, id) on delete cascade
);
create index on public.measure_behaviours (programme_id);
create index on public.measure_behaviours (organisation_id, behaviour_id, programme_id);

create trigger stamp before insert or update on public.measure_behaviours
  for each row execute function private.stamp('organisation_id', 'programme_id', 'measure_id', 'behaviour_id');

alter table public.measure_behaviours enable row level security;
grant select, insert, delete on public.measure_behaviours to authenticated;
grant select, insert, update, delete on public.measure_behaviours to service_role;

create policy measure_behaviours_select on public.measure_behaviours for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy measure_behaviours_insert on public.measure_behaviours for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );
create policy measure_behaviours_delete on public.measure_behaviours for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );

-- The conditions a measure addresses.
create table public.measure_conditions (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  condition_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, measure_id, programme_id, condition_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id)
    references public.measures (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, condition_id)
    references public.framework_conditions (organisation_id, programme_id, id) on delete cascade
);
create index on public.measure_conditions (programme_id);
create index on public.measure_conditions (organisation_id, condition_id, programme_id);

create trigger stamp before insert or update on public.measure_conditions
  for each row execute function private.stamp('organisation_id', 'programme_id', 'measure_id', 'condition_id');

alter table public.measure_conditions enable row level security;
grant select, insert, delete on public.measure_conditions to authenticated;
grant select, insert, update, delete on public.measure_conditions to service_role;

create policy measure_conditions_select on public.measure_conditions for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy measure_conditions_insert on public.measure_conditions for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );
create policy measure_conditions_delete on public.measure_conditions for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );

create table public.measure_teams (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  team_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, measure_id, programme_id, team_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id)
    references public.measures (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, team_id) references public.teams (organisation_id, id)
);
create index on public.measure_teams (programme_id);
create index on public.measure_teams (organisation_id, team_id);

create trigger stamp before insert or update on public.measure_teams
  for each row execute function private.stamp('organisation_id', 'programme_id', 'measure_id', 'team_id');

alter table public.measure_teams enable row level security;
grant select, insert, delete on public.measure_teams to authenticated;
grant select, insert, update, delete on public.measure_teams to service_role;

create policy measure_teams_select on public.measure_teams for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy measure_teams_insert on public.measure_teams for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );
create policy measure_teams_delete on public.measure_teams for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );

-- What must be finished before a measure begins.
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

-- Measures never wait for one another in a circle. The lock serialises inserts, so that each sees what is there; it
-- names the organisation, because one organisation must not wait for another.
create function private.refuse_measure_circle() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(
    hashtextextended('after ' || new.organisation_id::text || ' ' || new.programme_id::text, 0)
  );
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

-- The effect a condition is expected to have on a behaviour once the measure is finished.
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

-- The indicators that show whether a training works: behaviour and results.
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

-- Sets the links of a measure in one step; kinds of links that are not named stay.
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
