-- How long the periods of an indicator are says what each of its readings is of. As long as there are any, it does not
-- change: a quarter would become its first month, and weeks would lie in the middle of months.

create function private.keep_cadence() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select 1
    from public.observations o
    where o.organisation_id = old.organisation_id
      and o.programme_id = old.programme_id
      and o.indicator_id = old.id
  ) then
    raise exception using errcode = 'PT400', message = 'cadence_of_readings';
  end if;
  return new;
end
$$;
create trigger keep_cadence before update of cadence on public.indicators
  for each row when (old.cadence is distinct from new.cadence) execute function private.keep_cadence();
