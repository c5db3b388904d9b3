-- Deleting what other rows depend on so that it can be put back whole: take_out answers every row that goes, put_back
-- inserts such rows again. The latter is also how a list of new items arrives in one request. Row security applies to
-- both.

-- The rows of a table whose column holds one of the ids, as jsonb; null if there are none.
create function private.rows_at(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_table text,
  p_column text,
  p_ids uuid[]
) returns jsonb
  language plpgsql stable security invoker set search_path = '' as $$
declare
  v_rows jsonb;
begin
  execute format(
    'select jsonb_agg(to_jsonb(x)) from public.%I x
     where x.organisation_id = $1 and x.programme_id = $2 and x.%I = any ($3)',
    p_table, p_column
  ) into v_rows using p_organisation_id, p_programme_id, p_ids;
  return v_rows;
end
$$;
grant execute on function private.rows_at(uuid, uuid, text, text, uuid[]) to authenticated;

create function public.take_out(p_organisation_id uuid, p_programme_id uuid, p_kind text, p_ids uuid[]) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  -- What goes with each kind: table, column, and the table earlier in the list that the column refers to (none: the
  -- items themselves).
  v_hangs constant jsonb := '{
    "goals": [["strategic_goals", "id"], ["behaviour_goals", "goal_id"]],
    "behaviours": [
      ["target_behaviours", "id"], ["behaviour_goals", "behaviour_id"], ["behaviour_teams", "behaviour_id"],
      ["effects", "behaviour_id"], ["effect_ratings", "effect_id", "effects"],
      ["measure_behaviours", "behaviour_id"], ["measure_expectations", "behaviour_id"],
      ["indicators", "behaviour_id"], ["observations", "indicator_id", "indicators"],
      ["import_mappings", "indicator_id", "indicators"], ["measure_indicators", "indicator_id", "indicators"]
    ],
    "conditions": [
      ["framework_conditions", "id"], ["effects", "condition_id"], ["effect_ratings", "effect_id", "effects"],
      ["measure_conditions", "condition_id"], ["measure_expectations", "condition_id"]
    ],
    "indicators": [
      ["indicators", "id"], ["observations", "indicator_id"], ["import_mappings", "indicator_id"],
      ["measure_indicators", "indicator_id"]
    ],
    "measures": [
      ["measures", "id"], ["measure_behaviours", "measure_id"], ["measure_conditions", "measure_id"],
      ["measure_teams", "measure_id"], ["measure_dependencies", "measure_id"], ["measure_dependencies", "after_id"],
      ["measure_expectations", "measure_id"], ["measure_indicators", "measure_id"],
      ["sessions", "measure_id"], ["session_attendance", "session_id", "sessions"],
      ["stakeholder_measures", "measure_id"]
    ],
    "sessions": [["sessions", "id"], ["session_attendance", "session_id"]],
    "stakeholders": [["stakeholders", "id"], ["stakeholder_measures", "stakeholder_id"]]
  }';
  v_hanging jsonb;
  v_rows jsonb;
  v_taken jsonb := '{}';
  v_count integer;
begin
  if not v_hangs ? p_kind then
    raise exception using errcode = 'PT400', message = 'kind_unknown';
  end if;

  for v_hanging in select x from jsonb_array_elements(v_hangs -> p_kind) as x loop
    v_rows := private.rows_at(
      p_organisation_id,
      p_programme_id,
      v_hanging ->> 0,
      v_hanging ->> 1,
      case
        when v_hanging ->> 2 is not null
          then array(select (r ->> 'id')::uuid from jsonb_array_elements(v_taken -> (v_hanging ->> 2)) as r)
        else p_ids
      end
    );
    if v_rows is not null then
      v_taken := v_taken || jsonb_build_object(
        v_hanging ->> 0, coalesce(v_taken -> (v_hanging ->> 0), '[]') || v_rows
      );
    end if;
  end loop;

  -- Indicators keep their behaviour from being deleted; here they go with it and can be put back.
  if p_kind = 'behaviours' then
    delete from public.indicators x
    where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.behaviour_id = any (p_ids);
  end if;
  execute format(
    'delete from public.%I x where x.organisation_id = $1 and x.programme_id = $2 and x.id = any ($3)',
    v_hangs #>> array[p_kind, '0', '0']
  ) using p_organisation_id, p_programme_id, p_ids;
  get diagnostics v_count = row_count;
  if v_count < cardinality(p_ids) then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;
  return v_taken;
