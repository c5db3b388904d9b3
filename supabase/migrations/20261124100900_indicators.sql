-- How a behaviour is measured, per team and period, never per person. A measured behaviour cannot be deleted under its
-- readings. Readings of small teams may point at persons, so only owners and change managers read them.
create type public.direction as enum ('up', 'down');
create type public.indicator_kind as enum ('leading', 'lagging');
create type public.cadence as enum ('week', 'month', 'quarter');

create table public.indicators (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  behaviour_id uuid not null,
  title text not null check (char_length(title) between 1 and 300),
  unit text not null default '' check (char_length(unit) <= 300),
  direction public.direction not null default 'up',
  kind public.indicator_kind not null default 'leading',
  cadence public.cadence not null default 'month',
  baseline_until date,
  target double precision check (target between -1e15 and 1e15),
  self_reported boolean not null default false,
  position text collate "C" not null default '' check (position ~ '^[0-9A-Za-z]{0,100}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, id, programme_id),
  unique (organisation_id, key, programme_id),
  foreign key (organisation_id, programme_id, behaviour_id)
    references public.target_behaviours (organisation_id, programme_id, id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade
);
create index on public.indicators (programme_id);
create index on public.indicators (organisation_id, behaviour_id, programme_id);

create trigger stamp before insert or update on public.indicators
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.indicators enable row level security;
grant select, insert, update, delete on public.indicators to authenticated;
grant select, insert, update, delete on public.indicators to service_role;

create policy indicators_select on public.indicators for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy indicators_insert on public.indicators for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy indicators_update on public.indicators for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy indicators_delete on public.indicators for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));

create table public.observations (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  indicator_id uuid not null,
  team_id uuid not null,
  period date not null,
  value double precision not null check (value between -1e15 and 1e15),
  n bigint check (n >= 0),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, indicator_id, programme_id, team_id, period),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, indicator_id)
    references public.indicators (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, team_id) references public.teams (organisation_id, id)
);
create index on public.observations (programme_id);
create index on public.observations (organisation_id, team_id);

create trigger stamp before insert or update on public.observations
  for each row execute function private.stamp('organisation_id', 'programme_id', 'indicator_id', 'team_id', 'period');

alter table public.observations enable row level security;
grant select, insert, update, delete on public.observations to authenticated;
grant select, insert, update, delete on public.observations to service_role;

create policy observations_select on public.observations for select to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy observations_insert on public.observations for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy observations_update on public.observations for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy observations_delete on public.observations for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
