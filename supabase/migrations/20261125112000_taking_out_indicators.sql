-- Indicators are added and deleted like what they measure, and come back with their readings and with how these were last
-- imported. Both functions are as before (20261125100200) but for that.
create or replace function public.take_out(p_organisation_id uuid, p_programme_id uuid, p_kind text, p_ids uuid[]) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_taken jsonb;
  v_count integer;
  v_measured jsonb;
  -- Indicators go by themselves or with the behaviours they show.
  v_indicators constant uuid[] := array(
    select x.id from public.indicators x
    where x.organisation_id = p_organisation_id
      and x.programme_id = p_programme_id
      and (
        (p_kind = 'indicators' and x.id = any (p_ids)) or (p_kind = 'behaviours' and x.behaviour_id = any (p_ids))
      )
  );
begin
  select jsonb_build_object(
    'indicators', (
      select jsonb_agg(to_jsonb(x)) from public.indicators x
      where x.organisation_id = p_organisation_id and x.id = any (v_indicators)
    ),
    'observations', (
      select jsonb_agg(to_jsonb(x)) from public.observations x
      where x.organisation_id = p_organisation_id and x.indicator_id = any (v_indicators)
    ),
    'import_mappings', (
      select jsonb_agg(to_jsonb(x)) from public.import_mappings x
      where x.organisation_id = p_organisation_id and x.indicator_id = any (v_indicators)
    )
  ) into v_measured;

  if p_kind = 'behaviours' then
    select jsonb_build_object(
      'target_behaviours', (
        select jsonb_agg(to_jsonb(x)) from public.target_behaviours x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.id = any (p_ids)
      ),
      'behaviour_goals', (
        select jsonb_agg(to_jsonb(x)) from public.behaviour_goals x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.behaviour_id = any (p_ids)
      ),
      'behaviour_teams', (
        select jsonb_agg(to_jsonb(x)) from public.behaviour_teams x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.behaviour_id = any (p_ids)
      ),
      'effects', (
        select jsonb_agg(to_jsonb(x)) from public.effects x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.behaviour_id = any (p_ids)
      ),
      'effect_ratings', (
        select jsonb_agg(to_jsonb(x)) from public.effect_ratings x
        join public.effects f on f.organisation_id = x.organisation_id and f.id = x.effect_id
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and f.behaviour_id = any (p_ids)
      ),
      'measure_behaviours', (
        select jsonb_agg(to_jsonb(x)) from public.measure_behaviours x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.behaviour_id = any (p_ids)
      )
    ) into v_taken;
    -- A measured behaviour is never deleted by the way; here its indicators go with it, and can be put back.
    delete from public.indicators x where x.organisation_id = p_organisation_id and x.id = any (v_indicators);
    delete from public.target_behaviours x
    where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.id = any (p_ids);
  elsif p_kind = 'indicators' then
    v_taken := '{}';
    delete from public.indicators x where x.organisation_id = p_organisation_id and x.id = any (v_indicators);
  elsif p_kind = 'conditions' then
    select jsonb_build_object(
      'framework_conditions', (
        select jsonb_agg(to_jsonb(x)) from public.framework_conditions x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.id = any (p_ids)
      ),
      'effects', (
        select jsonb_agg(to_jsonb(x)) from public.effects x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.condition_id = any (p_ids)
      ),
      'effect_ratings', (
        select jsonb_agg(to_jsonb(x)) from public.effect_ratings x
        join public.effects f on f.organisation_id = x.organisation_id and f.id = x.effect_id
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and f.condition_id = any (p_ids)
      ),
      'measure_conditions', (
        select jsonb_agg(to_jsonb(x)) from public.measure_conditions x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.condition_id = any (p_ids)
      )
    ) into v_taken;
    delete from public.framework_conditions x
    where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.id = any (p_ids);
  elsif p_kind = 'goals' then
    select jsonb_build_object(
      'strategic_goals', (
        select jsonb_agg(to_jsonb(x)) from public.strategic_goals x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.id = any (p_ids)
      ),
      'behaviour_goals', (
        select jsonb_agg(to_jsonb(x)) from public.behaviour_goals x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.goal_id = any (p_ids)
      )
    ) into v_taken;
    delete from public.strategic_goals x
    where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.id = any (p_ids);
  elsif p_kind = 'stakeholders' then
    select jsonb_build_object(
      'stakeholders', (
        select jsonb_agg(to_jsonb(x)) from public.stakeholders x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.id = any (p_ids)
      ),
      'stakeholder_measures', (
        select jsonb_agg(to_jsonb(x)) from public.stakeholder_measures x
        where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.stakeholder_id = any (p_ids)
      )
    ) into v_taken;
    delete from public.stakeholders x
    where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.id = any (p_ids);
  else
    raise exception using errcode = 'PT400', message = 'kind_unknown';
  end if;

  get diagnostics v_count = row_count;
  if v_count < cardinality(p_ids) then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;
  return jsonb_strip_nulls(v_taken || v_measured);
