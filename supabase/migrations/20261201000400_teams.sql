-- Teams belong to the organisation, not to a programme: two programmes burden the same people. Behaviours, measures and
-- readings that name a team keep it from being deleted (no cascade). To name no team means every team, so a link that
-- vanished silently would change what a programme says.
create table public.teams (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  name text not null
    check (char_length(name) between 1 and 300)
    check (name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]')
    check (name ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  headcount integer check (headcount between 0 and 10000000),
  parent_id uuid,
  -- The region whose public holidays apply. Empty: that of the team above, ultimately that of the organisation.
  holidays text not null default '' check (holidays ~ '^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$'),
  position text collate "C" not null default '' check (position ~ '^[0-9A-Za-z]{0,100}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, key),
  foreign key (organisation_id, parent_id) references public.teams (organisation_id, id)
);
create index on public.teams (organisation_id, parent_id);

create trigger stamp before insert or update on public.teams
  for each row execute function private.stamp('organisation_id', 'id');

alter table public.teams enable row level security;
grant select, insert, update, delete on public.teams to authenticated;
grant select, insert, update, delete on public.teams to service_role;

create policy teams_select on public.teams for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy teams_insert on public.teams for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  );
create policy teams_update on public.teams for update to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  )
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  );
create policy teams_delete on public.teams for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  );

-- A team is never its own ancestor. The lock on the organisation serialises changes to the tree, so that two of them
-- cannot close a circle together. Security definer, because members may not lock their organisation's row.
create function private.refuse_team_circle() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from public.organisations o where o.id = new.organisation_id for no key update;
  if exists (
    with recursive ancestors as (
      select new.parent_id as id
      union
      select t.parent_id
      from public.teams t
      join ancestors a on a.id = t.id
      where t.organisation_id = new.organisation_id
    )
    select 1 from ancestors a where a.id = new.id
  ) then
    raise exception using errcode = 'PT400', message = 'team_circle';
  end if;
  return null;
end
$$;
create trigger refuse_team_circle after insert or update of parent_id on public.teams
  for each row when (new.parent_id is not null) execute function private.refuse_team_circle();

-- Quarter end, stocktaking, a trade fair: times when teams are not available. They belong to the organisation, like its
-- teams, because they hold for every programme. To name no team means every team, so a team that is named cannot be
-- deleted.
create table public.blackout_periods (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  title text not null
    check (char_length(title) between 1 and 300)
    check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]')
    check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  starts_on date not null check (starts_on between date '1900-01-01' and date '2199-12-31'),
  ends_on date not null check (ends_on between date '1900-01-01' and date '2199-12-31'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, key),
  check (ends_on >= starts_on)
);

create trigger stamp before insert or update on public.blackout_periods
  for each row execute function private.stamp('organisation_id', 'id');

alter table public.blackout_periods enable row level security;
grant select, insert, update, delete on public.blackout_periods to authenticated;
grant select, insert, update, delete on public.blackout_periods to service_role;

create policy blackout_periods_select on public.blackout_periods for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy blackout_periods_insert on public.blackout_periods for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  );
create policy blackout_periods_update on public.blackout_periods for update to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  )
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  );
create policy blackout_periods_delete on public.blackout_periods for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  );

create table public.blackout_teams (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  blackout_id uuid not null,
  team_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, blackout_id, team_id),
  foreign key (organisation_id, blackout_id) references public.blackout_periods (organisation_id, id) on delete cascade,
  foreign key (organisation_id, team_id) references public.teams (organisation_id, id)
);
create index on public.blackout_teams (organisation_id, team_id);

create trigger stamp before insert or update on public.blackout_teams
  for each row execute function private.stamp('organisation_id', 'blackout_id', 'team_id');

alter table public.blackout_teams enable row level security;
grant select, insert, delete on public.blackout_teams to authenticated;
grant select, insert, update, delete on public.blackout_teams to service_role;

create policy blackout_teams_select on public.blackout_teams for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy blackout_teams_insert on public.blackout_teams for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  );
create policy blackout_teams_delete on public.blackout_teams for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr', 'sales_lead')))
  );

-- A period and its teams are one thing to those who edit them: the functions for them write both or neither. Row
-- security applies.

-- Some periods, or all (null), with the ids of their teams, earliest first: the form in which they are loaded.
create function private.blackouts_at(p_organisation_id uuid, p_ids uuid[] default null) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(
    jsonb_agg(
      to_jsonb(b) || jsonb_build_object(
        'team_ids', (
          select coalesce(jsonb_agg(t.id order by t.position, t.key collate "C"), '[]')
          from public.blackout_teams l
          join public.teams t on t.organisation_id = l.organisation_id and t.id = l.team_id
          where l.organisation_id = p_organisation_id and l.blackout_id = b.id
        )
      )
      order by b.starts_on, b.key collate "C"
    ),
    '[]'
  )
  from public.blackout_periods b
  where b.organisation_id = p_organisation_id and (p_ids is null or b.id = any (p_ids))
$$;
grant execute on function private.blackouts_at(uuid, uuid[]) to authenticated;

-- Changes a period that still has the version it was read in. Answers whether it had, and the period as it is now
-- (null: there is none, or none that the caller may see).
create function public.save_blackout_period(
  p_organisation_id uuid,
  p_id uuid,
  p_version integer,
  p_title text,
  p_starts_on date,
  p_ends_on date,
  p_team_ids uuid[]
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_saved boolean;
begin
  update public.blackout_periods b
  set title = p_title, starts_on = p_starts_on, ends_on = p_ends_on
  where b.organisation_id = p_organisation_id and b.id = p_id and b.version = p_version;
  v_saved := found;
  if v_saved then
    delete from public.blackout_teams l
    where l.organisation_id = p_organisation_id and l.blackout_id = p_id and not l.team_id = any (p_team_ids);
    insert into public.blackout_teams (organisation_id, blackout_id, team_id)
    select p_organisation_id, p_id, t from unnest(p_team_ids) as t
    on conflict do nothing;
  end if;
  return jsonb_build_object('saved', v_saved, 'period', private.blackouts_at(p_organisation_id, array[p_id]) -> 0);
exception
  when check_violation or not_null_violation then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
grant execute on function public.save_blackout_period(uuid, uuid, integer, text, date, date, uuid[]) to authenticated;
