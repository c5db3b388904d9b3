-- How the last import made readings of raw rows, to be used again next month: which columns, which value is which team,
-- what is measured. Never a row, and never the name of a person: a table that says who belongs where stays in the browser
-- (docs/importing.md). One of each indicator; the last import wins.
create table public.import_mappings (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  indicator_id uuid not null,
  mapping jsonb not null check (
    jsonb_typeof(mapping) = 'object'
    and coalesce(mapping ->> 'format', '') like 'tragwerk-mapping/%'
    and octet_length(mapping::text) <= 100000
  ),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, indicator_id, programme_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, indicator_id)
    references public.indicators (organisation_id, programme_id, id) on delete cascade
);
create index on public.import_mappings (programme_id);

create trigger stamp before insert or update on public.import_mappings
  for each row execute function private.stamp('organisation_id', 'programme_id', 'indicator_id');

alter table public.import_mappings enable row level security;
grant select, insert, update, delete on public.import_mappings to authenticated;
grant select, insert, update, delete on public.import_mappings to service_role;

create policy import_mappings_select on public.import_mappings for select to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy import_mappings_insert on public.import_mappings for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy import_mappings_update on public.import_mappings for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy import_mappings_delete on public.import_mappings for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
