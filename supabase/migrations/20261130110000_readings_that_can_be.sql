-- A reading belongs to one period of its indicator and to none that is still to come, and a share of a whole lies from 0
-- to 100: the same for every way in.

-- Null: nobody has said whether readings are a share of a whole.
alter table public.indicators add column bounded boolean;

-- The last period that may have a reading. Where the day has begun already somewhere on earth, it has begun.
create function private.latest_period(p_cadence public.cadence) returns date
  language sql stable set search_path = '' as $$
  select date_trunc(p_cadence::text, (now() at time zone 'Pacific/Kiritimati')::date)::date
$$;

-- Whether readings of an indicator are a share of a whole: as somebody has said, else per cent are taken for one as long
-- as no reading of the baseline says otherwise.
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

-- What is written directly is refused by the table itself. It sees what was written together: a file whose baseline
-- exceeds a quota is no share of a whole.
create function private.keep_readings_possible() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- Where a reading stands does not change any more: one of before another cadence can still be corrected.
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

-- As before (20261129100000), with whether readings are a share of a whole.
create or replace function private.import_indicators(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_list jsonb,
  p_behaviours jsonb,
  p_teams jsonb
) returns void
  language plpgsql security invoker set search_path = '' as $$
declare
  v_ids jsonb;
begin
  with made as (
    insert into public.indicators (
      organisation_id, programme_id, key, behaviour_id, title, unit, direction, kind, cadence, baseline_until,
      target, quantity, bounded, self_reported, position
    )
    select
      p_organisation_id,
      p_programme_id,
      x ->> 'key',
      (p_behaviours ->> (x ->> 'behaviour'))::uuid,
      x ->> 'title',
      x ->> 'unit',
      (x ->> 'direction')::public.direction,
      (x ->> 'kind')::public.indicator_kind,
      (x ->> 'cadence')::public.cadence,
      (x ->> 'baselineUntil')::date,
      (x ->> 'target')::double precision,
      coalesce(x ->> 'quantity', ''),
      (x ->> 'bounded')::boolean,
      (x ->> 'selfReported')::boolean,
      private.position_at(n - 1)
    from jsonb_array_elements(p_list) with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_ids from made m;

  insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value, n)
  select
    p_organisation_id,
    p_programme_id,
    (v_ids ->> (x ->> 'key'))::uuid,
    (p_teams ->> (o ->> 'team'))::uuid,
    (o ->> 'period')::date,
    (o ->> 'value')::double precision,
    (o ->> 'n')::bigint
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements(x -> 'observations') as o;
end
$$;

-- As before (20261129120100); a period still to come and a value outside 0 to 100 where readings are a share of a whole
-- are answered like everything else.
-- Takes readings: [{"indicator": key, "team": key, "period": date, "value": number, "n": whole number or absent}, …].
-- A period may be named by any day in it. All are written or none: what is wrong is answered for every row at once, in
-- `details`, as [{"row": 1, "field", "problem"}, …]. Pushed twice, the same readings are there once.
create or replace function public.ingest_observations(p_token text, p_rows jsonb) returns jsonb
  language plpgsql security definer set search_path = '' as $$
declare
  v_place private.push_tokens;
  v_problems jsonb;
  v_written integer;
begin
  select * into v_place from private.push_tokens t where t.token_hash = private.hash_token(p_token) for update;
  if not found then
    raise exception using errcode = 'PT400', message = 'push_token_unknown';
  end if;
  if jsonb_typeof(p_rows) is distinct from 'array' then
    raise exception using errcode = 'PT400', message = 'push_rows_missing';
  end if;

  with sent as materialized (
    select
      x.number as row,
      x.value as sent,
      i.id as indicator_id,
      i.cadence,
      t.id as team_id,
      private.day_or_null(x.value ->> 'period') as day,
      case when jsonb_typeof(x.value -> 'value') = 'number'
        and abs((x.value ->> 'value')::numeric) <= 1e15 then (x.value ->> 'value')::double precision end as value,
      case when jsonb_typeof(x.value -> 'n') = 'number'
        and (x.value ->> 'n')::numeric between 0 and 1e15
        and (x.value ->> 'n')::numeric = trunc((x.value ->> 'n')::numeric)
        then (x.value ->> 'n')::numeric::bigint end as n
    from jsonb_array_elements(p_rows) with ordinality as x (value, number)
    left join public.indicators i
      on i.organisation_id = v_place.organisation_id
      and i.programme_id = v_place.programme_id
      and i.key = x.value ->> 'indicator'
    left join public.teams t on t.organisation_id = v_place.organisation_id and t.key = x.value ->> 'team'
  ),
  placed as materialized (
    select s.*, date_trunc(s.cadence::text, s.day)::date as period from sent s
  ),
  problem as (
    select p.row, 'indicator' as field, 'unknown' as problem from placed p where p.indicator_id is null
    union all
    select p.row, 'team', 'unknown' from placed p where p.team_id is null
    union all
    select p.row, 'period', 'no_date' from placed p where p.day is null
    union all
    select p.row, 'period', 'out_of_range' from placed p
    where p.day not between date '1900-01-01' and date '2199-12-31'
    union all
    select p.row, 'period', 'in_future' from placed p
    where p.period > private.latest_period(p.cadence) and p.day between date '1900-01-01' and date '2199-12-31'
    union all
    select p.row, 'value', 'outside_bounds' from placed p
    where p.value not between 0 and 100
      and private.is_bounded(v_place.organisation_id, v_place.programme_id, p.indicator_id)
    union all
    select p.row, 'value', case when jsonb_typeof(p.sent -> 'value') = 'number' then 'out_of_range' else 'no_number' end
    from placed p
    where p.value is null
    union all
    select
      p.row,
      'n',
      case
        when jsonb_typeof(p.sent -> 'n') <> 'number' then 'no_count'
        when (p.sent ->> 'n')::numeric > 1e15 then 'out_of_range'
        else 'no_count'
      end
    from placed p
    where p.n is null and coalesce(jsonb_typeof(p.sent -> 'n'), 'null') <> 'null'
    union all
    select p.row, 'period', 'repeated'
    from (
      select p.row, row_number() over (partition by p.indicator_id, p.team_id, p.period order by p.row) as nth
      from placed p
      where p.indicator_id is not null and p.team_id is not null and p.period is not null
    ) p
    where p.nth > 1
  ),
  problems as materialized (
    select jsonb_agg(
      jsonb_build_object('row', p.row, 'field', p.field, 'problem', p.problem) order by p.row, p.field
    ) as list
    from problem p
  ),
  written as (
    insert into public.observations as o (organisation_id, programme_id, indicator_id, team_id, period, value, n)
    select v_place.organisation_id, v_place.programme_id, p.indicator_id, p.team_id, p.period, p.value, p.n
    from placed p
    where (select list from problems) is null
    on conflict (organisation_id, indicator_id, programme_id, team_id, period) do update
      set value = excluded.value, n = excluded.n
      where o.value is distinct from excluded.value or o.n is distinct from excluded.n
    returning 1
  )
  select (select list from problems), (select count(*) from written) into v_problems, v_written;

  if v_problems is not null then
    raise exception using errcode = 'PT400', message = 'push_rows_wrong', detail = v_problems::text;
  end if;
  update private.push_tokens t
  set used_at = now()
  where t.organisation_id = v_place.organisation_id and t.programme_id = v_place.programme_id;
  return jsonb_build_object('rows', jsonb_array_length(p_rows), 'changed', v_written);
end
$$;