end
$$;
grant execute on function public.take_out(uuid, uuid, text, uuid[]) to authenticated;

-- Whoever deletes a measure also deletes links they may not see (stakeholders it is aimed at) or may not write (other
-- people's measures that wait for it). take_out cannot answer these, and put_back may not insert them. So a trigger
-- keeps them here when the measure goes, and put_back restores them: for the person who deleted it, for a measure of
-- the same kind that this person may plan, within a week. No answer, count or error gives them away, and what comes
-- back is what was there, so nobody gains a link that they could not have had by leaving the measure alone. The kind
-- and the person matter because clients choose ids themselves: another measure may come to have this id.
create table private.kept_links (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  -- Empty: it had none.
  measure_kind text not null,
  -- The id of a stakeholder, or of a measure that waits.
  kind text not null check (kind in ('stakeholder', 'waiting')),
  link_id uuid not null,
  -- Null: nobody who could take it back.
  deleted_by uuid,
  kept_at timestamptz not null default now(),
  primary key (organisation_id, measure_id, programme_id, measure_kind, kind, link_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade
);
create index on private.kept_links (programme_id);
create index on private.kept_links (organisation_id, kept_at);
alter table private.kept_links enable row level security;

create function private.keep_links() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- If the programme or the organisation goes, nothing comes back.
  if not exists (
    select 1 from public.programmes p join public.organisations o on o.id = p.organisation_id
    where p.organisation_id = old.organisation_id and p.id = old.programme_id
  ) then
    return old;
  end if;
  -- Only the last deletion can be taken back.
  delete from private.kept_links l
  where l.organisation_id = old.organisation_id
    and l.programme_id = old.programme_id
    and l.measure_id = old.id
    and l.measure_kind = coalesce(old.kind::text, '');
  insert into private.kept_links (
    organisation_id, programme_id, measure_id, measure_kind, kind, link_id, deleted_by
  )
  select
    old.organisation_id, old.programme_id, old.id, coalesce(old.kind::text, ''), x.kind, x.link_id, (select auth.uid())
  from (
    select 'stakeholder' as kind, l.stakeholder_id as link_id
    from public.stakeholder_measures l
    where l.organisation_id = old.organisation_id and l.measure_id = old.id
    union all
    select 'waiting', l.measure_id
    from public.measure_dependencies l
    where l.organisation_id = old.organisation_id and l.after_id = old.id
  ) as x;
  return old;
end
$$;
create trigger keep_links before delete on public.measures
  for each row execute function private.keep_links();

-- Forgets, after each deletion, what nobody has taken back for a week, and the oldest beyond ten thousand links of an
-- organisation: deleting and creating all day must not fill the database.
create function private.forget_kept_links() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from private.kept_links l
  using (
    select k.ctid as place, k.kept_at, row_number() over (partition by k.organisation_id order by k.kept_at desc) as n
    from private.kept_links k
    where k.organisation_id in (select g.organisation_id from gone g)
  ) as x
  where l.ctid = x.place and (l.kept_at < now() - interval '7 days' or x.n > 10000);
  return null;
end
$$;
create trigger forget_kept_links after delete on public.measures
  referencing old table as gone
  for each statement execute function private.forget_kept_links();

-- Restores the kept links of measures that come back. Answers which measures no longer wait, because they would do so
-- in a circle; says nothing about stakeholders.
create function private.restore_links(p_organisation_id uuid, p_programme_id uuid, p_measure_ids uuid[]) returns jsonb
  language plpgsql security definer set search_path = '' as $$
declare
  v_kept jsonb;
  v_measure uuid;
  v_after uuid;
  v_circles jsonb := '[]';
begin
  with kept as (
    delete from private.kept_links l
    using public.measures m, private.my_measures() mine
    where l.organisation_id = p_organisation_id
      and l.programme_id = p_programme_id
      and l.measure_id = any (p_measure_ids)
      and l.deleted_by = (select auth.uid())
      and l.kept_at > now() - interval '7 days'
      and m.organisation_id = l.organisation_id
      and m.id = l.measure_id
      and l.measure_kind = coalesce(m.kind::text, '')
      and mine.organisation_id = l.organisation_id
      and mine.measure_id = l.measure_id
    returning l.measure_id, l.kind, l.link_id
  )
  select coalesce(jsonb_agg(to_jsonb(k)), '[]') into v_kept from kept k;

  insert into public.stakeholder_measures (organisation_id, programme_id, stakeholder_id, measure_id)
  select s.organisation_id, s.programme_id, s.id, k.measure_id
  from jsonb_to_recordset(v_kept) as k (measure_id uuid, kind text, link_id uuid)
  join public.stakeholders s
    on s.organisation_id = p_organisation_id and s.id = k.link_id and s.programme_id = p_programme_id
  where k.kind = 'stakeholder'
  on conflict do nothing;

  for v_measure, v_after in
    select w.id, k.measure_id
    from jsonb_to_recordset(v_kept) as k (measure_id uuid, kind text, link_id uuid)
    join public.measures w
      on w.organisation_id = p_organisation_id and w.id = k.link_id and w.programme_id = p_programme_id
    where k.kind = 'waiting'
  loop
    begin
      insert into public.measure_dependencies (organisation_id, programme_id, measure_id, after_id)
      values (p_organisation_id, p_programme_id, v_measure, v_after)
      on conflict do nothing;
    exception
      when sqlstate 'PT400' then
        v_circles := v_circles || jsonb_build_object('measure_id', v_measure, 'after_id', v_after);
    end;
  end loop;
  return v_circles;
end
$$;
grant execute on function private.restore_links(uuid, uuid, uuid[]) to authenticated;

-- What the answer says about a row that is left out: which it is and what it refers to, by id.
create function private.left_out(p_table text, p_row jsonb, p_reason text, p_column text default null) returns jsonb
  language sql immutable set search_path = '' as $$
  select jsonb_build_object(
    'table', p_table,
    'reason', p_reason,
    'column', p_column,
    'row', (
      select jsonb_object_agg(e.key, e.value)
      from jsonb_each(p_row) as e
      where e.key in ('id', 'level') or (e.key like '%\_id' and e.key not in ('organisation_id', 'programme_id'))
    )
  )
$$;
grant execute on function private.left_out(text, jsonb, text, text) to authenticated;

-- A deletion is taken back in a programme that has moved on. What still fits comes back, and the answer names the rest
-- (`p_what_fits`). New rows arrive all or none.

-- What the columns of a table hold that a new row leaves out. An id is not made up: rows of one request would share it.
create function private.defaults_of(p_table text) returns jsonb
  language plpgsql stable security invoker set search_path = '' as $$
declare
  v_defaults jsonb;
begin
  execute (
    select format(
      'select jsonb_build_object(%s)',
      string_agg(format('%L, %s', a.attname, pg_catalog.pg_get_expr(d.adbin, d.adrelid)), ', ')
    )
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = ('public.' || quote_ident(p_table))::regclass and a.attname <> 'id'
  ) into v_defaults;
  return v_defaults;
end
$$;
grant execute on function private.defaults_of(text) to authenticated;

-- Inserts rows into a table; a row that exists already stays as it is. If only what fits is to be inserted, answers the
-- rest, each row with its ids and the reason: `gone` or no longer a `training` (what it refers to by `column`), `taken`
-- (its key), `circle`, `forbidden` (the headcount of a measured team).
create function private.put_rows(p_table text, p_rows jsonb, p_what_fits boolean) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_defaults constant jsonb := private.defaults_of(p_table);
  v_insert text;
  v_row jsonb;
  v_reason text;
  v_constraint text;
  v_column text;
  v_left jsonb := '[]';
begin
  -- Only a row with the same primary key is skipped; any other conflict is an error.
  select format(
    'insert into public.%I
     select r.* from jsonb_array_elements($1) as x
     cross join lateral jsonb_populate_record(null::public.%I, %L || x) as r
     on conflict (%s) do nothing',
    p_table,
    p_table,
    v_defaults,
    string_agg(quote_ident(a.attname), ', ')
  ) into v_insert
  from pg_catalog.pg_index i
  join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = ('public.' || quote_ident(p_table))::regclass and i.indisprimary;

  begin
    execute v_insert using p_rows;
    return v_left;
  exception
    when foreign_key_violation or unique_violation or sqlstate 'PT400' then
      if not p_what_fits then
        raise;
      end if;
  end;

  -- Something does not fit; inserting row by row shows what.
  for v_row in select x from jsonb_array_elements(p_rows) as x loop
    v_column := null;
    begin
      execute v_insert using jsonb_build_array(v_row);
      continue;
    exception
      when foreign_key_violation then
        get stacked diagnostics v_constraint = constraint_name;
        select a.attname into v_column
        from pg_catalog.pg_constraint c
        join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
        where c.conrelid = ('public.' || quote_ident(p_table))::regclass
          and c.conname = v_constraint
          and a.attname like '%\_id'
          and a.attname not in ('organisation_id', 'programme_id');
        v_reason := case
          when v_defaults ? 'measure_kind' and v_column = 'measure_id' and exists (
            select 1 from public.measures m
            where m.organisation_id = (v_row ->> 'organisation_id')::uuid and m.id = (v_row ->> 'measure_id')::uuid
          ) then 'training'
          else 'gone'
        end;
      when unique_violation then v_reason := 'taken';
      when sqlstate 'PT400' then
        v_reason := case sqlerrm when 'headcount_of_measured' then 'forbidden' else 'circle' end;
    end;
    v_left := v_left || private.left_out(p_table, v_row, v_reason, v_column);
  end loop;
  return v_left;
end
$$;
grant execute on function private.put_rows(text, jsonb, boolean) to authenticated;

-- Other people's measures that wait for one that comes back are not the caller's to write; restore_links does so for
-- the person who deleted it. Answers those that do not wait for it again.
create function private.not_waiting(p_organisation_id uuid, p_rows jsonb, p_circles jsonb) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(
    jsonb_agg(
      case
        when m.id is null then private.left_out('measure_dependencies', x, 'gone', 'measure_id')
        when p_circles @> jsonb_build_array(
          jsonb_build_object('measure_id', x -> 'measure_id', 'after_id', x -> 'after_id')
        ) then private.left_out('measure_dependencies', x, 'circle')
        else private.left_out('measure_dependencies', x, 'forbidden')
      end
    ),
    '[]'
  )
  from jsonb_array_elements(p_rows) as x
  left join public.measures m on m.organisation_id = p_organisation_id and m.id = (x ->> 'measure_id')::uuid
  where not exists (
    select 1 from public.measure_dependencies d
    where d.organisation_id = p_organisation_id
      and d.measure_id = (x ->> 'measure_id')::uuid
      and d.after_id = (x ->> 'after_id')::uuid
  )
$$;
grant execute on function private.not_waiting(uuid, jsonb, jsonb) to authenticated;

-- Inserts rows into this organisation and programme, whatever they say themselves. A row that exists already stays as
-- it is, so that asking twice makes one. Answers what was left out.
create function public.put_back(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_rows jsonb,
  p_what_fits boolean default false
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_place constant jsonb := jsonb_build_object('organisation_id', p_organisation_id, 'programme_id', p_programme_id);
  -- In an order in which references exist.
  v_tables constant text[] := array[
    'strategic_goals', 'target_behaviours', 'behaviour_goals', 'behaviour_teams', 'framework_conditions', 'effects',
    'effect_ratings', 'measures', 'measure_behaviours', 'measure_conditions', 'measure_teams',
    'measure_dependencies', 'measure_expectations', 'sessions', 'session_attendance', 'indicators', 'observations',
    'import_mappings', 'measure_indicators', 'stakeholders', 'stakeholder_measures'
  ];
  v_table text;
  v_rows jsonb;
  v_missed jsonb;
  -- What is left out, and the ids of rows whose dependants are left out with them.
  v_left jsonb := '[]';
  v_without text[] := '{}';
  v_others jsonb := '[]';
  v_circles jsonb;
  v_new_measures uuid[] := '{}';
begin
  foreach v_table in array v_tables loop
    continue when p_rows -> v_table is null and v_table <> 'measure_dependencies';
    select
      coalesce(jsonb_agg(x.given || v_place) filter (where not x.hangs), '[]'),
      v_without || coalesce(array_agg(x.given ->> 'id') filter (where x.hangs and x.given ? 'id'), '{}')
    into v_rows, v_without
    from (
      select
        r as given,
        v_without <> '{}' and exists (
          select 1 from jsonb_each_text(r) as e where e.key like '%\_id' and e.value = any (v_without)
        ) as hangs
      from jsonb_array_elements(coalesce(p_rows -> v_table, '[]')) as r
    ) as x;

    if v_table = 'measures' then
      v_new_measures := array(
        select (x ->> 'id')::uuid from jsonb_array_elements(v_rows) as x
        except
        select m.id from public.measures m
        where m.organisation_id = p_organisation_id
          and m.id in (select (x ->> 'id')::uuid from jsonb_array_elements(v_rows) as x)
      );
      -- Those who have left the organisation meanwhile stay owners by name.
      if p_what_fits then
        select coalesce(
          jsonb_agg(case when m.user_id is null then x || '{"owner_id": null}' else x end), '[]'
        ) into v_rows
        from jsonb_array_elements(v_rows) as x
        left join public.memberships m
          on m.organisation_id = p_organisation_id and m.user_id = (x ->> 'owner_id')::uuid;
      end if;
    elsif v_table = 'measure_dependencies' then
      select
        coalesce(jsonb_agg(x) filter (where m.measure_id is not null), '[]'),
        coalesce(jsonb_agg(x) filter (where m.measure_id is null), '[]')
      into v_rows, v_others
      from jsonb_array_elements(v_rows) as x
      left join private.my_measures() m
        on m.organisation_id = p_organisation_id and m.measure_id = (x ->> 'measure_id')::uuid;
    end if;

    v_missed := private.put_rows(v_table, v_rows, p_what_fits);

    if v_table = 'measure_dependencies' then
      -- A statement of its own, so that the next one sees its effect.
      v_circles := private.restore_links(p_organisation_id, p_programme_id, v_new_measures);
      v_missed := v_missed || private.not_waiting(p_organisation_id, v_others, v_circles);
    elsif v_table = 'measure_indicators' then
      -- There is one per level: if another has been chosen meanwhile, that one stays.
      v_missed := v_missed || (
        select coalesce(jsonb_agg(private.left_out(v_table, x, 'taken')), '[]')
        from jsonb_array_elements(v_rows) as x
        join public.measure_indicators i
          on i.organisation_id = p_organisation_id
          and i.measure_id = (x ->> 'measure_id')::uuid
          and i.level::text = x ->> 'level'
          and i.indicator_id <> (x ->> 'indicator_id')::uuid
      );
    end if;
    v_left := v_left || v_missed;
    v_without := v_without || array(
      select x #>> '{row,id}' from jsonb_array_elements(v_missed) as x where x -> 'row' ? 'id'
    );
  end loop;
  return (select coalesce(jsonb_agg(distinct x), '[]') from jsonb_array_elements(v_left) as x);
exception
  when check_violation or not_null_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
grant execute on function public.put_back(uuid, uuid, jsonb, boolean) to authenticated;

-- Adds teams, new ones or deleted ones; a team that exists already stays as it is. A team that comes back to find its
-- parent gone goes to the top of the tree.
create function public.put_teams(
  p_organisation_id uuid,
  p_teams jsonb,
  p_what_fits boolean default false
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_place constant jsonb := jsonb_build_object('organisation_id', p_organisation_id);
  v_rows constant jsonb := (
    select coalesce(jsonb_agg(x || v_place), '[]') from jsonb_array_elements(p_teams) as x
  );
  v_team jsonb;
  v_left jsonb := '[]';
begin
  if not p_what_fits then
    return private.put_rows('teams', v_rows, false);
  end if;
  for v_team in
    -- Parents first; a circle cannot have existed.
    with recursive given as (
      select x as team from jsonb_array_elements(v_rows) as x
    ), sorted as (
      select g.team, 0 as depth
      from given g
      where not exists (select 1 from given p where p.team -> 'id' = g.team -> 'parent_id')
      union all
      select g.team, s.depth + 1
      from sorted s
      join given g on g.team -> 'parent_id' = s.team -> 'id'
    )
    select s.team from sorted s order by s.depth
  loop
    if v_team ->> 'parent_id' is not null and not exists (
      select 1 from public.teams t
      where t.organisation_id = p_organisation_id and t.id = (v_team ->> 'parent_id')::uuid
    ) then
      v_left := v_left || private.left_out('teams', v_team, 'gone', 'parent_id');
      v_team := v_team || '{"parent_id": null}';
    end if;
    v_left := v_left || private.put_rows('teams', jsonb_build_array(v_team), true);
  end loop;
  return v_left;
exception
  when check_violation or not_null_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
grant execute on function public.put_teams(uuid, jsonb, boolean) to authenticated;

-- Adds blackout periods, new ones or deleted ones. One that exists already stays as it is, with its teams, so that
-- asking twice makes one. A period without teams is for all of them, so one whose teams are all gone stays away.
create function public.put_blackout_periods(
  p_organisation_id uuid,
  p_periods jsonb,
  p_what_fits boolean default false
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_place constant jsonb := jsonb_build_object('organisation_id', p_organisation_id);
  v_periods jsonb;
  v_teams jsonb;
  v_left jsonb := '[]';
begin
  select
    coalesce(jsonb_agg(x.period || v_place) filter (where x.has_team), '[]'),
    coalesce(jsonb_agg(private.left_out('blackout_periods', x.period, 'gone')) filter (where not x.has_team), '[]')
  into v_periods, v_left
  from (
    select
      p as period,
      not p_what_fits
      or jsonb_array_length(p -> 'team_ids') = 0
      or exists (
        select 1 from jsonb_array_elements_text(p -> 'team_ids') as i
        join public.teams t on t.organisation_id = p_organisation_id and t.id = i::uuid
      ) as has_team
    from jsonb_array_elements(p_periods) as p
  ) as x;

  select coalesce(jsonb_agg(jsonb_build_object('blackout_id', x -> 'id', 'team_id', t) || v_place), '[]') into v_teams
  from jsonb_array_elements(v_periods) as x
  cross join lateral jsonb_array_elements(x -> 'team_ids') as t
  where not exists (
    select 1 from public.blackout_periods b
    where b.organisation_id = p_organisation_id and b.id = (x ->> 'id')::uuid
  );

  v_left := v_left || private.put_rows('blackout_periods', v_periods, p_what_fits);
  -- A period that is left out need not mention its teams.
  return v_left || private.put_rows(
    'blackout_teams',
    (
      select coalesce(jsonb_agg(t), '[]') from jsonb_array_elements(v_teams) as t
      where not exists (
        select 1 from jsonb_array_elements(v_left) as x where x #> '{row,id}' = t -> 'blackout_id'
      )
    ),
    p_what_fits
  );
exception
  when check_violation or not_null_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
grant execute on function public.put_blackout_periods(uuid, jsonb, boolean) to authenticated;

-- Deletes blackout periods, all that exist or none, and answers them as they were, so that they can be put back whole.
create function public.take_blackout_periods(p_organisation_id uuid, p_ids uuid[]) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_taken jsonb := private.blackouts_at(p_organisation_id, p_ids);
begin
  delete from public.blackout_periods b where b.organisation_id = p_organisation_id and b.id = any (p_ids);
  if jsonb_array_length(private.blackouts_at(p_organisation_id, p_ids)) > 0 then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;
  return v_taken;
end
$$;
grant execute on function public.take_blackout_periods(uuid, uuid[]) to authenticated;
