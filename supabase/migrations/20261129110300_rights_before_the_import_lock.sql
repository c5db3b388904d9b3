-- As before, but who may not import into an organisation is refused before anything else: neither does the file get
-- read, nor does the lock keep waiting those who may.
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