end
$$;

create or replace function public.put_back(p_organisation_id uuid, p_programme_id uuid, p_rows jsonb) returns void
  language plpgsql security invoker set search_path = '' as $$
declare
  v_place constant jsonb := jsonb_build_object('organisation_id', p_organisation_id, 'programme_id', p_programme_id);
begin
  insert into public.strategic_goals
  select r.*
  from jsonb_array_elements(p_rows -> 'strategic_goals') as x
  cross join lateral jsonb_populate_record(null::public.strategic_goals, '{"position": ""}' || x || v_place) as r
  on conflict (organisation_id, id) do nothing;

  insert into public.target_behaviours
  select r.*
  from jsonb_array_elements(p_rows -> 'target_behaviours') as x
  cross join lateral jsonb_populate_record(
    null::public.target_behaviours,
    '{"from_text": "", "to_text": "", "importance": 3, "habit_strength": 3, "effort": 3, "position": ""}' || x || v_place
  ) as r
  on conflict (organisation_id, id) do nothing;

  insert into public.behaviour_goals
  select r.*
  from jsonb_array_elements(p_rows -> 'behaviour_goals') as x
  cross join lateral jsonb_populate_record(null::public.behaviour_goals, x || v_place) as r
  on conflict (organisation_id, behaviour_id, programme_id, goal_id) do nothing;

  insert into public.behaviour_teams
  select r.*
  from jsonb_array_elements(p_rows -> 'behaviour_teams') as x
  cross join lateral jsonb_populate_record(null::public.behaviour_teams, x || v_place) as r
  on conflict (organisation_id, behaviour_id, programme_id, team_id) do nothing;

  insert into public.framework_conditions
  select r.*
  from jsonb_array_elements(p_rows -> 'framework_conditions') as x
  cross join lateral jsonb_populate_record(
    null::public.framework_conditions,
    '{"espoused_text": "", "in_use_text": "", "formality": "official", "reward": "none", "strength": 3,
      "changeability": 3, "position": ""}' || x || v_place
  ) as r
  on conflict (organisation_id, id) do nothing;

  insert into public.effects
  select r.*
  from jsonb_array_elements(p_rows -> 'effects') as x
  cross join lateral jsonb_populate_record(
    null::public.effects,
    '{"rationale": "", "confidence": "medium", "evidence_note": ""}' || x || v_place
  ) as r
  on conflict (organisation_id, id) do nothing;

  insert into public.effect_ratings
  select r.*
  from jsonb_array_elements(p_rows -> 'effect_ratings') as x
  cross join lateral jsonb_populate_record(null::public.effect_ratings, x || v_place) as r
  on conflict (organisation_id, id) do nothing;

  insert into public.measure_behaviours
  select r.*
  from jsonb_array_elements(p_rows -> 'measure_behaviours') as x
  cross join lateral jsonb_populate_record(null::public.measure_behaviours, x || v_place) as r
  on conflict (organisation_id, measure_id, programme_id, behaviour_id) do nothing;

  insert into public.measure_conditions
  select r.*
  from jsonb_array_elements(p_rows -> 'measure_conditions') as x
  cross join lateral jsonb_populate_record(null::public.measure_conditions, x || v_place) as r
  on conflict (organisation_id, measure_id, programme_id, condition_id) do nothing;

  insert into public.indicators
  select r.*
  from jsonb_array_elements(p_rows -> 'indicators') as x
  cross join lateral jsonb_populate_record(
    null::public.indicators,
    '{"unit": "", "direction": "up", "kind": "leading", "cadence": "month", "self_reported": false, "position": ""}'
      || x || v_place
  ) as r
  on conflict (organisation_id, id) do nothing;

  insert into public.observations
  select r.*
  from jsonb_array_elements(p_rows -> 'observations') as x
  cross join lateral jsonb_populate_record(null::public.observations, x || v_place) as r
  on conflict do nothing;

  insert into public.import_mappings
  select r.*
  from jsonb_array_elements(p_rows -> 'import_mappings') as x
  cross join lateral jsonb_populate_record(null::public.import_mappings, x || v_place) as r
  on conflict do nothing;

  insert into public.stakeholders
  select r.*
  from jsonb_array_elements(p_rows -> 'stakeholders') as x
  cross join lateral jsonb_populate_record(
    null::public.stakeholders,
    '{"influence": 3, "stance": "fence-sitter", "position": ""}' || x || v_place
  ) as r
  on conflict (organisation_id, id) do nothing;

  insert into public.stakeholder_measures
  select r.*
  from jsonb_array_elements(p_rows -> 'stakeholder_measures') as x
  cross join lateral jsonb_populate_record(null::public.stakeholder_measures, x || v_place) as r
  on conflict (organisation_id, stakeholder_id, programme_id, measure_id) do nothing;
exception
  when check_violation or not_null_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
