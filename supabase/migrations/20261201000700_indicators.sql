-- How a behaviour is measured: per team and period, never per person. A behaviour that is measured cannot be deleted.
-- Readings of small teams may point at individuals, so only those who enter them read the table; everybody else reads
-- what load_series publishes.
create type public.direction as enum ('up', 'down');
create type public.indicator_kind as enum ('leading', 'lagging');
create type public.cadence as enum ('week', 'month', 'quarter');

create table public.indicators (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  behaviour_id uuid not null,
  title text not null
    check (char_length(title) between 1 and 300)
    check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]')
    check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  unit text not null default ''
    check (char_length(unit) <= 300)
    check (unit !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  -- What is measured; empty: what the title says. Indicators of the same quantity, in any programme, are published with
  -- one another in mind: nobody who reads two may be able to subtract one from the other.
  quantity text not null default ''
    check (char_length(quantity) <= 300)
    check (quantity !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  -- Whether readings are a share of a whole; null: nobody has said.
  bounded boolean,
  direction public.direction not null default 'up',
  kind public.indicator_kind not null default 'leading',
  cadence public.cadence not null default 'month',
  baseline_until date check (baseline_until between date '1900-01-01' and date '2199-12-31'),
  target double precision check (target between -1e15 and 1e15),
  self_reported boolean not null default false,
  position text collate "C" not null default '' check (position ~ '^[0-9A-Za-z]{0,100}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, id, programme_id),
  unique (organisation_id, key, programme_id),
  foreign key (organisation_id, programme_id, behaviour_id)
    references public.target_behaviours (organisation_id, programme_id, id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade
);
create index on public.indicators (programme_id);
create index on public.indicators (organisation_id, behaviour_id, programme_id);

create trigger stamp before insert or update on public.indicators
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.indicators enable row level security;
grant select, insert, update, delete on public.indicators to authenticated;
grant select, insert, update, delete on public.indicators to service_role;

create policy indicators_select on public.indicators for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy indicators_insert on public.indicators for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy indicators_update on public.indicators for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy indicators_delete on public.indicators for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));

create table public.observations (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  indicator_id uuid not null,
  team_id uuid not null,
  period date not null check (period between date '1900-01-01' and date '2199-12-31'),
  value double precision not null check (value between -1e15 and 1e15),
  n bigint check (n between 0 and 1000000000000000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, indicator_id, programme_id, team_id, period),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, indicator_id)
    references public.indicators (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, team_id) references public.teams (organisation_id, id)
);
create index on public.observations (organisation_id, team_id);
-- Readings of a programme are read by indicator and team in order of time; the index alone answers that.
create index observations_series
  on public.observations (programme_id, indicator_id, team_id, period) include (organisation_id, value, n);
-- For the reason given at effects_belong.
create statistics public.observations_belong (dependencies)
  on organisation_id, programme_id, indicator_id from public.observations;

create trigger stamp before insert or update on public.observations
  for each row execute function private.stamp('organisation_id', 'programme_id', 'indicator_id', 'team_id', 'period');

alter table public.observations enable row level security;
grant select, insert, update, delete on public.observations to authenticated;
grant select, insert, update, delete on public.observations to service_role;

create policy observations_select on public.observations for select to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));
create policy observations_insert on public.observations for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead')))
  );
create policy observations_update on public.observations for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))))
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead')))
  );
create policy observations_delete on public.observations for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));

-- How the last import turned raw rows into readings, for use again next month: which columns, which value is which
-- team, what is measured. Never a row, never a person's name; a table that says who belongs where stays in the browser
-- (docs/importing.md). One per indicator; the last import wins.
create table public.import_mappings (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  indicator_id uuid not null,
  mapping jsonb not null check (
    jsonb_typeof(mapping) = 'object'
    and coalesce(mapping ->> 'format', '') like 'tragwerk-mapping/%'
    and octet_length(mapping::text) <= 100000
  ),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, indicator_id, programme_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, indicator_id)
    references public.indicators (organisation_id, programme_id, id) on delete cascade
);
create index on public.import_mappings (programme_id);

