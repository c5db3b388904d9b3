-- What the organisation rewards: framework conditions, their effect on each behaviour (one per cell), and the
-- individual ratings behind an effect. Cells are the one thing there are tens of thousands of. Their foreign keys to
-- condition and behaviour imply organisation and programme; each further one would slow an import down by a third.
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

create table public.framework_conditions (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
  category public.condition_category,
  title text not null
    check (char_length(title) between 1 and 300)
    check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]')
    check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  espoused_text text not null default ''
    check (char_length(espoused_text) <= 10000)
    check (espoused_text !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  in_use_text text not null default ''
    check (char_length(in_use_text) <= 10000)
    check (in_use_text !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  formality public.formality not null default 'official',
  -- Null: nobody has said. That is not 'none': rules then ask instead of accusing anybody.
  reward public.reward,
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

create type public.confidence as enum ('high', 'medium', 'low');
-- What a rating is based on: a document, an interview, an observation or a data point, dated.
create type public.evidence_kind as enum ('document', 'interview', 'observation', 'data_point');

create table public.effects (
  organisation_id uuid not null,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  condition_id uuid not null,
  behaviour_id uuid not null,
  espoused smallint check (espoused between -3 and 3),
  in_use smallint check (in_use between -3 and 3),
  rationale text not null default ''
    check (char_length(rationale) <= 10000)
    check (rationale !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  confidence public.confidence not null default 'medium',
  evidence_kind public.evidence_kind,
  evidence_on date check (evidence_on between date '1900-01-01' and date '2199-12-31'),
  evidence_note text not null default ''
    check (char_length(evidence_note) <= 10000)
    check (evidence_note !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
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
create index on public.effects (organisation_id, behaviour_id, programme_id);
-- Row security asks for "one of my organisations". For an index that begins with the organisation the planner expects
-- ten lookups, or a hundred where two policies ask, and so prefers the index that begins with the programme. That one
-- therefore continues with what is looked up, so that it does not read the whole programme.
create index effects_cells on public.effects (programme_id, condition_id, behaviour_id);
-- A planner multiplies selectivities: "this organisation", "this programme" and "this condition" are each taken to leave
-- a part of what the one before has left, although the condition alone says it all. Told that these columns depend on
-- one another, it estimates better where they are compared with values. Where they are compared with columns of another
-- table it does not, and the functions are written so that it need not.
create statistics public.effects_belong (dependencies)
  on organisation_id, programme_id, condition_id, behaviour_id from public.effects;

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

create type public.rater_group as enum ('leadership', 'employees', 'hr', 'auditor');

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
create index on public.effect_ratings (organisation_id, effect_id, programme_id);
create index effect_ratings_cells on public.effect_ratings (programme_id, effect_id);
create statistics public.effect_ratings_belong (dependencies)
  on organisation_id, programme_id, effect_id from public.effect_ratings;

create trigger stamp before insert or update on public.effect_ratings
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.effect_ratings enable row level security;
grant select, insert, update, delete on public.effect_ratings to authenticated;
grant select, insert, update, delete on public.effect_ratings to service_role;

-- Individual ratings are the auditor's notes: everybody else reads what shown_ratings shows.
create policy effect_ratings_select on public.effect_ratings for select to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy effect_ratings_insert on public.effect_ratings for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy effect_ratings_update on public.effect_ratings for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy effect_ratings_delete on public.effect_ratings for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));

-- Writes many cells of the audit matrix in one request: a block pasted from Excel, or what was rated while there was no
-- connection. Each cell names the version it was rated on (null: it had no row) and what changes. A cell that somebody
-- else has changed since is left alone and answered under "others" as it is now; the rest is written. A cell about
-- which nothing is said any more loses its row. Row security applies. Cells are looked up, not joined, for the reason
-- given at write_observations.
create function public.write_effects(p_organisation_id uuid, p_programme_id uuid, p_cells jsonb) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_cell record;
  v_row public.effects;
  v_written public.effects[] := '{}';
  v_made public.effects[];
  v_others jsonb;
  v_removed uuid[] := '{}';
begin
  -- Always in the same order, so that two people writing the same cells cannot deadlock.
  for v_cell in
    select
      (c ->> 'condition_id')::uuid as condition_id,
      (c ->> 'behaviour_id')::uuid as behaviour_id,
      (c ->> 'version')::integer as version,
      c -> 'patch' as patch
    from jsonb_array_elements(p_cells) as c
    where c ->> 'version' is not null
    order by 1, 2
  loop
    update public.effects f
    set
      espoused = case when v_cell.patch ? 'espoused' then (v_cell.patch ->> 'espoused')::smallint else f.espoused end,
      in_use = case when v_cell.patch ? 'in_use' then (v_cell.patch ->> 'in_use')::smallint else f.in_use end,
      rationale = coalesce(v_cell.patch ->> 'rationale', f.rationale),
      confidence = coalesce((v_cell.patch ->> 'confidence')::public.confidence, f.confidence),
      evidence_kind = case
        when v_cell.patch ? 'evidence_kind' then (v_cell.patch ->> 'evidence_kind')::public.evidence_kind
        else f.evidence_kind
      end,
      evidence_on = case
        when v_cell.patch ? 'evidence_on' then (v_cell.patch ->> 'evidence_on')::date
        else f.evidence_on
      end,
      evidence_note = coalesce(v_cell.patch ->> 'evidence_note', f.evidence_note)
    where f.organisation_id = p_organisation_id
      and f.programme_id = p_programme_id
      and f.condition_id = v_cell.condition_id
      and f.behaviour_id = v_cell.behaviour_id
      and f.version = v_cell.version
    returning f.* into v_row;
    if found then
      v_written := v_written || v_row;
    end if;
  end loop;

  with made as (
    insert into public.effects (
      organisation_id, programme_id, id, condition_id, behaviour_id, espoused, in_use, rationale, confidence,
      evidence_kind, evidence_on, evidence_note
    )
    select
      p_organisation_id,
      p_programme_id,
      (c ->> 'id')::uuid,
      (c ->> 'condition_id')::uuid,
      (c ->> 'behaviour_id')::uuid,
      (c #>> '{patch,espoused}')::smallint,
      (c #>> '{patch,in_use}')::smallint,
      coalesce(c #>> '{patch,rationale}', ''),
      coalesce((c #>> '{patch,confidence}')::public.confidence, 'medium'),
      (c #>> '{patch,evidence_kind}')::public.evidence_kind,
      (c #>> '{patch,evidence_on}')::date,
      coalesce(c #>> '{patch,evidence_note}', '')
    from jsonb_array_elements(p_cells) as c
    where c ->> 'version' is null
    on conflict do nothing
    returning effects
  )
  select coalesce(array_agg(m.effects), '{}') into v_made from made m;
  v_written := v_written || v_made;

  select coalesce(jsonb_agg(
    to_jsonb(f) || jsonb_build_object('ratings', (
      select coalesce(
        jsonb_agg(
          jsonb_build_object('id', r.id, 'rater_group', r.rater_group, 'value', r.value)
          order by r.rater_group, r.value, r.id
        ),
        '[]'
      )
      from public.effect_ratings r
      where r.organisation_id = f.organisation_id and r.effect_id = f.id and r.programme_id = f.programme_id
    ))
  ), '[]') into v_others
  from jsonb_array_elements(p_cells) as c
  cross join lateral (
    select e.*
    from public.effects e
    where e.organisation_id = p_organisation_id
      and e.programme_id = p_programme_id
      and e.condition_id = (c ->> 'condition_id')::uuid
      and e.behaviour_id = (c ->> 'behaviour_id')::uuid
    limit 1
  ) f
  where not f.id = any (array(select w.id from unnest(v_written) as w));

  foreach v_row in array v_written loop
    continue when v_row.espoused is not null or v_row.in_use is not null or v_row.rationale <> ''
      or v_row.evidence_kind is not null or v_row.evidence_on is not null or v_row.evidence_note <> '';
    delete from public.effects f
    where f.organisation_id = p_organisation_id
      and f.programme_id = p_programme_id
      and f.condition_id = v_row.condition_id
      and f.behaviour_id = v_row.behaviour_id
      and not exists (
        select 1
        from public.effect_ratings r
        where r.organisation_id = f.organisation_id and r.effect_id = f.id and r.programme_id = f.programme_id
      );
    if found then
      v_removed := v_removed || v_row.id;
    end if;
  end loop;

  return jsonb_build_object('written', to_jsonb(v_written), 'removed', to_jsonb(v_removed), 'others', v_others);
exception
  when check_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'cells_invalid';
end
$$;
grant execute on function public.write_effects(uuid, uuid, jsonb) to authenticated;
