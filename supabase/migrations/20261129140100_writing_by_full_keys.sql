-- Who writes one cell or one reading read the whole programme: a planner that expects few rows of "this organisation and
-- this programme" and many changes prefers to read them all and to throw away all but one. So nothing is joined here:
-- what there is is looked up change by change (a subquery with a limit is never joined in another way), and written by
-- its whole key. All three functions do what they did before.

create or replace function public.write_observations(p_organisation_id uuid, p_programme_id uuid, p_changes jsonb)
  returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_change record;
  v_others jsonb;
begin
  -- Row security hides from who may not write what they may not read: an empty answer would look like a success.
  if not p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))) then
    raise exception using errcode = '42501', message = 'no right to write readings';
  end if;

  -- Who does not say what they saw would believe to have written what is not there.
  if exists (select 1 from jsonb_array_elements(p_changes) as c where not c ? 'seen_value') then
    raise exception using errcode = 'PT400', message = 'readings_invalid';
  end if;

  -- In one order for everybody: two people who write the same readings do not wait for one another.
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

create or replace function public.write_effects(p_organisation_id uuid, p_programme_id uuid, p_cells jsonb) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_cell record;
  v_row public.effects;
  v_written public.effects[] := '{}';
  v_made public.effects[];
  v_others jsonb;
  v_removed uuid[] := '{}';
