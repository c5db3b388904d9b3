-- What was decided about a finding: an accepted tension needs a reason, an owner and a date to look at it again.
-- Findings are computed, never stored; a decision names its finding by the stable id.
create type public.decision_status as enum ('accepted', 'dismissed', 'in_progress');

create table public.decisions (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  finding_id text not null check (char_length(finding_id) between 1 and 300),
  status public.decision_status not null default 'in_progress',
  reason text not null default '' check (char_length(reason) <= 10000),
  owner_name text not null default '' check (char_length(owner_name) <= 300),
  review_on date,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, finding_id, programme_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade
);
create index on public.decisions (programme_id);

create trigger stamp before insert or update on public.decisions
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.decisions enable row level security;
grant select, insert, update, delete on public.decisions to authenticated;
grant select, insert, update, delete on public.decisions to service_role;

create policy decisions_select on public.decisions for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy decisions_insert on public.decisions for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy decisions_update on public.decisions for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy decisions_delete on public.decisions for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
