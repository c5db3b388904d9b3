-- One way in for the rows of a programme. What is imported, added or brought back arrives as rows, made by the client or
-- once answered by take_out, and insert_rows writes them. No function here names a column of a measure, an effect or
-- any other part: a new column needs none of them, and a new table only its place in private.programme_tables.

drop function public.import_programme(uuid, jsonb, uuid);
drop function private.import_teams(uuid, jsonb);
drop function private.import_blackouts(uuid, jsonb, jsonb);
drop function private.import_goals(uuid, uuid, jsonb);
drop function private.import_behaviours(uuid, uuid, jsonb, jsonb, jsonb);
drop function private.import_conditions(uuid, uuid, jsonb);
drop function private.import_effects(uuid, uuid, jsonb, jsonb, jsonb);
drop function private.import_measures(uuid, uuid, jsonb, jsonb, jsonb, jsonb);
drop function private.import_indicators(uuid, uuid, jsonb, jsonb, jsonb);
drop function private.import_evaluations(uuid, uuid, jsonb, jsonb);
drop function private.import_stakeholders(uuid, uuid, jsonb, jsonb);
drop function public.put_back(uuid, uuid, jsonb, boolean);
drop function private.put_rows(text, jsonb, boolean);
drop function private.defaults_of(text);

-- The tables below programmes, in an order in which references exist.
create function private.programme_tables() returns text[]
  language sql immutable set search_path = '' as $$
  select array[
    'strategic_goals', 'target_behaviours', 'behaviour_goals', 'behaviour_teams', 'framework_conditions', 'effects',
    'effect_ratings', 'measures', 'measure_behaviours', 'measure_conditions', 'measure_teams',
    'measure_dependencies', 'measure_expectations', 'sessions', 'session_attendance', 'indicators', 'observations',
    'import_mappings', 'measure_indicators', 'stakeholders', 'stakeholder_measures', 'decisions'
  ]
$$;
grant execute on function private.programme_tables() to authenticated;

-- Rows of a table come as objects, or packed: first the names of the columns, then the values of each row in their
-- order. A whole programme is a third as large that way. This answers them as objects.
create function private.unpacked(p_rows jsonb) returns jsonb
  language sql immutable set search_path = '' as $$
  select case
    when jsonb_typeof(p_rows -> 0) is distinct from 'array' then coalesce(p_rows, '[]')
    else (
      select coalesce(
        jsonb_agg(
          (
            select jsonb_object_agg(c.name, r.x -> (c.n - 1)::integer)
            from jsonb_array_elements_text(p_rows -> 0) with ordinality as c (name, n)
          )
          order by r.n
        ),
        '[]'
      )
      from jsonb_array_elements(p_rows) with ordinality as r (x, n)
      where r.n > 1
    )
  end
$$;
grant execute on function private.unpacked(jsonb) to authenticated;

-- The statement that inserts rows ($1) into a table. What all of them have in common, like their programme, is given in
-- p_place and wins over what a row says itself. Columns that no row mentions, and in objects those that a row leaves
-- out, get their default; what is no column is passed over.
-- If the rows are those of a new programme, they name each other by numbers, and $2 has the ids for these. A number
-- without an id refers to nothing, which its reference refuses. Otherwise a row with the same primary key stays as it
-- is; any other conflict is an error.
create function private.insertion_into(p_table text, p_rows jsonb, p_place jsonb, p_numbered boolean) returns text
  language plpgsql stable security invoker set search_path = '' as $$
declare
  v_table constant regclass := ('public.' || quote_ident(p_table))::regclass;
  v_packed constant boolean := jsonb_typeof(p_rows -> 0) is not distinct from 'array';
  v_given constant text[] := case
    when v_packed then array(select jsonb_array_elements_text(p_rows -> 0))
    else array(select distinct k from jsonb_array_elements(p_rows) as x cross join lateral jsonb_object_keys(x) as k)
  end;
  v_columns text;
  v_values text;
  v_key text;
