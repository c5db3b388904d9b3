-- The n-th order key of a fresh list (n from 0): a0 … az, b00 … bzz, c000 …, the whole numbers of the usual fractional
-- index, so that clients can generate keys between any two of them.
create function private.position_at(n bigint) returns text
  language plpgsql immutable set search_path = '' as $$
declare
  digits constant text := '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  rest bigint := n;
  width integer := 1;
  capacity bigint := 62;
  written text := '';
begin
  while rest >= capacity loop
    rest := rest - capacity;
    capacity := capacity * 62;
    width := width + 1;
  end loop;
  for i in 1..width loop
    written := substr(digits, (rest % 62)::integer + 1, 1) || written;
    rest := rest / 62;
  end loop;
  return chr(96 + width) || written;
end
$$;
grant execute on function private.position_at(bigint) to authenticated;

-- The import of a whole programme file, one function per part. Each takes its list from the document and the ids (key →
-- id) of what it refers to, and answers its own. Ids are looked up in jsonb objects rather than joined: in a database
-- whose statistics do not know the new rows yet, joining 40,000 cells with their conditions takes minutes.

-- Teams that the organisation has already stay as they are; a new key makes a team.
create function private.import_teams(p_organisation_id uuid, p_list jsonb) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_kept jsonb;
  v_ids jsonb;
  v_lost text;
begin
  select coalesce(jsonb_object_agg(t.key, t.id), '{}') into v_kept
  from public.teams t
  where t.organisation_id = p_organisation_id
    and t.key in (select x ->> 'key' from jsonb_array_elements(p_list) as x);

  -- New teams get their ids in advance, because they name one another as parents.
  select coalesce(jsonb_object_agg(x ->> 'key', gen_random_uuid()), '{}') || v_kept into v_ids
  from jsonb_array_elements(p_list) as x;

  select x ->> 'key' into v_lost
  from jsonb_array_elements(p_list) as x
  where x ->> 'parent' is not null and v_ids ->> (x ->> 'parent') is null
  limit 1;
  if found then
    raise exception using errcode = 'PT400', message = 'import_invalid', detail = 'teams: parent of ' || v_lost;
  end if;

  insert into public.teams (organisation_id, id, key, name, headcount, parent_id, position)
  select
    p_organisation_id,
    (v_ids ->> (x ->> 'key'))::uuid,
    x ->> 'key',
    x ->> 'name',
    (x ->> 'headcount')::integer,
    (v_ids ->> (x ->> 'parent'))::uuid,
    private.position_at(n - 1 + (select count(*) from public.teams t where t.organisation_id = p_organisation_id))
  from jsonb_array_elements(p_list) with ordinality as e (x, n)
  where not v_kept ? (x ->> 'key');

  return v_ids;
end
$$;
grant execute on function private.import_teams(uuid, jsonb) to authenticated;

-- Likewise: periods that the organisation has already stay as they are, with their teams.
create function private.import_blackouts(p_organisation_id uuid, p_list jsonb, p_teams jsonb) returns void
  language plpgsql security invoker set search_path = '' as $$
declare
  v_new jsonb;
  v_ids jsonb;
