-- Sales leadership follows whether behaviour shifts: it enters readings, by hand and from its CRM's files, and keeps the
-- mapping of such a file. Indicators themselves and the token of a push stay with those who run the programme.
alter policy observations_select on public.observations
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));
alter policy observations_insert on public.observations
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));
alter policy observations_update on public.observations
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));
alter policy observations_delete on public.observations
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));

alter policy import_mappings_select on public.import_mappings
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));
alter policy import_mappings_insert on public.import_mappings
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));
alter policy import_mappings_update on public.import_mappings
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));
alter policy import_mappings_delete on public.import_mappings
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))));

-- Quarter end and trade fair are sales' own days.
alter policy blackout_periods_insert on public.blackout_periods
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))));
alter policy blackout_periods_update on public.blackout_periods
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))));
alter policy blackout_periods_delete on public.blackout_periods
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))));
alter policy blackout_teams_insert on public.blackout_teams
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))));
alter policy blackout_teams_delete on public.blackout_teams
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))));

-- As before; sales leadership, too.
create or replace function public.write_observations(p_organisation_id uuid, p_programme_id uuid, p_changes jsonb)
  returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_change record;
  v_others jsonb;
begin
  -- Row security hides from who may not write what they may not read: an empty answer would look like a success.
  if not p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))) then
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
