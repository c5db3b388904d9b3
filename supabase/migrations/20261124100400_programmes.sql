-- A programme: one strategy being implemented. Archiving keeps it; deleting takes everything in it along.
create type public.programme_status as enum ('draft', 'active', 'paused', 'completed');

create table public.programmes (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  name text not null check (char_length(name) between 1 and 300),
  strategy text not null default '' check (char_length(strategy) <= 10000),
  status public.programme_status not null default 'draft',
  starts_on date,
  ends_on date,
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  check (ends_on >= starts_on)
);

create trigger stamp before insert or update on public.programmes
  for each row execute function private.stamp('organisation_id', 'id');

alter table public.programmes enable row level security;
grant select, insert, update, delete on public.programmes to authenticated;
grant select, insert, update, delete on public.programmes to service_role;

create policy programmes_select on public.programmes for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy programmes_insert on public.programmes for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy programmes_update on public.programmes for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy programmes_delete on public.programmes for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
