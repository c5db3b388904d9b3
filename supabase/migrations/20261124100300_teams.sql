-- Teams belong to the organisation, not to a programme: two programmes burden the same people.
-- Behaviours, measures and readings that name a team keep it from being deleted (no cascade): "no team named" means
-- "every team", so a silently vanishing link would change what a programme says.
create table public.teams (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  name text not null check (char_length(name) between 1 and 300),
  headcount integer check (headcount between 0 and 10000000),
  parent_id uuid,
  position text collate "C" not null default '' check (position ~ '^[0-9A-Za-z]{0,100}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, key),
  foreign key (organisation_id, parent_id) references public.teams (organisation_id, id)
);
create index on public.teams (organisation_id, parent_id);

create trigger stamp before insert or update on public.teams
  for each row execute function private.stamp('organisation_id', 'id');

alter table public.teams enable row level security;
grant select, insert, update, delete on public.teams to authenticated;
grant select, insert, update, delete on public.teams to service_role;

create policy teams_select on public.teams for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy teams_insert on public.teams for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))));
create policy teams_update on public.teams for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))));
create policy teams_delete on public.teams for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead'))));

-- A team is never its own ancestor. The lock on the organisation lets one change of the tree follow the other, so that
-- two of them cannot close a circle together; definer, because members may not lock their organisation's row.
create function private.refuse_team_circle() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from public.organisations o where o.id = new.organisation_id for no key update;
  if exists (
    with recursive ancestors as (
      select new.parent_id as id
      union
      select t.parent_id
      from public.teams t
      join ancestors a on a.id = t.id
      where t.organisation_id = new.organisation_id
    )
    select 1 from ancestors a where a.id = new.id
  ) then
    raise exception using errcode = 'PT400', message = 'team_circle';
  end if;
  return null;
end
$$;

create trigger refuse_team_circle after insert or update of parent_id on public.teams
  for each row when (new.parent_id is not null) execute function private.refuse_team_circle();
