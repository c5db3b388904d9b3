-- What the organisation rewards: framework conditions, their effect on each behaviour (one per cell), and the single
-- ratings behind an effect. Cells are the one thing there are tens of thousands of; their foreign keys to condition and
-- behaviour hold the organisation and the programme too, and each further one would cost an import a third more.
create type public.condition_category as enum (
  'working_conditions',
  'leadership',
  'recognition_and_bonus',
  'regulation_density',
  'official_rules',
  'unofficial_rules',
  'hr_policy',
  'career_patterns',
  'structure_and_tools'
);
create type public.formality as enum ('official', 'unofficial');
create type public.reward as enum ('material', 'social', 'mixed', 'none');
create type public.confidence as enum ('high', 'medium', 'low');
create type public.rater_group as enum ('leadership', 'employees', 'hr', 'auditor');

create table public.framework_conditions (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  category public.condition_category,
  title text not null check (char_length(title) between 1 and 300),
  espoused_text text not null default '' check (char_length(espoused_text) <= 10000),
  in_use_text text not null default '' check (char_length(in_use_text) <= 10000),
  formality public.formality not null default 'official',
  reward public.reward not null default 'none',
  strength smallint not null default 3 check (strength between 1 and 5),
  changeability smallint not null default 3 check (changeability between 1 and 5),
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
create index on public.framework_conditions (programme_id);

create trigger stamp before insert or update on public.framework_conditions
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.framework_conditions enable row level security;
grant select, insert, update, delete on public.framework_conditions to authenticated;
grant select, insert, update, delete on public.framework_conditions to service_role;

create policy framework_conditions_select on public.framework_conditions for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy framework_conditions_insert on public.framework_conditions for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy framework_conditions_update on public.framework_conditions for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy framework_conditions_delete on public.framework_conditions for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));

create table public.effects (
  organisation_id uuid not null,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  condition_id uuid not null,
  behaviour_id uuid not null,
  espoused smallint check (espoused between -3 and 3),
  in_use smallint check (in_use between -3 and 3),
  rationale text not null default '' check (char_length(rationale) <= 10000),
  confidence public.confidence not null default 'medium',
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, id, programme_id),
  unique (organisation_id, condition_id, programme_id, behaviour_id),
  foreign key (organisation_id, programme_id, condition_id)
    references public.framework_conditions (organisation_id, programme_id, id) on delete cascade,
  foreign key (organisation_id, programme_id, behaviour_id)
    references public.target_behaviours (organisation_id, programme_id, id) on delete cascade
);
create index on public.effects (programme_id);
create index on public.effects (organisation_id, behaviour_id, programme_id);

create trigger stamp before insert or update on public.effects
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.effects enable row level security;
grant select, insert, update, delete on public.effects to authenticated;
grant select, insert, update, delete on public.effects to service_role;

create policy effects_select on public.effects for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy effects_insert on public.effects for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy effects_update on public.effects for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy effects_delete on public.effects for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));

create table public.effect_ratings (
  organisation_id uuid not null,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  effect_id uuid not null,
  rater_group public.rater_group not null,
  value smallint not null check (value between -3 and 3),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, programme_id, effect_id)
    references public.effects (organisation_id, programme_id, id) on delete cascade
);
create index on public.effect_ratings (programme_id);
create index on public.effect_ratings (organisation_id, effect_id, programme_id);

create trigger stamp before insert or update on public.effect_ratings
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.effect_ratings enable row level security;
grant select, insert, update, delete on public.effect_ratings to authenticated;
grant select, insert, update, delete on public.effect_ratings to service_role;

create policy effect_ratings_select on public.effect_ratings for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy effect_ratings_insert on public.effect_ratings for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy effect_ratings_update on public.effect_ratings for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy effect_ratings_delete on public.effect_ratings for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