create trigger stamp before insert or update on public.import_mappings
  for each row execute function private.stamp('organisation_id', 'programme_id', 'indicator_id');

alter table public.import_mappings enable row level security;
grant select, insert, update, delete on public.import_mappings to authenticated;
grant select, insert, update, delete on public.import_mappings to service_role;

create policy import_mappings_select on public.import_mappings for select to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));
create policy import_mappings_insert on public.import_mappings for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead')))
  );
create policy import_mappings_update on public.import_mappings for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))))
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead')))
  );
create policy import_mappings_delete on public.import_mappings for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));

-- The last period that may have a reading. A day that has begun anywhere on earth has begun.
create function private.latest_period(p_cadence public.cadence) returns date
  language sql stable set search_path = '' as $$
  select date_trunc(p_cadence::text, (now() at time zone 'Pacific/Kiritimati')::date)::date
$$;

-- Whether readings of an indicator are a share of a whole: as somebody has said; otherwise percentages are taken to be
-- one until a reading of the baseline says otherwise.
create function private.is_bounded(p_organisation_id uuid, p_programme_id uuid, p_indicator_id uuid) returns boolean
  language sql stable security invoker set search_path = '' as $$
  select coalesce(
    i.bounded,
    btrim(i.unit) = '%' and not exists (
      select 1
      from public.observations o
      join public.programmes p on p.organisation_id = o.organisation_id and p.id = o.programme_id
      where o.organisation_id = p_organisation_id
        and o.programme_id = p_programme_id
        and o.indicator_id = p_indicator_id
        and o.period <= coalesce(i.baseline_until, p.starts_on)
        and o.value not between 0 and 100
    )
  )
  from public.indicators i
  where i.organisation_id = p_organisation_id and i.programme_id = p_programme_id and i.id = p_indicator_id
$$;

-- Readings lie on one period of their indicator, never in the future, and a share of a whole lies between 0 and 100.
-- The trigger sees everything that is written together: a file whose baseline exceeds a quota is no share of a whole.
create function private.keep_readings_possible() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- Only inserts: the period of a reading never changes, and one from before another cadence can still be corrected.
  if tg_op = 'INSERT' and exists (
    select 1
    from new_rows r
    join public.indicators i
      on i.organisation_id = r.organisation_id and i.programme_id = r.programme_id and i.id = r.indicator_id
    where r.period <> date_trunc(i.cadence::text, r.period)::date or r.period > private.latest_period(i.cadence)
  ) then
    raise exception using errcode = 'check_violation', message = 'reading_period';
  end if;
  if exists (
    select 1
    from (
      select distinct r.organisation_id, r.programme_id, r.indicator_id
      from new_rows r
      where r.value not between 0 and 100
    ) r
    where private.is_bounded(r.organisation_id, r.programme_id, r.indicator_id)
  ) then
    raise exception using errcode = 'check_violation', message = 'reading_outside_bounds';
  end if;
  return null;
end
$$;
create trigger keep_new_readings_possible after insert on public.observations
  referencing new table as new_rows for each statement execute function private.keep_readings_possible();
create trigger keep_changed_readings_possible after update on public.observations
  referencing new table as new_rows for each statement execute function private.keep_readings_possible();

-- The cadence says what period each reading covers, so it cannot change while there are readings: a quarter would
-- become its first month, and weeks would start in the middle of months.
create function private.keep_cadence() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select 1
    from public.observations o
    where o.organisation_id = old.organisation_id
      and o.programme_id = old.programme_id
      and o.indicator_id = old.id
  ) then
    raise exception using errcode = 'PT400', message = 'cadence_of_readings';
  end if;
  return new;
end
$$;
create trigger keep_cadence before update of cadence on public.indicators
  for each row when (old.cadence is distinct from new.cadence) execute function private.keep_cadence();

