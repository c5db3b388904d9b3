-- Writes many readings in one request: from the grid, from an import, or to take either back. Each change is
-- {"indicator_id", "team_id", "period", "value", "n", "seen_value", "seen_n"}; a value of null deletes the reading.
-- "seen" is what the writer saw before (null: nothing). What somebody else has changed since is left alone, and answered
-- as it is now, in the form of a change; an answer of [] says that everything is there as wanted. Row security applies.
drop function public.write_observations(uuid, uuid, jsonb);

create function public.write_observations(p_organisation_id uuid, p_programme_id uuid, p_changes jsonb) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
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

  update public.observations o
  set value = c.value, n = c.n
  from jsonb_to_recordset(p_changes) as c(
    indicator_id uuid, team_id uuid, period date,
    value double precision, n bigint, seen_value double precision, seen_n bigint
  )
  where c.value is not null
    and o.organisation_id = p_organisation_id
    and o.programme_id = p_programme_id
    and o.indicator_id = c.indicator_id
    and o.team_id = c.team_id
    and o.period = c.period
    and o.value = c.seen_value
    and o.n is not distinct from c.seen_n;

  delete from public.observations o
  using jsonb_to_recordset(p_changes) as c(
    indicator_id uuid, team_id uuid, period date,
    value double precision, seen_value double precision, seen_n bigint
  )
  where c.value is null
    and o.organisation_id = p_organisation_id
    and o.programme_id = p_programme_id
    and o.indicator_id = c.indicator_id
    and o.team_id = c.team_id
    and o.period = c.period
    and o.value = c.seen_value
    and o.n is not distinct from c.seen_n;

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
  left join public.observations o
    on o.organisation_id = p_organisation_id
    and o.programme_id = p_programme_id
    and o.indicator_id = c.indicator_id
    and o.team_id = c.team_id
    and o.period = c.period
  where o.value is distinct from c.value or (c.value is not null and o.n is distinct from c.n);
  return v_others;
exception
  when check_violation or data_exception or not_null_violation then
    raise exception using errcode = 'PT400', message = 'readings_invalid';
end
$$;
grant execute on function public.write_observations(uuid, uuid, jsonb) to authenticated;
