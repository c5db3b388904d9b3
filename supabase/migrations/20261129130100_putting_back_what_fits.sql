-- A deletion is taken back into a programme that has gone on meanwhile. What still fits comes back, and the answer names
-- the rest; new rows, of which all or nothing shall arrive, are still refused as a whole.

-- Inserts rows of a table of ours; one that is there already stays as it is. Where only what fits is to come, answers what
-- does not, each with its ids and the reason: `gone` or no `training` any more (what it refers to by `column`), `taken` (its
-- key), `circle`, `forbidden` (the headcount of a measured team).
create function private.put_rows(p_table text, p_rows jsonb, p_what_fits boolean) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_insert text;
  v_row jsonb;
  v_reason text;
  v_constraint text;
  v_column text;
  v_left jsonb := '[]';
begin
  -- Anything else than the same row that is in the way is an error.
  select format(
    'insert into public.%I
     select r.* from jsonb_array_elements($1) as x
     cross join lateral jsonb_populate_record(null::public.%I, x) as r
     on conflict (%s) do nothing',
    p_table,
    p_table,
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

  -- Something does not fit: row by row it shows what.
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
          when v_row ? 'measure_kind' and v_column = 'measure_id' and exists (
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

-- What is told of a row that is left out: which it is and what it refers to, by id.
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

-- Others' measures that wait for one that comes back are not the caller's to write: `restore_links` does that for who has
-- deleted it. Answers those that do not wait for it again.
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

drop function public.put_back(uuid, uuid, jsonb);

create function public.put_back(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_rows jsonb,
  p_what_fits boolean default false
) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_place constant jsonb := jsonb_build_object('organisation_id', p_organisation_id, 'programme_id', p_programme_id);
  -- In an order in which what is referred to is there; with what a row made by a client may leave out.
  v_tables constant jsonb := '[
    ["strategic_goals", {"position": ""}],
    ["target_behaviours", {
      "from_text": "", "to_text": "", "importance": 3, "habit_strength": 3, "effort": 3, "position": ""
    }],
    ["behaviour_goals", {}],
    ["behaviour_teams", {}],
    ["framework_conditions", {
      "espoused_text": "", "in_use_text": "", "formality": "official", "reward": "none", "strength": 3,
      "changeability": 3, "position": ""
    }],
    ["effects", {"rationale": "", "confidence": "medium", "evidence_note": ""}],
    ["effect_ratings", {}],
    ["measures", {
      "status": "planned", "owner_name": "", "objective": "", "provider": "", "ritual_rule": "", "position": ""
    }],
    ["measure_behaviours", {}],
    ["measure_conditions", {}],
    ["measure_teams", {}],
    ["measure_dependencies", {}],
    ["measure_expectations", {}],
    ["sessions", {"measure_kind": "training", "time_zone": "Europe/Berlin", "place": "", "trainer": ""}],
    ["session_attendance", {"invited": 0, "attended": 0, "completed": 0}],
    ["indicators", {
      "unit": "", "direction": "up", "kind": "leading", "cadence": "month", "quantity": "", "self_reported": false,
      "position": ""
    }],
    ["observations", {}],
    ["import_mappings", {}],
    ["measure_indicators", {"measure_kind": "training"}],
    ["stakeholders", {"influence": 3, "stance": "fence-sitter", "position": ""}],
    ["stakeholder_measures", {}]
  ]';
  v_table text;
  v_defaults jsonb;
  v_rows jsonb;
  v_missed jsonb;
  -- What is left out, and what goes with it because it hangs on that.
  v_left jsonb := '[]';
  v_without text[] := '{}';
  v_others jsonb := '[]';
  v_circles jsonb;
  v_new_measures uuid[] := '{}';
begin
  for v_table, v_defaults in select x ->> 0, x -> 1 from jsonb_array_elements(v_tables) as x loop
    continue when p_rows -> v_table is null and v_table <> 'measure_dependencies';
    select
      coalesce(jsonb_agg(v_defaults || x.given || v_place) filter (where not x.hangs), '[]'),
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
      -- Whoever has left the organisation meanwhile stays there by name, as when he left.
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
      -- In a step of its own, so that the next sees what it has made.
      v_circles := private.restore_links(p_organisation_id, p_programme_id, v_new_measures);
      v_missed := v_missed || private.not_waiting(p_organisation_id, v_others, v_circles);
    elsif v_table = 'measure_indicators' then
      -- There is one for each level: where another has been chosen meanwhile, that one stays.
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
