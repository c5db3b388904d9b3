-- How the findings of a programme stood when somebody last marked them as read: {finding id: score}, to tell that person
-- what has changed since. It says when somebody looked, so it is nobody else's business: not the owner's, not a
-- superior's. Only the person itself reads, writes and deletes it, and it goes with the membership.
create table public.finding_marks (
  organisation_id uuid not null,
  programme_id uuid not null,
  user_id uuid not null,
  seen_on timestamptz not null default now(),
  snapshot jsonb not null check (jsonb_typeof(snapshot) = 'object'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, user_id, programme_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, user_id) references public.memberships (organisation_id, user_id) on delete cascade
);
create index on public.finding_marks (programme_id);

create trigger stamp before insert or update on public.finding_marks
  for each row execute function private.stamp('organisation_id', 'programme_id', 'user_id');

alter table public.finding_marks enable row level security;
grant select, insert, update, delete on public.finding_marks to authenticated;
grant select, insert, update, delete on public.finding_marks to service_role;

create policy finding_marks_select on public.finding_marks for select to authenticated
  using (
    organisation_id = any (array(select private.my_organisations()))
    and user_id = (select auth.uid())
  );
create policy finding_marks_insert on public.finding_marks for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations()))
    and user_id = (select auth.uid())
  );
create policy finding_marks_update on public.finding_marks for update to authenticated
  using (
    organisation_id = any (array(select private.my_organisations()))
    and user_id = (select auth.uid())
  )
  with check (
    organisation_id = any (array(select private.my_organisations()))
    and user_id = (select auth.uid())
  );
create policy finding_marks_delete on public.finding_marks for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations()))
    and user_id = (select auth.uid())
  );
