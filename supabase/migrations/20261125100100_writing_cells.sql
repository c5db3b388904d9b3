-- Writes many cells of the audit matrix in one request: a block pasted from Excel, or what was rated while there was no
-- connection. Each cell names the version it was rated on (null: it had no row) and what is to change. A cell that
-- somebody else has changed since is left alone and comes back under `others` as it is now; the rest is written.
-- A cell about which nothing is said any more needs no row. Row security applies.
create function public.write_effects(p_organisation_id uuid, p_programme_id uuid, p_cells jsonb) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_written jsonb;
  v_others jsonb;
  v_removed jsonb;
begin
  with cell as materialized (
    select
      (c ->> 'id')::uuid as id,
      (c ->> 'condition_id')::uuid as condition_id,
      (c ->> 'behaviour_id')::uuid as behaviour_id,
      (c ->> 'version')::integer as version,
      c -> 'patch' as patch
    from jsonb_array_elements(p_cells) as c
  ),
  changed as (
    update public.effects f
    set
      espoused = case when c.patch ? 'espoused' then (c.patch ->> 'espoused')::smallint else f.espoused end,
      in_use = case when c.patch ? 'in_use' then (c.patch ->> 'in_use')::smallint else f.in_use end,
      rationale = coalesce(c.patch ->> 'rationale', f.rationale),
      confidence = coalesce((c.patch ->> 'confidence')::public.confidence, f.confidence),
      evidence_kind = case
        when c.patch ? 'evidence_kind' then (c.patch ->> 'evidence_kind')::public.evidence_kind
        else f.evidence_kind
      end,
      evidence_on = case when c.patch ? 'evidence_on' then (c.patch ->> 'evidence_on')::date else f.evidence_on end,
      evidence_note = coalesce(c.patch ->> 'evidence_note', f.evidence_note)
    from cell c
    where f.organisation_id = p_organisation_id
      and f.programme_id = p_programme_id
      and f.condition_id = c.condition_id
      and f.behaviour_id = c.behaviour_id
      and f.version = c.version
    returning f.*
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
      c.condition_id,
      c.behaviour_id,
      (c.patch ->> 'espoused')::smallint,
      (c.patch ->> 'in_use')::smallint,
      coalesce(c.patch ->> 'rationale', ''),
      coalesce((c.patch ->> 'confidence')::public.confidence, 'medium'),
      (c.patch ->> 'evidence_kind')::public.evidence_kind,
      (c.patch ->> 'evidence_on')::date,
      coalesce(c.patch ->> 'evidence_note', '')
    from cell c
    where c.version is null
    on conflict do nothing
    returning *
  )
  select coalesce(jsonb_agg(to_jsonb(w)), '[]') into v_written
  from (select * from changed union all select * from made) w;

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
  join public.effects f
    on f.organisation_id = p_organisation_id
    and f.programme_id = p_programme_id
    and f.condition_id = (c ->> 'condition_id')::uuid
    and f.behaviour_id = (c ->> 'behaviour_id')::uuid
  where not exists (select 1 from jsonb_array_elements(v_written) as w where w ->> 'id' = f.id::text);

  with removed as (
    delete from public.effects f
    using jsonb_array_elements(v_written) as w
    where f.organisation_id = p_organisation_id
      and f.id = (w ->> 'id')::uuid
      and f.espoused is null
      and f.in_use is null
      and f.rationale = ''
      and f.evidence_kind is null
      and f.evidence_on is null
      and f.evidence_note = ''
      and not exists (
        select 1
        from public.effect_ratings r
        where r.organisation_id = f.organisation_id and r.effect_id = f.id and r.programme_id = f.programme_id
      )
    returning f.id
  )
  select coalesce(jsonb_agg(r.id), '[]') into v_removed from removed r;

  return jsonb_build_object('written', v_written, 'removed', v_removed, 'others', v_others);
exception
  when check_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'cells_invalid';
end
$$;
grant execute on function public.write_effects(uuid, uuid, jsonb) to authenticated;