begin
  select
    string_agg(quote_ident(c.name), ', '),
    string_agg(
      case
        when p_place ? c.name then format('%L::%s', p_place ->> c.name, c.type)
        when not v_packed and c.default_value is not null
          then format('case when x ? %L then %s else %s end', c.name, c.value, c.default_value)
        else c.value
      end,
      ', '
    )
  into v_columns, v_values
  from (
    select
      a.name,
      a.type,
      a.default_value,
      case
        when a.is_compound then format(
          '(jsonb_populate_record(null::public.%I, jsonb_build_object(%L, x -> %s))).%I', p_table, a.name, a.at, a.name
        )
        when a.type = 'uuid' and p_numbered then format(
          'case when length(x ->> %1$s) < 10 then coalesce(($2)[(x ->> %1$s)::integer], gen_random_uuid())
           else (x ->> %1$s)::uuid end',
          a.at
        )
        else format('(x ->> %s)::%s', a.at, a.type)
      end as value
    from (
      select
        c.attname as name,
        pg_catalog.format_type(c.atttypid, c.atttypmod) as type,
        pg_catalog.pg_get_expr(d.adbin, d.adrelid) as default_value,
        c.atttypid in ('json'::regtype, 'jsonb'::regtype) or t.typcategory in ('A', 'C') as is_compound,
        case
          when v_packed then (array_position(v_given, c.attname::text) - 1)::text
          else quote_literal(c.attname)
        end as at
      from pg_catalog.pg_attribute c
      join pg_catalog.pg_type t on t.oid = c.atttypid
      left join pg_catalog.pg_attrdef d on d.adrelid = c.attrelid and d.adnum = c.attnum
      where c.attrelid = v_table
        and c.attnum > 0
        and not c.attisdropped
        and (c.attname = any (v_given) or p_place ? c.attname)
    ) as a
  ) as c;

  select string_agg(quote_ident(a.attname), ', ') into v_key
  from pg_catalog.pg_index i
  join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = v_table and i.indisprimary;

  return format(
    'insert into public.%I (%s) select %s from jsonb_array_elements($1) with ordinality as e (x, n) where n > %s %s',
    p_table,
    v_columns,
    v_values,
    case when v_packed then 1 else 0 end,
    case when not p_numbered then format('on conflict (%s) do nothing', v_key) end
  );
end
$$;
grant execute on function private.insertion_into(text, jsonb, jsonb, boolean) to authenticated;

-- Inserts rows into a table. If only what fits is to be inserted, answers the rest, each row with its ids and the
-- reason: `gone` or no longer a `training` (what it refers to by `column`), `taken` (its key), `circle`, `forbidden`
-- (the headcount of a measured team).
create function private.put_rows(
  p_table text,
  p_rows jsonb,
  p_what_fits boolean,
  p_place jsonb default '{}',
  p_ids uuid[] default null
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_insert text;
  v_row jsonb;
  v_reason text;
  v_constraint text;
  v_column text;
  v_left jsonb := '[]';
begin
  if p_rows is null or jsonb_array_length(p_rows) = 0 then
    return v_left;
  end if;
  v_insert := private.insertion_into(p_table, p_rows, p_place, p_ids is not null);

  begin
    execute v_insert using p_rows, p_ids;
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
      execute v_insert using jsonb_build_array(v_row), p_ids;
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
          when v_column = 'measure_id'
            and exists (
              select 1 from pg_catalog.pg_attribute a
              where a.attrelid = ('public.' || quote_ident(p_table))::regclass and a.attname = 'measure_kind'
            )
            and exists (
              select 1 from public.measures m
              where m.organisation_id = (p_place ->> 'organisation_id')::uuid
                and m.id = (v_row ->> 'measure_id')::uuid
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
grant execute on function private.put_rows(text, jsonb, boolean, jsonb, uuid[]) to authenticated;

-- A whole new programme: its row in `programmes`, and with it teams, periods and everything in it. The rows name each
-- other by numbers. Everything or nothing is written; a dangling reference, a value out of range or of the wrong type
-- answers import_invalid. Teams and periods that the organisation has already, by their key, stay as they are, and what
-- refers to them refers to those; the answer names them as `taken`. Sent twice with the same programme id by the same
-- person it is written once, and answers the same.
-- Callers without the right are refused first, so that neither reading the rows nor the lock holds up anybody else.
-- Plans are discarded: those of the session may date from nearly empty tables, and the foreign keys would then read all
-- cells for each rating.
create function private.insert_programme(p_organisation_id uuid, p_programme_id uuid, p_rows jsonb) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_shared constant jsonb := jsonb_build_object('organisation_id', p_organisation_id);
  v_place constant jsonb := v_shared || jsonb_build_object('programme_id', p_programme_id);
  v_teams jsonb;
  v_periods jsonb;
  v_made_at timestamptz;
  v_is_mine boolean;
  v_there_before integer;
  -- The number of what is kept → the id of what is there.
  v_kept jsonb;
  v_left jsonb;
  v_ids uuid[];
  v_table text;
  v_detail text;
begin
  if not p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))) then
    raise insufficient_privilege using message = 'no right to import into this organisation';
  end if;

  discard plans;

  -- Two imports into one organisation would race for the keys of new teams.
  perform pg_advisory_xact_lock(hashtextextended(p_organisation_id::text, 0));

  select p.created_at, p.created_by = auth.uid() into v_made_at, v_is_mine
  from public.programmes p
  where p.organisation_id = p_organisation_id and p.id = p_programme_id;
  if found and v_is_mine is distinct from true then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;

  -- If it has been imported already, what that call created has its timestamp; the rest was kept.
  v_teams := private.unpacked(p_rows -> 'teams');
  v_periods := private.unpacked(p_rows -> 'blackout_periods');
  select
    coalesce(jsonb_object_agg(k.x ->> 'id', k.id), '{}'),
    coalesce(jsonb_agg(private.left_out(k.place, k.x, 'taken')), '[]')
  into v_kept, v_left
  from (
    select 'teams' as place, x, t.id
    from jsonb_array_elements(v_teams) as x
    join public.teams t on t.organisation_id = p_organisation_id and t.key = x ->> 'key'
    where t.created_at is distinct from v_made_at
    union all
    select 'blackout_periods', x, b.id
    from jsonb_array_elements(v_periods) as x
    join public.blackout_periods b on b.organisation_id = p_organisation_id and b.key = x ->> 'key'
    where b.created_at is distinct from v_made_at
  ) as k;
  if v_made_at is not null then
    return v_left;
  end if;

  v_ids := array(
    select coalesce((v_kept ->> n::text)::uuid, gen_random_uuid())
    from generate_series(1, (select sum(jsonb_array_length(t.value)) from jsonb_each(p_rows) as t)) as n
  );

  perform private.put_rows(
    'programmes', p_rows -> 'programmes', false, v_shared || jsonb_build_object('id', p_programme_id), v_ids
  );
  select count(*) into v_there_before from public.teams t where t.organisation_id = p_organisation_id;
  perform private.put_rows(
    'teams',
    (
      select jsonb_agg(x || jsonb_build_object('position', private.position_at(v_there_before + n - 1)))
      from jsonb_array_elements(v_teams) with ordinality as e (x, n)
      where (v_kept ? (x ->> 'id')) is not true
    ),
    false,
    v_shared,
    v_ids
  );
  perform private.put_rows(
    'blackout_periods',
    (select jsonb_agg(x) from jsonb_array_elements(v_periods) as x where (v_kept ? (x ->> 'id')) is not true),
    false,
    v_shared,
    v_ids
  );
  perform private.put_rows(
    'blackout_teams',
    (
      select jsonb_agg(x) from jsonb_array_elements(private.unpacked(p_rows -> 'blackout_teams')) as x
      where (v_kept ? (x ->> 'blackout_id')) is not true
    ),
    false,
    v_shared,
    v_ids
  );
  foreach v_table in array private.programme_tables() loop
    perform private.put_rows(v_table, p_rows -> v_table, false, v_place, v_ids);
  end loop;
  return v_left;