begin
  -- In one order for everybody: two people who write the same cells do not wait for one another.
  for v_cell in
    select
      (c ->> 'condition_id')::uuid as condition_id,
      (c ->> 'behaviour_id')::uuid as behaviour_id,
      (c ->> 'version')::integer as version,
      c -> 'patch' as patch
    from jsonb_array_elements(p_cells) as c
    where c ->> 'version' is not null
    order by 1, 2
  loop
    update public.effects f
    set
      espoused = case when v_cell.patch ? 'espoused' then (v_cell.patch ->> 'espoused')::smallint else f.espoused end,
      in_use = case when v_cell.patch ? 'in_use' then (v_cell.patch ->> 'in_use')::smallint else f.in_use end,
      rationale = coalesce(v_cell.patch ->> 'rationale', f.rationale),
      confidence = coalesce((v_cell.patch ->> 'confidence')::public.confidence, f.confidence),
      evidence_kind = case
        when v_cell.patch ? 'evidence_kind' then (v_cell.patch ->> 'evidence_kind')::public.evidence_kind
        else f.evidence_kind
      end,
      evidence_on = case
        when v_cell.patch ? 'evidence_on' then (v_cell.patch ->> 'evidence_on')::date
        else f.evidence_on
      end,
      evidence_note = coalesce(v_cell.patch ->> 'evidence_note', f.evidence_note)
    where f.organisation_id = p_organisation_id
      and f.programme_id = p_programme_id
      and f.condition_id = v_cell.condition_id
      and f.behaviour_id = v_cell.behaviour_id
      and f.version = v_cell.version
    returning f.* into v_row;
    if found then
      v_written := v_written || v_row;
    end if;
  end loop;

  with made as (
    insert into public.effects (
      organisation_id, programme_id, id, condition_id, behaviour_id, espoused, in_use, rationale, confidence,
      evidence_kind, evidence_on, evidence_note
    )
    select
      p_organisation_id,
      p_programme_id,
      (c ->> 'id')::uuid,
      (c ->> 'condition_id')::uuid,
      (c ->> 'behaviour_id')::uuid,
      (c #>> '{patch,espoused}')::smallint,
      (c #>> '{patch,in_use}')::smallint,
      coalesce(c #>> '{patch,rationale}', ''),
      coalesce((c #>> '{patch,confidence}')::public.confidence, 'medium'),
      (c #>> '{patch,evidence_kind}')::public.evidence_kind,
      (c #>> '{patch,evidence_on}')::date,
      coalesce(c #>> '{patch,evidence_note}', '')
    from jsonb_array_elements(p_cells) as c
    where c ->> 'version' is null
    on conflict do nothing
    returning effects
  )
  select coalesce(array_agg(m.effects), '{}') into v_made from made m;
  v_written := v_written || v_made;

  select coalesce(jsonb_agg(
    to_jsonb(f) || jsonb_build_object('ratings', (
      select coalesce(
        jsonb_agg(
          jsonb_build_object('id', r.id, 'rater_group', r.rater_group, 'value', r.value)
          order by r.rater_group, r.value, r.id
        ),
        '[]'
      )
      from public.effect_ratings r
      where r.organisation_id = f.organisation_id and r.effect_id = f.id and r.programme_id = f.programme_id
    ))
  ), '[]') into v_others
  from jsonb_array_elements(p_cells) as c
  cross join lateral (
    select e.*
    from public.effects e
    where e.organisation_id = p_organisation_id
      and e.programme_id = p_programme_id
      and e.condition_id = (c ->> 'condition_id')::uuid
      and e.behaviour_id = (c ->> 'behaviour_id')::uuid
    limit 1
  ) f
  where not f.id = any (array(select w.id from unnest(v_written) as w));

  foreach v_row in array v_written loop
    continue when v_row.espoused is not null or v_row.in_use is not null or v_row.rationale <> ''
      or v_row.evidence_kind is not null or v_row.evidence_on is not null or v_row.evidence_note <> '';
    delete from public.effects f
    where f.organisation_id = p_organisation_id
      and f.programme_id = p_programme_id
      and f.condition_id = v_row.condition_id
      and f.behaviour_id = v_row.behaviour_id
      and not exists (
        select 1
        from public.effect_ratings r
        where r.organisation_id = f.organisation_id and r.effect_id = f.id and r.programme_id = f.programme_id
      );
    if found then
      v_removed := v_removed || v_row.id;
    end if;
  end loop;

  return jsonb_build_object('written', to_jsonb(v_written), 'removed', to_jsonb(v_removed), 'others', v_others);
exception
  when check_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'cells_invalid';
end
$$;

create or replace function public.decide_findings(p_organisation_id uuid, p_programme_id uuid, p_changes jsonb)
  returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_finding text;
  v_version integer;
  v_wanted jsonb;
  v_row public.decisions;
begin
  -- In one order for everybody: two people who decide about the same findings do not wait for one another.
  for v_finding, v_version, v_wanted in
    select x ->> 'finding', (x ->> 'version')::integer, nullif(x -> 'decision', 'null')
    from jsonb_array_elements(p_changes) as x
    order by x ->> 'finding' collate "C"
  loop
    if v_wanted is null then
      delete from public.decisions d
      where d.organisation_id = p_organisation_id and d.programme_id = p_programme_id
        and d.finding_id = v_finding and d.version = v_version;
    elsif v_version is null then
      insert into public.decisions (
        organisation_id, programme_id, finding_id, status, reason, owner_name, review_on, score_at_decision
      )
      values (
        p_organisation_id,
        p_programme_id,
        v_finding,
        (v_wanted ->> 'status')::public.decision_status,
        v_wanted ->> 'reason',
        v_wanted ->> 'owner',
        (v_wanted ->> 'reviewOn')::date,
        (v_wanted ->> 'score')::double precision
      )
      on conflict do nothing;
    else
      update public.decisions d
      set
        status = (v_wanted ->> 'status')::public.decision_status,
        reason = v_wanted ->> 'reason',
        owner_name = v_wanted ->> 'owner',
        review_on = (v_wanted ->> 'reviewOn')::date,
        score_at_decision = (v_wanted ->> 'score')::double precision
      where d.organisation_id = p_organisation_id and d.programme_id = p_programme_id
        and d.finding_id = v_finding and d.version = v_version;
    end if;
    continue when found;

    select * into v_row
    from public.decisions d
    where d.organisation_id = p_organisation_id and d.programme_id = p_programme_id and d.finding_id = v_finding;
    -- Still as it was seen: it is the right to change it that is missing.
    if v_row.version = v_version then
      raise exception using errcode = '42501', message = 'no right to decide about this finding';
    end if;
    if v_wanted is distinct from (case when v_row.id is not null then jsonb_build_object(
      'status', v_row.status,
      'reason', v_row.reason,
      'owner', v_row.owner_name,
      'reviewOn', v_row.review_on,
      'score', v_row.score_at_decision
    ) end) then
      raise exception using errcode = 'PT400', message = 'decided_since';
    end if;
  end loop;

  return (
    select coalesce(jsonb_agg(d.decision order by f.id collate "C"), '[]')
    from (select distinct x ->> 'finding' as id from jsonb_array_elements(p_changes) as x) f
    cross join lateral (
      select to_jsonb(x) as decision
      from public.decisions x
      where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.finding_id = f.id
      limit 1
    ) d
  );
end
$$;
