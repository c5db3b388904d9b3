-- Decides about findings, all of them or none: {"finding", "version", "decision"} for each, where version is that of the
-- decision one has seen (null: there was none) and decision what it is to be (null: none, the finding is open again).
-- Row security applies. A decision that somebody else has made or changed since refuses everything, unless it says the
-- same; so what is sent twice is done once. Answers the decisions on these findings as they are then.
create function public.decide_findings(p_organisation_id uuid, p_programme_id uuid, p_changes jsonb) returns jsonb
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
    select coalesce(jsonb_agg(to_jsonb(d) order by d.finding_id collate "C"), '[]')
    from public.decisions d
    where d.organisation_id = p_organisation_id and d.programme_id = p_programme_id
      and d.finding_id in (select x ->> 'finding' from jsonb_array_elements(p_changes) as x)
  );
end
$$;
grant execute on function public.decide_findings(uuid, uuid, jsonb) to authenticated;
