-- What a rating stands on: a document, an interview, an observation or a data point, dated.
create type public.evidence_kind as enum ('document', 'interview', 'observation', 'data_point');

alter table public.effects
  add column evidence_kind public.evidence_kind,
  add column evidence_on date,
  add column evidence_note text not null default '' check (char_length(evidence_note) <= 10000);

-- As before, and with the evidence of each cell.
create or replace function public.import_programme(
  p_organisation_id uuid,
  p_document jsonb,
  p_programme_id uuid default gen_random_uuid()
) returns jsonb
  language plpgsql security invoker set search_path = '' set enable_seqscan = off as $$
declare
  v_part text;
  v_programme jsonb := p_document -> 'programme';
  v_imported_at timestamptz;
  v_kept_teams jsonb;
  v_teams jsonb;
  v_goals jsonb;
  v_behaviours jsonb;
  v_conditions jsonb;
  v_measures jsonb;
  v_indicators jsonb;
  v_stakeholders jsonb;
  v_detail text;
begin
  discard plans;

  foreach v_part in array array[
    'teams', 'goals', 'behaviours', 'conditions', 'effects', 'measures', 'indicators', 'stakeholders', 'decisions'
  ] loop
    if jsonb_typeof(p_document -> v_part) is distinct from 'array' then
      raise exception using errcode = 'PT400', message = 'import_invalid', detail = v_part;
    end if;
  end loop;

  -- Two imports into one organisation would race for the keys of new teams.
  perform pg_advisory_xact_lock(hashtextextended(p_organisation_id::text, 0));

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

  -- Already there: the answer of the first call. What that call made carries its time stamp, the rest was kept.
  if not found then
    select p.created_at into v_imported_at
    from public.programmes p
    where p.organisation_id = p_organisation_id and p.id = p_programme_id and p.created_by = auth.uid();
    if not found then
      raise exception using errcode = 'PT400', message = 'not_allowed';
    end if;
    select coalesce(jsonb_agg(t.key order by t.key), '[]') into v_kept_teams
    from public.teams t
    where t.organisation_id = p_organisation_id
      and t.created_at <> v_imported_at
      and t.key in (select x ->> 'key' from jsonb_array_elements(p_document -> 'teams') as x);
    return jsonb_build_object('programme_id', p_programme_id, 'kept_teams', v_kept_teams);
  end if;

  select coalesce(jsonb_agg(t.key order by t.key), '[]'), coalesce(jsonb_object_agg(t.key, t.id), '{}')
  into v_kept_teams, v_teams
  from public.teams t
  where t.organisation_id = p_organisation_id
    and t.key in (select x ->> 'key' from jsonb_array_elements(p_document -> 'teams') as x);

  -- Teams that are new get their ids beforehand, because they name one another as parents.
  select coalesce(jsonb_object_agg(x ->> 'key', gen_random_uuid()), '{}') || v_teams into v_teams
  from jsonb_array_elements(p_document -> 'teams') as x;

  select x ->> 'key' into v_detail
  from jsonb_array_elements(p_document -> 'teams') as x
  where x ->> 'parent' is not null and v_teams ->> (x ->> 'parent') is null
  limit 1;
  if found then
    raise exception using errcode = 'PT400', message = 'import_invalid', detail = 'teams: parent of ' || v_detail;
  end if;

  insert into public.teams (organisation_id, id, key, name, headcount, parent_id, position)
  select
    p_organisation_id,
    (v_teams ->> (x ->> 'key'))::uuid,
    x ->> 'key',
    x ->> 'name',
    (x ->> 'headcount')::integer,
    (v_teams ->> (x ->> 'parent'))::uuid,
    private.position_at(n - 1 + (select count(*) from public.teams t where t.organisation_id = p_organisation_id))
  from jsonb_array_elements(p_document -> 'teams') with ordinality as e (x, n)
  where not v_kept_teams ? (x ->> 'key');

  with made as (
    insert into public.strategic_goals (organisation_id, programme_id, key, title, position)
    select p_organisation_id, p_programme_id, x ->> 'key', x ->> 'title', private.position_at(n - 1)
    from jsonb_array_elements(p_document -> 'goals') with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_goals from made m;

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
    from jsonb_array_elements(p_document -> 'behaviours') with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_behaviours from made m;

  insert into public.behaviour_goals (organisation_id, programme_id, behaviour_id, goal_id)
  select p_organisation_id, p_programme_id, (v_behaviours ->> (x ->> 'key'))::uuid, (v_goals ->> goal)::uuid
  from jsonb_array_elements(p_document -> 'behaviours') as x
  cross join lateral jsonb_array_elements_text(x -> 'goals') as goal;

  insert into public.behaviour_teams (organisation_id, programme_id, behaviour_id, team_id)
  select p_organisation_id, p_programme_id, (v_behaviours ->> (x ->> 'key'))::uuid, (v_teams ->> team)::uuid
  from jsonb_array_elements(p_document -> 'behaviours') as x
  cross join lateral jsonb_array_elements_text(x -> 'teams') as team;

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
    from jsonb_array_elements(p_document -> 'conditions') with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_conditions from made m;

  with cells as materialized (
    select gen_random_uuid() as id, x from jsonb_array_elements(p_document -> 'effects') as x
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
      (v_conditions ->> (c.x ->> 'condition'))::uuid,
      (v_behaviours ->> (c.x ->> 'behaviour'))::uuid,
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

  with made as (
    insert into public.measures (
      organisation_id, programme_id, key, kind, title, starts_on, ends_on, status, hours_per_head, cost, position
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
      private.position_at(n - 1)
    from jsonb_array_elements(p_document -> 'measures') with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_measures from made m;

  insert into public.measure_behaviours (organisation_id, programme_id, measure_id, behaviour_id)
  select p_organisation_id, p_programme_id, (v_measures ->> (x ->> 'key'))::uuid, (v_behaviours ->> behaviour)::uuid
  from jsonb_array_elements(p_document -> 'measures') as x
  cross join lateral jsonb_array_elements_text(x -> 'behaviours') as behaviour;

  insert into public.measure_conditions (organisation_id, programme_id, measure_id, condition_id)
  select p_organisation_id, p_programme_id, (v_measures ->> (x ->> 'key'))::uuid, (v_conditions ->> condition)::uuid
  from jsonb_array_elements(p_document -> 'measures') as x
  cross join lateral jsonb_array_elements_text(x -> 'conditions') as condition;

  insert into public.measure_teams (organisation_id, programme_id, measure_id, team_id)
  select p_organisation_id, p_programme_id, (v_measures ->> (x ->> 'key'))::uuid, (v_teams ->> team)::uuid
  from jsonb_array_elements(p_document -> 'measures') as x
  cross join lateral jsonb_array_elements_text(x -> 'teams') as team;

  with made as (
    insert into public.indicators (
      organisation_id, programme_id, key, behaviour_id, title, unit, direction, kind, cadence, baseline_until, target,
      self_reported, position
    )
    select
      p_organisation_id,
      p_programme_id,
      x ->> 'key',
      (v_behaviours ->> (x ->> 'behaviour'))::uuid,
      x ->> 'title',
      x ->> 'unit',
      (x ->> 'direction')::public.direction,
      (x ->> 'kind')::public.indicator_kind,
      (x ->> 'cadence')::public.cadence,
      (x ->> 'baselineUntil')::date,
      (x ->> 'target')::double precision,
      (x ->> 'selfReported')::boolean,
      private.position_at(n - 1)
    from jsonb_array_elements(p_document -> 'indicators') with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_indicators from made m;

  insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value, n)
  select
    p_organisation_id,
    p_programme_id,
    (v_indicators ->> (x ->> 'key'))::uuid,
    (v_teams ->> (o ->> 'team'))::uuid,
    (o ->> 'period')::date,
    (o ->> 'value')::double precision,
    (o ->> 'n')::bigint
  from jsonb_array_elements(p_document -> 'indicators') as x
  cross join lateral jsonb_array_elements(x -> 'observations') as o;

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
    from jsonb_array_elements(p_document -> 'stakeholders') with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_stakeholders from made m;

  insert into public.stakeholder_measures (organisation_id, programme_id, stakeholder_id, measure_id)
  select p_organisation_id, p_programme_id, (v_stakeholders ->> (x ->> 'key'))::uuid, (v_measures ->> measure)::uuid
  from jsonb_array_elements(p_document -> 'stakeholders') as x
  cross join lateral jsonb_array_elements_text(x -> 'measures') as measure;

  insert into public.decisions (organisation_id, programme_id, finding_id, status, reason, owner_name, review_on)
  select
    p_organisation_id,
    p_programme_id,
    x ->> 'finding',
    (x ->> 'status')::public.decision_status,
    x ->> 'reason',
    x ->> 'owner',
    (x ->> 'reviewOn')::date
  from jsonb_array_elements(p_document -> 'decisions') as x;

  return jsonb_build_object('programme_id', p_programme_id, 'kept_teams', v_kept_teams);
exception
  when integrity_constraint_violation or data_exception then
    get stacked diagnostics v_detail = message_text;
    raise exception using errcode = 'PT400', message = 'import_invalid', detail = v_detail;
end
$$;