-- The readings of one indicator of a programme, or of all (null), looked up indicator by indicator by the beginning of
-- the key. A function, because the planner expects one row from the join below, but believes a function: a hundred
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

-- Writes many readings in one request: from the grid, from an import, or to take either back. Each change is
-- {"indicator_id", "team_id", "period", "value", "n", "seen_value", "seen_n"}; a null value deletes the reading. "seen"
-- is what the writer saw before (null: nothing). A reading that somebody else has changed since is left alone and
-- answered as it is now, in the form of a change; the answer [] means that everything is as requested. Row security
-- applies.
-- Nothing here joins readings with other tables: a planner that expects few rows of "this organisation and this
-- programme" would read them all and throw away all but one. A subquery with a limit is always a lookup.
create function public.write_observations(p_organisation_id uuid, p_programme_id uuid, p_changes jsonb)
  returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_change record;
  v_others jsonb;
begin
  -- Row security hides rows from those who may not write them: the empty answer would look like success.
  if not p_organisation_id = any (
    array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))
  ) then
    raise exception using errcode = '42501', message = 'no right to write readings';
  end if;

  -- Without what was seen, the conflict below would go unnoticed.
  if exists (select 1 from jsonb_array_elements(p_changes) as c where not c ? 'seen_value') then
    raise exception using errcode = 'PT400', message = 'readings_invalid';
  end if;

  -- Always in the same order, so that two people writing the same readings cannot deadlock.
  for v_change in
    select c.*
    from jsonb_to_recordset(p_changes) as c(
      indicator_id uuid, team_id uuid, period date,
      value double precision, n bigint, seen_value double precision, seen_n bigint
    )
    where c.seen_value is not null
    order by c.indicator_id, c.team_id, c.period
  loop
    if v_change.value is null then
      delete from public.observations o
      where o.organisation_id = p_organisation_id
        and o.programme_id = p_programme_id
        and o.indicator_id = v_change.indicator_id
        and o.team_id = v_change.team_id
        and o.period = v_change.period
        and o.value = v_change.seen_value
        and o.n is not distinct from v_change.seen_n;
    else
      update public.observations o
      set value = v_change.value, n = v_change.n
      where o.organisation_id = p_organisation_id
        and o.programme_id = p_programme_id
        and o.indicator_id = v_change.indicator_id
        and o.team_id = v_change.team_id
        and o.period = v_change.period
        and o.value = v_change.seen_value
        and o.n is not distinct from v_change.seen_n;
    end if;
  end loop;

  insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value, n)
  select p_organisation_id, p_programme_id, c.indicator_id, c.team_id, c.period, c.value, c.n
  from jsonb_to_recordset(p_changes) as c(
    indicator_id uuid, team_id uuid, period date,
    value double precision, n bigint, seen_value double precision
  )
  where c.value is not null and c.seen_value is null
  on conflict (organisation_id, indicator_id, programme_id, team_id, period) do nothing;

  select coalesce(jsonb_agg(jsonb_build_object(
    'indicator_id', c.indicator_id, 'team_id', c.team_id, 'period', c.period, 'value', o.value, 'n', o.n
  )), '[]')
  into v_others
  from jsonb_to_recordset(p_changes) as c(
    indicator_id uuid, team_id uuid, period date, value double precision, n bigint
  )
  left join lateral (
    select r.value, r.n
    from public.observations r
    where r.organisation_id = p_organisation_id
      and r.programme_id = p_programme_id
      and r.indicator_id = c.indicator_id
      and r.team_id = c.team_id
      and r.period = c.period
    limit 1
  ) o on true
  where o.value is distinct from c.value or (c.value is not null and o.n is distinct from c.n);
  return v_others;
exception
  when check_violation or data_exception or not_null_violation then
    raise exception using errcode = 'PT400', message = 'readings_invalid';
end
$$;
grant execute on function public.write_observations(uuid, uuid, jsonb) to authenticated;
