-- The import of measures and the whole one as before (20261125103010), with what a plan says about measures.
create or replace function private.import_measures(
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
    organisation_id, programme_id, measure_id, measure_kind, key, starts_at, ends_at, time_zone, place, trainer, capacity
  )
  select
    p_organisation_id,
    p_programme_id,
    (v_ids ->> (x ->> 'key'))::uuid,
    -- Sessions of another kind of measure are refused by the table.
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

-- The indicators a training is evaluated by: they are there only after the measures.
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
    -- Of another kind of measure the table refuses it.
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

create or replace function public.import_programme(
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

  -- Already there: the answer of the first call. What that call made carries its time stamp, the rest was kept.
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
