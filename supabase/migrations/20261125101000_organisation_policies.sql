-- The thresholds an organisation has set for itself: what differs from the product's policy, in the shape of the policy
-- (docs/policy.md). The client knows which values make sense and falls back to the default where one does not; here it
-- is only kept from growing into something else.
create table public.organisation_policies (
  organisation_id uuid not null primary key references public.organisations (id) on delete cascade,
  overrides jsonb not null default '{}'
    check (jsonb_typeof(overrides) = 'object' and octet_length(overrides::text) <= 10000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1
);

create trigger stamp before insert or update on public.organisation_policies
  for each row execute function private.stamp('organisation_id');

alter table public.organisation_policies enable row level security;
grant select, insert, update, delete on public.organisation_policies to authenticated;
grant select, insert, update, delete on public.organisation_policies to service_role;

create policy organisation_policies_select on public.organisation_policies for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy organisation_policies_insert on public.organisation_policies for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner'))));
create policy organisation_policies_update on public.organisation_policies for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner'))));
create policy organisation_policies_delete on public.organisation_policies for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner'))));
