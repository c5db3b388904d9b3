-- Writes many readings in one request, all or none: from the grid, from an import, or to take either back. Each change
-- is {"indicator_id", "team_id", "period", "value", "n"}; a value of null deletes the reading. Answers what was there
-- before, in the same form, so that the answer undoes the change. Row security applies.
create function public.write_observations(p_organisation_id uuid, p_programme_id uuid, p_changes jsonb) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_before jsonb;
begin
  -- Row security hides from who may not write what they may not read: an empty answer would look like a success.
  if not p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))) then
    raise exception using errcode = '42501', message = 'no right to write readings';
  end if;

  with change as materialized (
    select
      (c ->> 'indicator_id')::uuid as indicator_id,
      (c ->> 'team_id')::uuid as team_id,
      (c ->> 'period')::date as period,
      (c ->> 'value')::double precision as value,
      (c ->> 'n')::bigint as n
    from jsonb_array_elements(p_changes) as c
  ),
  before as materialized (
    select c.indicator_id, c.team_id, c.period, o.value, o.n
    from change c
    left join public.observations o
      on o.organisation_id = p_organisation_id
      and o.programme_id = p_programme_id
      and o.indicator_id = c.indicator_id
      and o.team_id = c.team_id
      and o.period = c.period
  ),
  removed as (
    delete from public.observations o
    using change c
    where c.value is null
      and o.organisation_id = p_organisation_id
      and o.programme_id = p_programme_id
      and o.indicator_id = c.indicator_id
      and o.team_id = c.team_id
      and o.period = c.period
  ),
  written as (
    insert into public.observations as o (organisation_id, programme_id, indicator_id, team_id, period, value, n)
    select p_organisation_id, p_programme_id, c.indicator_id, c.team_id, c.period, c.value, c.n
    from change c
    where c.value is not null
    on conflict (organisation_id, indicator_id, programme_id, team_id, period) do update
      set value = excluded.value, n = excluded.n
      where o.value is distinct from excluded.value or o.n is distinct from excluded.n
  )
  select coalesce(jsonb_agg(to_jsonb(b)), '[]') into v_before from before b;
  return v_before;
exception
  when check_violation or data_exception or not_null_violation or cardinality_violation then
    raise exception using errcode = 'PT400', message = 'readings_invalid';
end
$$;
grant execute on function public.write_observations(uuid, uuid, jsonb) to authenticated;