exception
  when integrity_constraint_violation or data_exception then
    get stacked diagnostics v_detail = message_text;
    raise exception using errcode = 'PT400', message = 'import_invalid', detail = v_detail;
end
$$;
grant execute on function private.insert_programme(uuid, uuid, jsonb) to authenticated;

-- Inserts rows into this organisation and programme, whatever they say themselves: a new programme with everything in it
-- (see private.insert_programme), new things of one that exists, or what was deleted. Of the latter two, a row that
-- exists already stays as it is, so that asking twice makes one. New rows arrive all or none. A deletion is taken back
-- in a programme that has moved on: what still fits comes back (`p_what_fits`), and the answer names the rest.
-- Row security applies. Plans are made by index: the tables may have been nearly empty when they were last looked at.
create function public.insert_rows(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_rows jsonb,
  p_what_fits boolean default false
) returns jsonb
  language plpgsql security invoker set search_path = '' set enable_seqscan = off as $$
declare
  v_place constant jsonb := jsonb_build_object('organisation_id', p_organisation_id, 'programme_id', p_programme_id);
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
  if p_rows ? 'programmes' then
    return private.insert_programme(p_organisation_id, p_programme_id, p_rows);
  end if;

  foreach v_table in array private.programme_tables() loop
    continue when p_rows -> v_table is null and v_table <> 'measure_dependencies';
    select
      coalesce(jsonb_agg(x.given) filter (where not x.hangs), '[]'),
      v_without || coalesce(array_agg(x.given ->> 'id') filter (where x.hangs and x.given ? 'id'), '{}')
    into v_rows, v_without
    from (
      select
        r as given,
        v_without <> '{}' and exists (
          select 1 from jsonb_each_text(r) as e where e.key like '%\_id' and e.value = any (v_without)
        ) as hangs
      from jsonb_array_elements(private.unpacked(p_rows -> v_table)) as r
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

    v_missed := private.put_rows(v_table, v_rows, p_what_fits, v_place);

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
grant execute on function public.insert_rows(uuid, uuid, jsonb, boolean) to authenticated;
