-- A programme: one strategy being implemented. Archiving keeps it; deleting it takes everything in it along.
create type public.programme_status as enum ('draft', 'active', 'paused', 'completed');

create table public.programmes (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  name text not null
    check (char_length(name) between 1 and 300)
    check (name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]')
    check (name ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  strategy text not null default ''
    check (char_length(strategy) <= 10000)
    check (strategy !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  status public.programme_status not null default 'draft',
  starts_on date check (starts_on between date '1900-01-01' and date '2199-12-31'),
  ends_on date check (ends_on between date '1900-01-01' and date '2199-12-31'),
  archived_at timestamptz check (archived_at between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z'),
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

-- What the strategy wants: goals, the behaviours that serve them, and the teams these behaviours are expected of (no
-- team named: every team). Rows below a programme name it in every foreign key, so nothing can point into another
-- programme or another organisation.
-- The second column of every key is the most selective one, never programme_id, and the index on programme_id has no
-- other column. Without statistics the planner considers "organisation and programme" as selective as an id, and
-- checking a foreign key would read the whole programme for each new row.
create table public.strategic_goals (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  title text not null
    check (char_length(title) between 1 and 300)
    check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]')
    check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
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
  title text not null
    check (char_length(title) between 1 and 300)
    check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]')
    check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  from_text text not null default ''
    check (char_length(from_text) <= 10000)
    check (from_text !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  to_text text not null default ''
    check (char_length(to_text) <= 10000)
    check (to_text !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
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

-- Sets which goals a behaviour serves and which teams it is expected of, in one step.
create function public.link_behaviour(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_behaviour_id uuid,
  p_goal_ids uuid[],
  p_team_ids uuid[]
) returns void
  language plpgsql security invoker set search_path = '' as $$
begin
  if not p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))) then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;

  delete from public.behaviour_goals l
  where l.organisation_id = p_organisation_id
    and l.programme_id = p_programme_id
    and l.behaviour_id = p_behaviour_id
    and not l.goal_id = any (p_goal_ids);
  delete from public.behaviour_teams l
  where l.organisation_id = p_organisation_id
    and l.programme_id = p_programme_id
    and l.behaviour_id = p_behaviour_id
    and not l.team_id = any (p_team_ids);

  insert into public.behaviour_goals (organisation_id, programme_id, behaviour_id, goal_id)
  select p_organisation_id, p_programme_id, p_behaviour_id, g from unnest(p_goal_ids) as g
  on conflict do nothing;
  insert into public.behaviour_teams (organisation_id, programme_id, behaviour_id, team_id)
  select p_organisation_id, p_programme_id, p_behaviour_id, t from unnest(p_team_ids) as t
  on conflict do nothing;
end
$$;
grant execute on function public.link_behaviour(uuid, uuid, uuid, uuid[], uuid[]) to authenticated;
