-- What is done about it. Trainings are HR's, other measures are sales leadership's; owners and change managers write
-- both. The update policy looks at the kind before (using) and after (with check), so nobody turns a measure into a
-- kind that is not theirs, or takes one over.
create type public.measure_kind as enum (
  'training',
  'incentive',
  'controlling',
  'recognition',
  'leadership',
  'condition_change',
  'structural',
  'communication'
);
create type public.measure_status as enum ('planned', 'running', 'done', 'cancelled');

create table public.measures (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  kind public.measure_kind,
  title text not null check (char_length(title) between 1 and 300),
  starts_on date,
  ends_on date,
  status public.measure_status not null default 'planned',
  hours_per_head double precision check (hours_per_head between 0 and 100000),
  cost double precision check (cost between 0 and 1e15),
  position text collate "C" not null default '' check (position ~ '^[0-9A-Za-z]{0,100}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, id, programme_id),
  unique (organisation_id, key, programme_id),
  check (ends_on >= starts_on),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade
);
create index on public.measures (programme_id);

create trigger stamp before insert or update on public.measures
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.measures enable row level security;
grant select, insert, update, delete on public.measures to authenticated;
grant select, insert, update, delete on public.measures to service_role;

create policy measures_select on public.measures for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy measures_insert on public.measures for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and organisation_id = any (
      case
        when kind = 'training' then array(select private.my_organisations_as('owner', 'change_manager', 'hr'))
        else array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))
      end
    )
  );
create policy measures_update on public.measures for update to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and organisation_id = any (
      case
        when kind = 'training' then array(select private.my_organisations_as('owner', 'change_manager', 'hr'))
        else array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))
      end
    )
  )
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and organisation_id = any (
      case
        when kind = 'training' then array(select private.my_organisations_as('owner', 'change_manager', 'hr'))
        else array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))
      end
    )
  );
create policy measures_delete on public.measures for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and organisation_id = any (
      case
        when kind = 'training' then array(select private.my_organisations_as('owner', 'change_manager', 'hr'))
        else array(select private.my_organisations_as('owner', 'change_manager', 'sales_lead'))
      end
    )
  );

-- The measures whose links the caller may write: one set per statement, for the policies of the three tables below.
-- With the organisation, because the same id may exist in another one where the caller has more rights.
create function private.my_measures() returns table (organisation_id uuid, measure_id uuid)
  language sql stable security definer set search_path = '' as $$
  select m.organisation_id, m.id
  from public.measures m
  join public.memberships s on s.organisation_id = m.organisation_id
  where s.user_id = (select auth.uid())
    and (
      s.role in ('owner', 'change_manager')
      or (s.role = 'hr' and m.kind = 'training')
      or (s.role = 'sales_lead' and m.kind is distinct from 'training')
    )
$$;
grant execute on function private.my_measures() to authenticated;

create table public.measure_behaviours (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  behaviour_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, measure_id, programme_id, behaviour_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id)
    references public.measures (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, behaviour_id)
    references public.target_behaviours (organisation_id, programme_id, id) on delete cascade
);
create index on public.measure_behaviours (programme_id);
create index on public.measure_behaviours (organisation_id, behaviour_id, programme_id);

create trigger stamp before insert or update on public.measure_behaviours
  for each row execute function private.stamp('organisation_id', 'programme_id', 'measure_id', 'behaviour_id');

alter table public.measure_behaviours enable row level security;
grant select, insert, delete on public.measure_behaviours to authenticated;
grant select, insert, update, delete on public.measure_behaviours to service_role;

create policy measure_behaviours_select on public.measure_behaviours for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy measure_behaviours_insert on public.measure_behaviours for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );
create policy measure_behaviours_delete on public.measure_behaviours for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );

-- The conditions a measure remedies.
create table public.measure_conditions (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  condition_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, measure_id, programme_id, condition_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id)
    references public.measures (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, condition_id)
    references public.framework_conditions (organisation_id, programme_id, id) on delete cascade
);
create index on public.measure_conditions (programme_id);
create index on public.measure_conditions (organisation_id, condition_id, programme_id);

create trigger stamp before insert or update on public.measure_conditions
  for each row execute function private.stamp('organisation_id', 'programme_id', 'measure_id', 'condition_id');

alter table public.measure_conditions enable row level security;
grant select, insert, delete on public.measure_conditions to authenticated;
grant select, insert, update, delete on public.measure_conditions to service_role;

create policy measure_conditions_select on public.measure_conditions for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy measure_conditions_insert on public.measure_conditions for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );
create policy measure_conditions_delete on public.measure_conditions for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );

create table public.measure_teams (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  team_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, measure_id, programme_id, team_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, measure_id)
    references public.measures (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, team_id) references public.teams (organisation_id, id)
);
create index on public.measure_teams (programme_id);
create index on public.measure_teams (organisation_id, team_id);

create trigger stamp before insert or update on public.measure_teams
  for each row execute function private.stamp('organisation_id', 'programme_id', 'measure_id', 'team_id');

alter table public.measure_teams enable row level security;
grant select, insert, delete on public.measure_teams to authenticated;
grant select, insert, update, delete on public.measure_teams to service_role;

create policy measure_teams_select on public.measure_teams for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy measure_teams_insert on public.measure_teams for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );
create policy measure_teams_delete on public.measure_teams for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
    and (organisation_id, measure_id) in (select m.organisation_id, m.measure_id from private.my_measures() m)
  );