begin
  select coalesce(jsonb_agg(x), '[]') into v_new
  from jsonb_array_elements(p_list) as x
  where not exists (
    select 1 from public.blackout_periods b where b.organisation_id = p_organisation_id and b.key = x ->> 'key'
  );

  with made as (
    insert into public.blackout_periods (organisation_id, key, title, starts_on, ends_on)
    select p_organisation_id, x ->> 'key', x ->> 'title', (x ->> 'startsOn')::date, (x ->> 'endsOn')::date
    from jsonb_array_elements(v_new) as x
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_ids from made m;

  insert into public.blackout_teams (organisation_id, blackout_id, team_id)
  select p_organisation_id, (v_ids ->> (x ->> 'key'))::uuid, (p_teams ->> team)::uuid
  from jsonb_array_elements(v_new) as x
  cross join lateral jsonb_array_elements_text(x -> 'teams') as team;
end
$$;
grant execute on function private.import_blackouts(uuid, jsonb, jsonb) to authenticated;

create function private.import_goals(p_organisation_id uuid, p_programme_id uuid, p_list jsonb) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_ids jsonb;
begin
  with made as (
    insert into public.strategic_goals (organisation_id, programme_id, key, title, position)
    select
      p_organisation_id,
      p_programme_id,
      x ->> 'key',
      x ->> 'title',
      private.position_at(n - 1)
    from jsonb_array_elements(p_list) with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_ids from made m;

  return v_ids;
end
$$;
grant execute on function private.import_goals(uuid, uuid, jsonb) to authenticated;

create function private.import_behaviours(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_list jsonb,
  p_goals jsonb,
  p_teams jsonb
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_ids jsonb;
begin
  with made as (
    insert into public.target_behaviours (
      organisation_id, programme_id, key, title, from_text, to_text, importance, habit_strength, effort, position
    )
    select
      p_organisation_id,
      p_programme_id,
      x ->> 'key',
      x ->> 'title',
      x ->> 'from',
      x ->> 'to',
      (x ->> 'importance')::smallint,
      (x ->> 'habitStrength')::smallint,
      (x ->> 'effort')::smallint,
      private.position_at(n - 1)
    from jsonb_array_elements(p_list) with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_ids from made m;

  insert into public.behaviour_goals (organisation_id, programme_id, behaviour_id, goal_id)
  select p_organisation_id, p_programme_id, (v_ids ->> (x ->> 'key'))::uuid, (p_goals ->> k)::uuid
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements_text(x -> 'goals') as k;

  insert into public.behaviour_teams (organisation_id, programme_id, behaviour_id, team_id)
  select p_organisation_id, p_programme_id, (v_ids ->> (x ->> 'key'))::uuid, (p_teams ->> k)::uuid
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements_text(x -> 'teams') as k;

  return v_ids;
end
$$;
grant execute on function private.import_behaviours(uuid, uuid, jsonb, jsonb, jsonb) to authenticated;

create function private.import_conditions(p_organisation_id uuid, p_programme_id uuid, p_list jsonb) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_ids jsonb;
begin
  with made as (
    insert into public.framework_conditions (
      organisation_id, programme_id, key, category, title, espoused_text, in_use_text, formality, reward, strength,
      changeability, position
    )
    select
      p_organisation_id,
      p_programme_id,
      x ->> 'key',
      (x ->> 'category')::public.condition_category,
      x ->> 'title',
      x ->> 'espoused',
      x ->> 'inUse',
      (x ->> 'formality')::public.formality,
      (x ->> 'reward')::public.reward,
      (x ->> 'strength')::smallint,
      (x ->> 'changeability')::smallint,
      private.position_at(n - 1)
    from jsonb_array_elements(p_list) with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_ids from made m;

  return v_ids;
end
$$;
grant execute on function private.import_conditions(uuid, uuid, jsonb) to authenticated;

create function private.import_effects(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_list jsonb,
  p_conditions jsonb,
  p_behaviours jsonb
) returns void
  language plpgsql security invoker set search_path = '' as $$
begin
  with cells as materialized (
    select gen_random_uuid() as id, x from jsonb_array_elements(p_list) as x
  ),
  made as (
    insert into public.effects (
      organisation_id, programme_id, id, condition_id, behaviour_id, espoused, in_use, rationale, confidence,
      evidence_kind, evidence_on, evidence_note
    )
    select
      p_organisation_id,
      p_programme_id,
      c.id,
      (p_conditions ->> (c.x ->> 'condition'))::uuid,
      (p_behaviours ->> (c.x ->> 'behaviour'))::uuid,
      (c.x ->> 'espoused')::smallint,
      (c.x ->> 'inUse')::smallint,
      c.x ->> 'rationale',
      (c.x ->> 'confidence')::public.confidence,
      (c.x -> 'evidence' ->> 'kind')::public.evidence_kind,
      (c.x -> 'evidence' ->> 'on')::date,
      coalesce(c.x -> 'evidence' ->> 'note', '')
    from cells c
  )
  insert into public.effect_ratings (organisation_id, programme_id, effect_id, rater_group, value)
  select p_organisation_id, p_programme_id, c.id, (r ->> 'group')::public.rater_group, (r ->> 'value')::smallint
  from cells c
  cross join lateral jsonb_array_elements(c.x -> 'ratings') as r;
end
$$;
grant execute on function private.import_effects(uuid, uuid, jsonb, jsonb, jsonb) to authenticated;

create function private.import_measures(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_list jsonb,
  p_behaviours jsonb,
  p_conditions jsonb,
  p_teams jsonb
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_ids jsonb;
begin
  with made as (
    insert into public.measures (
      organisation_id, programme_id, key, kind, title, starts_on, ends_on, status, hours_per_head, cost,
      owner_name, effort_days, progress, objective, provider, delivery, ritual_rule, ritual_at, ritual_minutes,
      reaction_mean, reaction_n, learning_before, learning_after, learning_n, position
    )
    select
      p_organisation_id,
      p_programme_id,
      x ->> 'key',
      (x ->> 'kind')::public.measure_kind,
      x ->> 'title',
      (x ->> 'startsOn')::date,
      (x ->> 'endsOn')::date,
      (x ->> 'status')::public.measure_status,
      (x ->> 'hoursPerHead')::double precision,
      (x ->> 'cost')::double precision,
      x ->> 'owner',
      (x ->> 'effortDays')::double precision,
      (x ->> 'progress')::smallint,
      x ->> 'objective',
      x ->> 'provider',
      (x ->> 'delivery')::public.delivery,
      coalesce(x #>> '{ritual,rule}', ''),
      x #>> '{ritual,at}',
      (x #>> '{ritual,minutes}')::smallint,
      (x #>> '{evaluation,reaction,mean}')::double precision,
      (x #>> '{evaluation,reaction,n}')::integer,
      (x #>> '{evaluation,learning,before}')::double precision,
      (x #>> '{evaluation,learning,after}')::double precision,
      (x #>> '{evaluation,learning,n}')::integer,
      private.position_at(n - 1)
    from jsonb_array_elements(p_list) with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_ids from made m;

  insert into public.measure_behaviours (organisation_id, programme_id, measure_id, behaviour_id)
  select p_organisation_id, p_programme_id, (v_ids ->> (x ->> 'key'))::uuid, (p_behaviours ->> k)::uuid
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements_text(x -> 'behaviours') as k;

  insert into public.measure_conditions (organisation_id, programme_id, measure_id, condition_id)
  select p_organisation_id, p_programme_id, (v_ids ->> (x ->> 'key'))::uuid, (p_conditions ->> k)::uuid
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements_text(x -> 'conditions') as k;

  insert into public.measure_teams (organisation_id, programme_id, measure_id, team_id)
  select p_organisation_id, p_programme_id, (v_ids ->> (x ->> 'key'))::uuid, (p_teams ->> k)::uuid
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements_text(x -> 'teams') as k;

  insert into public.measure_dependencies (organisation_id, programme_id, measure_id, after_id)
  select p_organisation_id, p_programme_id, (v_ids ->> (x ->> 'key'))::uuid, (v_ids ->> k)::uuid
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements_text(x -> 'after') as k;

  insert into public.measure_expectations (
    organisation_id, programme_id, measure_id, condition_id, behaviour_id, in_use
  )
  select
    p_organisation_id,
    p_programme_id,
    (v_ids ->> (x ->> 'key'))::uuid,
    (p_conditions ->> (e ->> 'condition'))::uuid,
    (p_behaviours ->> (e ->> 'behaviour'))::uuid,
    (e ->> 'inUse')::smallint
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements(x -> 'expected') as e;

  insert into public.sessions (
    organisation_id, programme_id, measure_id, measure_kind, key, starts_at, ends_at, time_zone, place, trainer,
    capacity
  )
  select
    p_organisation_id,
    p_programme_id,
    (v_ids ->> (x ->> 'key'))::uuid,
    -- The table refuses sessions of any other kind of measure.
    (x ->> 'kind')::public.measure_kind,
    s ->> 'key',
    (s ->> 'startsAt')::timestamp,
    (s ->> 'endsAt')::timestamp,
    s ->> 'timeZone',
    s ->> 'place',
    s ->> 'trainer',
    (s ->> 'capacity')::integer
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements(x -> 'sessions') as s;

  insert into public.session_attendance (
    organisation_id, programme_id, session_id, team_id, invited, attended, completed
  )
  select
    p_organisation_id,
    p_programme_id,
    made.id,
    (p_teams ->> (a ->> 'team'))::uuid,
    (a ->> 'invited')::integer,
    (a ->> 'attended')::integer,
    (a ->> 'completed')::integer
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements(x -> 'sessions') as s
  join public.sessions made
    on made.organisation_id = p_organisation_id
    and made.programme_id = p_programme_id
    and made.measure_id = (v_ids ->> (x ->> 'key'))::uuid
    and made.key = s ->> 'key'
  cross join lateral jsonb_array_elements(s -> 'attendance') as a;

  return v_ids;
end
$$;
grant execute on function private.import_measures(uuid, uuid, jsonb, jsonb, jsonb, jsonb) to authenticated;

create function private.import_indicators(
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
grant execute on function private.import_indicators(uuid, uuid, jsonb, jsonb, jsonb) to authenticated;

-- The indicators a training is evaluated by; they are imported after the measures.
create function private.import_evaluations(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_list jsonb,
  p_measures jsonb
) returns void
  language sql security invoker set search_path = '' as $$
  insert into public.measure_indicators (
    organisation_id, programme_id, measure_id, measure_kind, level, indicator_id
  )
  select
    p_organisation_id,
    p_programme_id,
    (p_measures ->> (x ->> 'key'))::uuid,
    -- The table refuses any other kind of measure.
    (x ->> 'kind')::public.measure_kind,
    level,
    (
      select i.id from public.indicators i
      where i.organisation_id = p_organisation_id
        and i.programme_id = p_programme_id
        and i.key = x -> 'evaluation' ->> level::text
    )
  from jsonb_array_elements(p_list) as x
  cross join unnest(enum_range(null::public.evaluation_level)) as level
  where x -> 'evaluation' ->> level::text is not null
$$;
grant execute on function private.import_evaluations(uuid, uuid, jsonb, jsonb) to authenticated;

create function private.import_stakeholders(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_list jsonb,
  p_measures jsonb
) returns void
  language plpgsql security invoker set search_path = '' as $$
declare
  v_ids jsonb;
begin
  with made as (
    insert into public.stakeholders (organisation_id, programme_id, key, role, influence, stance, position)
    select
      p_organisation_id,
      p_programme_id,
      x ->> 'key',
      x ->> 'role',
      (x ->> 'influence')::smallint,
      (x ->> 'stance')::public.stance,
      private.position_at(n - 1)
    from jsonb_array_elements(p_list) with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_ids from made m;

  insert into public.stakeholder_measures (organisation_id, programme_id, stakeholder_id, measure_id)
  select p_organisation_id, p_programme_id, (v_ids ->> (x ->> 'key'))::uuid, (p_measures ->> k)::uuid
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements_text(x -> 'measures') as k;
end
$$;
grant execute on function private.import_stakeholders(uuid, uuid, jsonb, jsonb) to authenticated;

-- Imports a whole programme file (the model of src/domain/programme, every key present) on behalf of the caller: row
-- security applies, and everything or nothing is written. Teams are matched by key; those the organisation has stay as
-- they are and are named in "kept_teams". A dangling reference becomes null and is refused by its column, a value out
-- of range by its check; both, like any value of the wrong type, answer import_invalid. Sent twice with the same
-- programme id by the same person it imports once.
-- Callers without the right are refused first, so that neither reading the file nor the lock holds up anybody else.
-- Plans are discarded and made by index: those of the session may date from nearly empty tables, and the foreign keys
-- would then read all cells for each rating.
create function public.import_programme(
  p_organisation_id uuid,
  p_document jsonb,
  p_programme_id uuid default gen_random_uuid()
) returns jsonb
  language plpgsql security invoker set search_path = '' set enable_seqscan = off as $$
declare
  v_part text;
  v_programme jsonb := p_document -> 'programme';
  v_made_at timestamptz;
  v_kept_teams jsonb;
  v_teams jsonb;
  v_goals jsonb;
  v_behaviours jsonb;
  v_conditions jsonb;
  v_measures jsonb;
  v_detail text;
begin
  if not p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))) then
    raise insufficient_privilege using message = 'no right to import into this organisation';
  end if;

  discard plans;

  foreach v_part in array array[
    'teams', 'blackouts', 'goals', 'behaviours', 'conditions', 'effects', 'measures', 'indicators', 'stakeholders',
    'decisions'
  ] loop
    if jsonb_typeof(p_document -> v_part) is distinct from 'array' then
      raise exception using errcode = 'PT400', message = 'import_invalid', detail = v_part;
    end if;
  end loop;

  -- Two imports into one organisation would race for the keys of new teams.
  perform pg_advisory_xact_lock(hashtextextended(p_organisation_id::text, 0));

  select coalesce(jsonb_agg(t.key order by t.key), '[]') into v_kept_teams
  from public.teams t
  where t.organisation_id = p_organisation_id
    and t.key in (select x ->> 'key' from jsonb_array_elements(p_document -> 'teams') as x);

  insert into public.programmes (organisation_id, id, name, strategy, status, starts_on, ends_on)
  values (
    p_organisation_id,
    p_programme_id,
    v_programme ->> 'name',
    v_programme ->> 'strategy',
    (v_programme ->> 'status')::public.programme_status,
    (v_programme ->> 'startsOn')::date,
    (v_programme ->> 'endsOn')::date
  )
  on conflict (organisation_id, id) do nothing;

  -- Imported already: the answer of the first call. What that call created has its timestamp; the rest was kept.
  if not found then
    select p.created_at into v_made_at
    from public.programmes p
    where p.organisation_id = p_organisation_id and p.id = p_programme_id and p.created_by = auth.uid();
    if not found then
      raise exception using errcode = 'PT400', message = 'not_allowed';
    end if;
    select coalesce(jsonb_agg(t.key order by t.key), '[]') into v_kept_teams
    from public.teams t
    where t.organisation_id = p_organisation_id
      and t.created_at <> v_made_at
      and t.key in (select x ->> 'key' from jsonb_array_elements(p_document -> 'teams') as x);
    return jsonb_build_object('programme_id', p_programme_id, 'kept_teams', v_kept_teams);
  end if;

  v_teams := private.import_teams(p_organisation_id, p_document -> 'teams');
  perform private.import_blackouts(p_organisation_id, p_document -> 'blackouts', v_teams);
  v_goals := private.import_goals(p_organisation_id, p_programme_id, p_document -> 'goals');
  v_behaviours := private.import_behaviours(
    p_organisation_id, p_programme_id, p_document -> 'behaviours', v_goals, v_teams
  );
  v_conditions := private.import_conditions(p_organisation_id, p_programme_id, p_document -> 'conditions');
  perform private.import_effects(
    p_organisation_id, p_programme_id, p_document -> 'effects', v_conditions, v_behaviours
  );
  v_measures := private.import_measures(
    p_organisation_id, p_programme_id, p_document -> 'measures', v_behaviours, v_conditions, v_teams
  );
  perform private.import_indicators(
    p_organisation_id, p_programme_id, p_document -> 'indicators', v_behaviours, v_teams
  );
  perform private.import_evaluations(
    p_organisation_id, p_programme_id, p_document -> 'measures', v_measures
  );
  perform private.import_stakeholders(
    p_organisation_id, p_programme_id, p_document -> 'stakeholders', v_measures
  );

  insert into public.decisions (
    organisation_id, programme_id, finding_id, status, reason, owner_name, review_on, score_at_decision
  )
  select
    p_organisation_id,
    p_programme_id,
    x ->> 'finding',
    (x ->> 'status')::public.decision_status,
    x ->> 'reason',
    x ->> 'owner',
    (x ->> 'reviewOn')::date,
    (x ->> 'score')::double precision
  from jsonb_array_elements(p_document -> 'decisions') as x;

  return jsonb_build_object('programme_id', p_programme_id, 'kept_teams', v_kept_teams);
exception
  when integrity_constraint_violation or data_exception then
    get stacked diagnostics v_detail = message_text;
    raise exception using errcode = 'PT400', message = 'import_invalid', detail = v_detail;
end
$$;
grant execute on function public.import_programme(uuid, jsonb, uuid) to authenticated;
