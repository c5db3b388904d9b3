-- Notes on influential people, seen by owners and change managers alone.
create type public.stance as enum ('endorser', 'fence-sitter', 'resister');

create table public.stakeholders (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  role text not null default ''
    check (char_length(role) <= 300)
    check (role !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  influence smallint not null default 3 check (influence between 1 and 5),
  stance public.stance not null default 'fence-sitter',
  position text collate "C" not null default '' check (position ~ '^[0-9A-Za-z]{0,100}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, id, programme_id),
  unique (organisation_id, key, programme_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade
);
create index on public.stakeholders (programme_id);

create trigger stamp before insert or update on public.stakeholders
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.stakeholders enable row level security;
grant select, insert, update, delete on public.stakeholders to authenticated;
grant select, insert, update, delete on public.stakeholders to service_role;

create policy stakeholders_select on public.stakeholders for select to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy stakeholders_insert on public.stakeholders for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy stakeholders_update on public.stakeholders for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy stakeholders_delete on public.stakeholders for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));

create table public.stakeholder_measures (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  stakeholder_id uuid not null,
  measure_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, stakeholder_id, programme_id, measure_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, stakeholder_id)
    references public.stakeholders (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id)
    references public.measures (organisation_id, programme_id, id) on delete cascade
);
create index on public.stakeholder_measures (programme_id);
create index on public.stakeholder_measures (organisation_id, measure_id, programme_id);

create trigger stamp before insert or update on public.stakeholder_measures
  for each row execute function private.stamp('organisation_id', 'programme_id', 'stakeholder_id', 'measure_id');

alter table public.stakeholder_measures enable row level security;
grant select, insert, delete on public.stakeholder_measures to authenticated;
grant select, insert, update, delete on public.stakeholder_measures to service_role;

create policy stakeholder_measures_select on public.stakeholder_measures for select to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy stakeholder_measures_insert on public.stakeholder_measures for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy stakeholder_measures_delete on public.stakeholder_measures for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
