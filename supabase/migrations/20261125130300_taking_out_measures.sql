-- Measures and sessions are added and deleted like everything else. Both functions are written anew: what hangs on what is
-- a list now, where it was one query each. They answer and take the same as before (20261125112000).

-- The rows of a table of ours whose column holds one of some ids, as jsonb; null when there are none.
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

create or replace function public.take_out(p_organisation_id uuid, p_programme_id uuid, p_kind text, p_ids uuid[]) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  -- What goes with each kind: table and column by which it hangs on what is before it in the list.
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

  -- A measured behaviour is never deleted by the way; here its indicators go with it, and can be put back.
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

create or replace function public.put_back(p_organisation_id uuid, p_programme_id uuid, p_rows jsonb) returns void
  language plpgsql security invoker set search_path = '' as $$
declare
  v_place constant jsonb := jsonb_build_object('organisation_id', p_organisation_id, 'programme_id', p_programme_id);
  -- In an order in which what is referred to is there; with what a row made by a client may leave out. Measures that
  -- wait for one that comes back wait for it again where the caller plans them; others’ plans are not his to write.
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
    ["measure_dependencies", {}, "may plan"],
    ["measure_expectations", {}],
    ["sessions", {"measure_kind": "training", "time_zone": "Europe/Berlin", "place": "", "trainer": ""}],
    ["session_attendance", {"invited": 0, "attended": 0, "completed": 0}],
    ["indicators", {
      "unit": "", "direction": "up", "kind": "leading", "cadence": "month", "self_reported": false, "position": ""
    }],
    ["observations", {}],
    ["import_mappings", {}],
    ["measure_indicators", {"measure_kind": "training"}],
    ["stakeholders", {"influence": 3, "stance": "fence-sitter", "position": ""}],
    ["stakeholder_measures", {}]
  ]';
  v_table text;
  v_defaults jsonb;
  v_key text;
  v_which text;
begin
  for v_table, v_defaults, v_which in select x ->> 0, x -> 1, x ->> 2 from jsonb_array_elements(v_tables) as x loop
    continue when p_rows -> v_table is null;
    -- What is there already stays as it is; anything else that is in the way is an error.
    select string_agg(quote_ident(a.attname), ', ') into v_key
    from pg_catalog.pg_index i
    join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = ('public.' || quote_ident(v_table))::regclass and i.indisprimary;
    execute format(
      'insert into public.%I
       select r.* from jsonb_array_elements($1) as x
       cross join lateral jsonb_populate_record(null::public.%I, $2 || x || $3) as r
       where %s
       on conflict (%s) do nothing',
      v_table,
      v_table,
      case v_which when 'may plan' then 'r.measure_id in (select m.measure_id from private.my_measures() m)' else 'true' end,
      v_key
    ) using p_rows -> v_table, v_defaults, v_place;
  end loop;
exception
  when check_violation or not_null_violation or data_exception then
    raise exception using errcode = 'PT400', message = 'rows_invalid';
end
$$;
