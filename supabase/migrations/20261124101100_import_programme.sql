-- The n-th order key of a fresh list (n from 0): a0 … az, b00 … bzz, c000 …, the whole numbers of the usual fractional
-- index, so that clients can make keys between any two of them.
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

-- Imports a whole programme file (the model of src/domain/programme, every key present) in the name of the caller: row
-- security applies, and everything or nothing is written. Teams are matched by key; the organisation's own are kept as
-- they are and named in kept_teams. A reference that leads nowhere becomes a null and is refused by its column, a bad
-- range by its check: both, and any value of the wrong type, answer import_invalid. Sent twice with the same programme
-- id by the same person it imports once.
create function public.import_programme(
  p_organisation_id uuid,
  p_document jsonb,
  p_programme_id uuid default gen_random_uuid()
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_part text;
  v_programme jsonb := p_document -> 'programme';
  v_kept_teams jsonb;
  v_imported_at timestamptz;
  v_detail text;
begin
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

  -- Teams: the file's tree is checked against the file, so a parent is either kept or made here.
  select x ->> 'key' into v_detail
  from jsonb_array_elements(p_document -> 'teams') as x
  where x ->> 'parent' is not null
    and x ->> 'parent' not in (select y ->> 'key' from jsonb_array_elements(p_document -> 'teams') as y)
  limit 1;
  if found then
    raise exception using errcode = 'PT400', message = 'import_invalid', detail = 'teams: parent of ' || v_detail;
  end if;

  select coalesce(jsonb_agg(t.key order by t.key), '[]') into v_kept_teams
  from public.teams t
  where t.organisation_id = p_organisation_id
    and t.key in (select x ->> 'key' from jsonb_array_elements(p_document -> 'teams') as x);

  with listed as materialized (
    select x as team, n, t.id as kept_id, coalesce(t.id, gen_random_uuid()) as id
    from jsonb_array_elements(p_document -> 'teams') with ordinality as e (x, n)
    left join public.teams t on t.organisation_id = p_organisation_id and t.key = x ->> 'key'
  )
  insert into public.teams (organisation_id, id, key, name, headcount, parent_id, position)
  select
    p_organisation_id,
    l.id,
    l.team ->> 'key',
    l.team ->> 'name',
    (l.team ->> 'headcount')::integer,
    (select p.id from listed p where p.team ->> 'key' = l.team ->> 'parent'),
    private.position_at(l.n - 1 + (select count(*) from public.teams t where t.organisation_id = p_organisation_id))
  from listed l
  where l.kept_id is null;

  insert into public.strategic_goals (organisation_id, programme_id, key, title, position)
  select p_organisation_id, p_programme_id, x ->> 'key', x ->> 'title', private.position_at(n - 1)
  from jsonb_array_elements(p_document -> 'goals') with ordinality as e (x, n);

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
  from jsonb_array_elements(p_document -> 'behaviours') with ordinality as e (x, n);

  insert into public.behaviour_goals (organisation_id, programme_id, behaviour_id, goal_id)
  select p_organisation_id, p_programme_id, b.id, g.id
  from jsonb_array_elements(p_document -> 'behaviours') as x
  cross join lateral jsonb_array_elements_text(x -> 'goals') as goal
  join public.target_behaviours b
    on b.organisation_id = p_organisation_id and b.programme_id = p_programme_id and b.key = x ->> 'key'
  left join public.strategic_goals g
    on g.organisation_id = p_organisation_id and g.programme_id = p_programme_id and g.key = goal;

  insert into public.behaviour_teams (organisation_id, programme_id, behaviour_id, team_id)
  select p_organisation_id, p_programme_id, b.id, t.id
  from jsonb_array_elements(p_document -> 'behaviours') as x
  cross join lateral jsonb_array_elements_text(x -> 'teams') as team
  join public.target_behaviours b
    on b.organisation_id = p_organisation_id and b.programme_id = p_programme_id and b.key = x ->> 'key'
  left join public.teams t on t.organisation_id = p_organisation_id and t.key = team;

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
  from jsonb_array_elements(p_document -> 'conditions') with ordinality as e (x, n);

  insert into public.effects (
    organisation_id, programme_id, condition_id, behaviour_id, espoused, in_use, rationale, confidence
  )
  select
    p_organisation_id,
    p_programme_id,
    c.id,
    b.id,
    (x ->> 'espoused')::smallint,
    (x ->> 'inUse')::smallint,
    x ->> 'rationale',
    (x ->> 'confidence')::public.confidence
  from jsonb_array_elements(p_document -> 'effects') as x
  left join public.framework_conditions c
    on c.organisation_id = p_organisation_id and c.programme_id = p_programme_id and c.key = x ->> 'condition'
  left join public.target_behaviours b
    on b.organisation_id = p_organisation_id and b.programme_id = p_programme_id and b.key = x ->> 'behaviour';

  insert into public.effect_ratings (organisation_id, programme_id, effect_id, rater_group, value)
  select p_organisation_id, p_programme_id, f.id, (r ->> 'group')::public.rater_group, (r ->> 'value')::smallint
  from jsonb_array_elements(p_document -> 'effects') as x
  cross join lateral jsonb_array_elements(x -> 'ratings') as r
  join public.framework_conditions c
    on c.organisation_id = p_organisation_id and c.programme_id = p_programme_id and c.key = x ->> 'condition'
  join public.target_behaviours b
    on b.organisation_id = p_organisation_id and b.programme_id = p_programme_id and b.key = x ->> 'behaviour'
  join public.effects f
    on f.organisation_id = p_organisation_id
    and f.programme_id = p_programme_id
    and f.condition_id = c.id
    and f.behaviour_id = b.id;

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
  from jsonb_array_elements(p_document -> 'measures') with ordinality as e (x, n);

  insert into public.measure_behaviours (organisation_id, programme_id, measure_id, behaviour_id)
  select p_organisation_id, p_programme_id, m.id, b.id
  from jsonb_array_elements(p_document -> 'measures') as x
  cross join lateral jsonb_array_elements_text(x -> 'behaviours') as behaviour
  join public.measures m
    on m.organisation_id = p_organisation_id and m.programme_id = p_programme_id and m.key = x ->> 'key'
  left join public.target_behaviours b
    on b.organisation_id = p_organisation_id and b.programme_id = p_programme_id and b.key = behaviour;

  insert into public.measure_conditions (organisation_id, programme_id, measure_id, condition_id)
  select p_organisation_id, p_programme_id, m.id, c.id
  from jsonb_array_elements(p_document -> 'measures') as x
  cross join lateral jsonb_array_elements_text(x -> 'conditions') as condition
  join public.measures m
    on m.organisation_id = p_organisation_id and m.programme_id = p_programme_id and m.key = x ->> 'key'
  left join public.framework_conditions c
    on c.organisation_id = p_organisation_id and c.programme_id = p_programme_id and c.key = condition;

  insert into public.measure_teams (organisation_id, programme_id, measure_id, team_id)
  select p_organisation_id, p_programme_id, m.id, t.id
  from jsonb_array_elements(p_document -> 'measures') as x
  cross join lateral jsonb_array_elements_text(x -> 'teams') as team
  join public.measures m
    on m.organisation_id = p_organisation_id and m.programme_id = p_programme_id and m.key = x ->> 'key'
  left join public.teams t on t.organisation_id = p_organisation_id and t.key = team;

  insert into public.indicators (
    organisation_id, programme_id, key, behaviour_id, title, unit, direction, kind, cadence, baseline_until, target,
    self_reported, position
  )
  select
    p_organisation_id,
    p_programme_id,
    x ->> 'key',
    b.id,
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
  left join public.target_behaviours b
    on b.organisation_id = p_organisation_id and b.programme_id = p_programme_id and b.key = x ->> 'behaviour';

  insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value, n)
  select
    p_organisation_id,
    p_programme_id,
    i.id,
    t.id,
    (o ->> 'period')::date,
    (o ->> 'value')::double precision,
    (o ->> 'n')::bigint
  from jsonb_array_elements(p_document -> 'indicators') as x
  cross join lateral jsonb_array_elements(x -> 'observations') as o
  join public.indicators i
    on i.organisation_id = p_organisation_id and i.programme_id = p_programme_id and i.key = x ->> 'key'
  left join public.teams t on t.organisation_id = p_organisation_id and t.key = o ->> 'team';

  insert into public.stakeholders (organisation_id, programme_id, key, role, influence, stance, position)
  select
    p_organisation_id,
    p_programme_id,
    x ->> 'key',
    x ->> 'role',
    (x ->> 'influence')::smallint,
    (x ->> 'stance')::public.stance,
    private.position_at(n - 1)
  from jsonb_array_elements(p_document -> 'stakeholders') with ordinality as e (x, n);

  insert into public.stakeholder_measures (organisation_id, programme_id, stakeholder_id, measure_id)
  select p_organisation_id, p_programme_id, s.id, m.id
  from jsonb_array_elements(p_document -> 'stakeholders') as x
  cross join lateral jsonb_array_elements_text(x -> 'measures') as measure
  join public.stakeholders s
    on s.organisation_id = p_organisation_id and s.programme_id = p_programme_id and s.key = x ->> 'key'
  left join public.measures m
    on m.organisation_id = p_organisation_id and m.programme_id = p_programme_id and m.key = measure;

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
  when integrity_constraint_violation or data_exception or cardinality_violation then
    get stacked diagnostics v_detail = message_text;
    raise exception using errcode = 'PT400', message = 'import_invalid', detail = v_detail;
end
$$;
grant execute on function public.import_programme(uuid, jsonb, uuid) to authenticated;
