-- What the strategy wants: goals, the behaviours that serve them, and the teams the behaviours are expected of
-- (no team named: every team). Children name their programme in every foreign key, so that nothing can point into
-- another programme or another organisation.
-- The second column of every key is the most telling one, never programme_id, and the index by programme has no other
-- column: without statistics the planner takes "organisation and programme" for as selective as an id, and a foreign key
-- would read the whole programme for each new row.
create table public.strategic_goals (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  title text not null check (char_length(title) between 1 and 300),
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
create index on public.strategic_goals (programme_id);

create trigger stamp before insert or update on public.strategic_goals
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.strategic_goals enable row level security;
grant select, insert, update, delete on public.strategic_goals to authenticated;
grant select, insert, update, delete on public.strategic_goals to service_role;

create policy strategic_goals_select on public.strategic_goals for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy strategic_goals_insert on public.strategic_goals for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy strategic_goals_update on public.strategic_goals for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy strategic_goals_delete on public.strategic_goals for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));

create table public.target_behaviours (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  title text not null check (char_length(title) between 1 and 300),
  from_text text not null default '' check (char_length(from_text) <= 10000),
  to_text text not null default '' check (char_length(to_text) <= 10000),
  importance smallint not null default 3 check (importance between 1 and 5),
  habit_strength smallint not null default 3 check (habit_strength between 1 and 5),
  effort smallint not null default 3 check (effort between 1 and 5),
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
create index on public.target_behaviours (programme_id);

create trigger stamp before insert or update on public.target_behaviours
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.target_behaviours enable row level security;
grant select, insert, update, delete on public.target_behaviours to authenticated;
grant select, insert, update, delete on public.target_behaviours to service_role;

create policy target_behaviours_select on public.target_behaviours for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy target_behaviours_insert on public.target_behaviours for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy target_behaviours_update on public.target_behaviours for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy target_behaviours_delete on public.target_behaviours for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));

create table public.behaviour_goals (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  behaviour_id uuid not null,
  goal_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, behaviour_id, programme_id, goal_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, behaviour_id)
    references public.target_behaviours (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, goal_id)
    references public.strategic_goals (organisation_id, programme_id, id) on delete cascade
);
create index on public.behaviour_goals (programme_id);
create index on public.behaviour_goals (organisation_id, goal_id, programme_id);

create trigger stamp before insert or update on public.behaviour_goals
  for each row execute function private.stamp('organisation_id', 'programme_id', 'behaviour_id', 'goal_id');

alter table public.behaviour_goals enable row level security;
grant select, insert, delete on public.behaviour_goals to authenticated;
grant select, insert, update, delete on public.behaviour_goals to service_role;

create policy behaviour_goals_select on public.behaviour_goals for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy behaviour_goals_insert on public.behaviour_goals for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy behaviour_goals_delete on public.behaviour_goals for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));

create table public.behaviour_teams (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  behaviour_id uuid not null,
  team_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, behaviour_id, programme_id, team_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, behaviour_id)
    references public.target_behaviours (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, team_id) references public.teams (organisation_id, id)
);
create index on public.behaviour_teams (programme_id);
create index on public.behaviour_teams (organisation_id, team_id);

create trigger stamp before insert or update on public.behaviour_teams
  for each row execute function private.stamp('organisation_id', 'programme_id', 'behaviour_id', 'team_id');

alter table public.behaviour_teams enable row level security;
grant select, insert, delete on public.behaviour_teams to authenticated;
grant select, insert, update, delete on public.behaviour_teams to service_role;

create policy behaviour_teams_select on public.behaviour_teams for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy behaviour_teams_insert on public.behaviour_teams for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy behaviour_teams_delete on public.behaviour_teams for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
