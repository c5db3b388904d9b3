-- Whose public holidays no session is planned on is the business of everybody who plans: no longer a column of a table
-- that only owners may write. A country or one of its states, by ISO 3166 ('DE-BY'); without a row, none.
create table public.holiday_regions (
  organisation_id uuid not null primary key references public.organisations (id) on delete cascade,
  region text not null check (region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1
);

create trigger stamp before insert or update on public.holiday_regions
  for each row execute function private.stamp('organisation_id');

alter table public.holiday_regions enable row level security;
grant select, insert, update, delete on public.holiday_regions to authenticated;
grant select, insert, update, delete on public.holiday_regions to service_role;

create policy holiday_regions_select on public.holiday_regions for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy holiday_regions_insert on public.holiday_regions for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))));
create policy holiday_regions_update on public.holiday_regions for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))));
create policy holiday_regions_delete on public.holiday_regions for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))));

insert into public.holiday_regions (organisation_id, region)
select o.id, o.holidays
from public.organisations o
where o.holidays <> '';

alter table public.organisations drop column holidays;

-- And teams are not all in one country. Empty: those of the team above, in the end those of the organisation.
alter table public.teams
  add column holidays text not null default '' check (holidays ~ '^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$');

-- As before; where nobody has said whose holidays a team has, it has none of its own.
create or replace function public.put_teams(
  p_organisation_id uuid,
  p_teams jsonb,
  p_what_fits boolean default false
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_place constant jsonb := jsonb_build_object('organisation_id', p_organisation_id);
  v_rows constant jsonb := (
    select coalesce(jsonb_agg('{"position": "", "holidays": ""}' || x || v_place), '[]') from jsonb_array_elements(p_teams) as x
  );
  v_team jsonb;
  v_left jsonb := '[]';
begin
  if not p_what_fits then
    return private.put_rows('teams', v_rows, false);
  end if;
  for v_team in
    -- Each after its parent; those in a circle have never been.
    with recursive given as (
      select x as team from jsonb_array_elements(v_rows) as x
    ), sorted as (
      select g.team, 0 as depth
      from given g
      where not exists (select 1 from given p where p.team -> 'id' = g.team -> 'parent_id')
      union all
      select g.team, s.depth + 1
      from sorted s
      join given g on g.team -> 'parent_id' = s.team -> 'id'
    )
    select s.team from sorted s order by s.depth
  loop
    if v_team ->> 'parent_id' is not null and not exists (
      select 1 from public.teams t
      where t.organisation_id = p_organisation_id and t.id = (v_team ->> 'parent_id')::uuid
    ) then
      v_left := v_left || private.left_out('teams', v_team, 'gone', 'parent_id');
      v_team := v_team || '{"parent_id": null}';
    end if;
    v_left := v_left || private.put_rows('teams', jsonb_build_array(v_team), true);
  end loop;
  return v_left;
exception
  when check_violation or not_null_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
