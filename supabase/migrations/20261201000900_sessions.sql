-- When trainings take place. A session is what the clock on the wall shows and the time zone it hangs in: a meeting at
-- nine stays at nine when the rules of summer time change. Only trainings have sessions: the kind is part of the
-- reference, so a training keeps its kind while it has any. Whoever may plan trainings may plan their sessions.
create table public.sessions (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  measure_kind public.measure_kind not null default 'training' check (measure_kind = 'training'),
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  starts_at timestamp not null
    check (starts_at = date_trunc('minute', starts_at))
    check (starts_at >= timestamp '1900-01-01' and starts_at < timestamp '2200-01-01'),
  ends_at timestamp not null
    check (ends_at = date_trunc('minute', ends_at))
    check (ends_at >= timestamp '1900-01-01' and ends_at < timestamp '2200-01-01'),
  -- Without digits, so it is never a POSIX rule such as 'XYZ3'; the conversion refuses names that do not exist.
  time_zone text not null default 'Europe/Berlin'
    check (
      time_zone ~ '^(UTC|[A-Za-z_]+(/[A-Za-z_-]+)+)$'
      and timestamp '2000-01-01' at time zone time_zone is not null
    )
    check (time_zone !~* '^(posix|right|systemv)/'),
  place text not null default ''
    check (char_length(place) <= 300)
    check (place !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  trainer text not null default ''
    check (char_length(trainer) <= 300)
    check (trainer !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  capacity integer check (capacity between 1 and 10000000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, id, programme_id),
  unique (organisation_id, measure_id, programme_id, key),
  check (ends_at > starts_at),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id, measure_kind)
    references public.measures (organisation_id, programme_id, id, kind) on delete cascade
);
create index on public.sessions (programme_id);

create trigger stamp before insert or update on public.sessions
  for each row execute function private.stamp('organisation_id', 'programme_id', 'measure_id', 'id');

alter table public.sessions enable row level security;
grant select, insert, update, delete on public.sessions to authenticated;
grant select, insert, update, delete on public.sessions to service_role;

create policy sessions_select on public.sessions for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy sessions_insert on public.sessions for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy sessions_update on public.sessions for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy sessions_delete on public.sessions for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));

-- How many people of a team a session reached. Counts, never names. Small counts may point at individuals, so only
-- those who enter them read the table; everybody else reads what is published (shown_attendance).
create table public.session_attendance (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  session_id uuid not null,
  team_id uuid not null,
  invited integer not null default 0 check (invited between 0 and 10000000),
  attended integer not null default 0 check (attended between 0 and 10000000),
  completed integer not null default 0 check (completed between 0 and 10000000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, session_id, programme_id, team_id),
  check (completed <= attended),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, session_id, programme_id)
    references public.sessions (organisation_id, id, programme_id) on delete cascade,
  foreign key (organisation_id, team_id) references public.teams (organisation_id, id)
);
create index on public.session_attendance (programme_id);
create index on public.session_attendance (organisation_id, team_id);

create trigger stamp before insert or update on public.session_attendance
  for each row execute function private.stamp('organisation_id', 'programme_id', 'session_id', 'team_id');

alter table public.session_attendance enable row level security;
grant select, insert, update, delete on public.session_attendance to authenticated;
grant select, insert, update, delete on public.session_attendance to service_role;

create policy session_attendance_select on public.session_attendance for select to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy session_attendance_insert on public.session_attendance for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy session_attendance_update on public.session_attendance for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));
create policy session_attendance_delete on public.session_attendance for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))));

-- Sets the attendance of a session, team by team, in one step.
create function public.write_attendance(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_session_id uuid,
  p_attendance jsonb
) returns void
  language plpgsql security invoker set search_path = '' as $$
begin
  if not p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr'))) then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;

  delete from public.session_attendance a
  where a.organisation_id = p_organisation_id and a.programme_id = p_programme_id and a.session_id = p_session_id;
  insert into public.session_attendance (
    organisation_id, programme_id, session_id, team_id, invited, attended, completed
  )
  select
    p_organisation_id,
    p_programme_id,
    p_session_id,
    (x ->> 'team_id')::uuid,
    (x ->> 'invited')::integer,
    (x ->> 'attended')::integer,
    (x ->> 'completed')::integer
  from jsonb_array_elements(p_attendance) as x;
exception
  when check_violation or not_null_violation or data_exception or unique_violation then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
grant execute on function public.write_attendance(uuid, uuid, uuid, jsonb) to authenticated;
