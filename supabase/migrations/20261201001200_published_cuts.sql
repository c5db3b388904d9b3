-- Which readings of small teams may be shown, and what has been shown.
--
-- A value speaks for a set of people: a stored reading for everybody in its team and the teams below it, a rolled-up
-- value for those of the readings it is made of. Such a set is a cut of its period. Whoever sees several values can
-- subtract. So the cuts of a period must be nested or disjoint, and what is left of each without those inside it must
-- be nobody or at least as many people as the smallest team shown. Then no combination of values speaks for fewer
-- people.
--
-- A cut that has been shown counts for ever, because somebody may have kept the page; and a team that was small is not
-- shown later because it has grown. So what is decided about a period is recorded here, with the headcounts of that
-- day.

-- What was decided together. "cuts": for each {"team", "least": the smallest team at the time, "parts": [team, …] whose
-- readings it is made of, "teams": [team, …] for whose own people it speaks}. "heads": for each team [fewest, most,
-- parent]: how many people it had by itself, without the teams below (null: nobody had said), and the team above. Most
-- periods of an indicator share a family, so each is stored once; the id is its hash.
create table private.cut_families (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  id uuid not null,
  family jsonb not null,
  primary key (organisation_id, id)
);
alter table private.cut_families enable row level security;

-- No foreign key to the indicator: what was shown of it has been shown even when the indicator is deleted.
create table private.published_cuts (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  indicator_id uuid not null,
  period date not null,
  period_end date not null,
  quantity text not null,
  family_id uuid not null,
  primary key (organisation_id, indicator_id, period),
  foreign key (organisation_id, family_id) references private.cut_families (organisation_id, id)
);
create index on private.published_cuts (organisation_id, quantity, period);
create index on private.published_cuts (organisation_id, family_id);
alter table private.published_cuts enable row level security;

-- What an indicator measures, as far as it can be told apart from others.
create function private.quantity_of(p_quantity text, p_title text) returns text
  language sql immutable set search_path = '' as $$
  select lower(btrim(case when btrim(p_quantity) = '' then p_title else p_quantity end))
$$;

-- The first day after a period.
create function private.period_end(p_cadence public.cadence, p_period date) returns date
  language sql immutable set search_path = '' as $$
  select case p_cadence
    when 'week' then p_period + 7
    when 'month' then (p_period + interval '1 month')::date
    when 'quarter' then (p_period + interval '3 months')::date
  end
$$;

-- The number of people in a set of teams (bits), given the number for each team.
create function private.people_in(p_set bit varying, p_people bigint[]) returns bigint
  language sql immutable set search_path = '' as $$
  select coalesce(sum(p_people[i]) filter (where get_bit(p_set, i - 1) = 1), 0)::bigint
  from generate_series(1, length(p_set)) as i
$$;

-- A set of teams as bits, in the order of all.
create function private.teams_as_bits(p_ids uuid[], p_teams jsonb) returns bit varying
  language sql immutable set search_path = '' as $$
  select string_agg(case when p_teams ? t.id::text then '1' else '0' end, '' order by t.number)::bit varying
  from unnest(p_ids) with ordinality as t (id, number)
$$;

-- Whether one more cut can be shown beside others without subtraction giving away too few people.
create function private.fits_among(
  p_cut bit varying, p_others bit varying[], p_least integer, p_fewest bigint[], p_most bigint[]
) returns boolean
  language plpgsql immutable set search_path = '' as $$
declare
  v_all bit varying[] := p_others || p_cut;
  v_none bit varying := p_cut & ~p_cut;
  v_other bit varying;
  v_inner bit varying;
  v_left bit varying;
begin
  foreach v_other in array p_others loop
    -- Neither disjoint nor nested.
    if (p_cut & v_other) not in (v_none, p_cut, v_other) then
      return false;
    end if;
  end loop;
  -- What is left of the cut itself, and of each cut around it.
  foreach v_other in array v_all loop
    continue when (p_cut & v_other) <> p_cut;
    v_left := v_other;
    foreach v_inner in array v_all loop
      if v_inner <> v_other and (v_inner & v_other) = v_inner then
        v_left := v_left & ~v_inner;
      end if;
    end loop;
    if private.people_in(v_left, p_most) > 0 and private.people_in(v_left, p_fewest) < p_least then
      return false;
    end if;
  end loop;
  return true;
end
$$;

-- Decides which cuts of a period are shown.
-- Teams are numbered from the bottom of the tree up; `p_parents` has the number of the team above. `p_heads`: the
-- headcount including the teams below (null: nobody has said). `p_measured`: whether the team has any readings of the
-- indicator. `p_states`: what it has in this period:
--   cases    a reading with cases
--   spent    one whose cases are all those of readings below it
--   more     one with more cases than those below it
--   none     one without cases
--   missing  no reading
-- `p_answers`: the cases, if the readings are what people say about themselves; then these count, not heads.
-- `p_before`: null if nothing has been decided yet; otherwise the cuts shown before, those of this indicator ("own")
-- and of others of its quantity ("others"), and the "heads" of that time. It is "closed" if another indicator of the
-- quantity was shown for a longer or shorter period that overlaps this one (given a quarter and two of its months, the
-- third could be worked out), or if answers count, which differ between indicators.
--
-- How many people a team stands for is known as fewest and most. If nobody has said how many, the team counts as
-- neither nobody nor enough: at least none, at most one fewer than the smallest team shown. A headcount below that of
-- the teams under it may exclude these or be wrong; both are allowed for. A team without cases is nobody in this
-- period; one that might have had some is at least nobody and at most everybody.
--
-- Answers a family (see above) whose cuts say in addition whether each "repeats" others, that is, is made of nothing
-- but others that are shown; and "reasons", why a team is held back.
create function private.decide_cuts(
  p_least integer,
  p_ids uuid[],
  p_parents integer[],
  p_heads bigint[],
  p_measured boolean[],
  p_states text[],
  p_answers bigint[],
  p_before jsonb
) returns jsonb
  language plpgsql stable set search_path = '' as $$
declare
  v_ids uuid[] := p_ids;
  -- 'more' matters only where people are counted, further down.
  v_states text[] := array_replace(p_states, 'more', 'cases');
  v_count integer := cardinality(p_ids);
  v_none bit varying;
  v_bit bit varying;
  -- For a whole team, and for those who belong to it and to no team below it.
  v_under_fewest bigint[] := array_fill(0::bigint, array[cardinality(p_ids)]);
  v_under_most bigint[] := array_fill(0::bigint, array[cardinality(p_ids)]);
  v_fewest bigint[];
  v_most bigint[];
  v_guessed boolean[];
  v_known boolean;
  v_heads_then jsonb := '{}';
  v_heads bigint;
  v_team_fewest bigint;
  v_team_most bigint;
  v_parents integer[] := p_parents;
  i integer;
  v_depths integer[] := array_fill(0, array[cardinality(p_ids)]);
  v_steps integer;
  v_everybody bit varying[];
  v_cuts bit varying[];
  -- The fewest people in each of these.
  v_people bigint[];
  v_part_bits bit varying[];
  v_shown boolean[];
  v_reasons jsonb := '{}';
  v_seen bit varying[] := '{}';
  v_kept jsonb := '{}';
  v_visible bit varying[] := '{}';
  v_teams uuid[] := '{}';
  v_cut jsonb;
  v_left bit varying;
  v_smallest integer;
  v_above integer;
  v_up integer;
  v_head jsonb;
begin
  -- Teams that no longer exist may still be among those a published value spoke for.
  select v_ids || coalesce(array_agg(distinct x.id::uuid), '{}')
  into v_ids
  from (
    select c from jsonb_array_elements(p_before -> 'own') as c
    union all
    select c from jsonb_array_elements(p_before -> 'others') as c
  ) c (cut), jsonb_array_elements_text(c.cut -> 'teams') as x (id)
  where not x.id::uuid = any (p_ids);
  v_none := repeat('0', cardinality(v_ids))::bit varying;
  v_fewest := array_fill(0::bigint, array[cardinality(v_ids)]);
  v_most := array_fill(0::bigint, array[cardinality(v_ids)]);
  v_guessed := array_fill(false, array[cardinality(v_ids)]);
  v_everybody := array_fill(v_none, array[v_count]);
  v_cuts := array_fill(v_none, array[v_count]);
  v_part_bits := array_fill(v_none, array[v_count]);
  v_people := array_fill(0::bigint, array[v_count]);
  v_shown := array_fill(false, array[v_count]);

  -- A reading speaks for those who were below its team when this was first decided.
  for i in 1 .. v_count loop
    v_head := p_before -> 'heads' -> v_ids[i]::text -> 2;
    v_above := array_position(p_ids, (v_head #>> '{}')::uuid);
    if v_above is not null or v_head = 'null' then
      v_parents[i] := v_above;
    end if;
  end loop;
  for i in 1 .. v_count loop
    v_above := i;
    v_depths[i] := 0;
    while v_parents[v_above] is not null and v_depths[i] < v_count loop
      v_above := v_parents[v_above];
      v_depths[i] := v_depths[i] + 1;
    end loop;
  end loop;

  for i in
    select t.number from unnest(v_depths) with ordinality as t (depth, number) order by t.depth desc, t.number
  loop
    v_up := v_parents[i];
    v_heads := case
      when p_answers is null then p_heads[i]
      when v_states[i] in ('cases', 'spent') then p_answers[i]
      else 0
    end;
    if v_heads > 0 and v_heads >= v_under_fewest[i] then
      v_fewest[i] := greatest(v_heads - v_under_most[i], 0);
      v_most[i] := v_heads - v_under_fewest[i];
      v_team_fewest := v_heads;
      v_team_most := v_heads;
      -- Cases beyond those of the teams below belong to somebody, whatever the headcounts say; that is recorded.
      if p_answers is null and p_states[i] = 'more' and v_most[i] = 0 then
        v_most[i] := p_least - 1;
        v_team_most := v_heads + v_most[i];
      end if;
    else
      v_guessed[i] := case
        when v_heads > 0 then true
        when p_answers is null then p_measured[i] or v_heads is null
        else v_states[i] in ('cases', 'spent')
      end;
      v_most[i] := case when v_heads > 0 then v_heads when v_guessed[i] then p_least - 1 else 0 end;
      v_team_fewest := v_under_fewest[i];
      v_team_most := v_under_most[i] + v_most[i];
    end if;
    -- However many answers there are: no more people than the team has.
    if p_answers is not null and p_heads[i] > 0 then
      v_fewest[i] := least(v_fewest[i], p_heads[i]);
    end if;
    if v_up is not null then
      v_under_fewest[v_up] := v_under_fewest[v_up] + v_team_fewest;
      v_under_most[v_up] := v_under_most[v_up] + v_team_most;
    end if;
  end loop;

  -- A team that was smaller or larger when this was first decided stays so for that period; whoever joined later did
  -- not exist then.
  for i in 1 .. cardinality(v_ids) loop
    v_head := p_before -> 'heads' -> v_ids[i]::text;
    if v_head is null then
      if p_before is not null and coalesce(v_states[i] in ('none', 'missing'), true) then
        v_fewest[i] := 0;
        v_guessed[i] := false;
      end if;
    elsif v_head -> 0 <> 'null' then
      v_fewest[i] := case
        when i > v_count then (v_head ->> 0)::bigint
        else least(v_fewest[i], (v_head ->> 0)::bigint)
      end;
      v_most[i] := greatest(v_most[i], (v_head ->> 1)::bigint);
    elsif i > v_count then
      v_most[i] := p_least - 1;
    end if;
    v_known := v_head is null and not v_guessed[i] and (p_answers is null or v_states[i] in ('cases', 'spent'))
      or v_head -> 0 <> 'null';
    v_heads_then := v_heads_then || jsonb_build_object(v_ids[i], jsonb_build_array(
      case when v_known then v_fewest[i] end,
      case when v_known then v_most[i] end,
      v_ids[v_parents[i]]
    ));
  end loop;

  -- Teams without readings of their own count with the next one above that has some.
  for i in 1 .. v_count loop
    v_bit := set_bit(v_none, i - 1, 1);
    v_above := i;
    v_steps := 0;
    while not p_measured[v_above] and v_parents[v_above] is not null and v_steps < v_count loop
      v_above := v_parents[v_above];
      v_steps := v_steps + 1;
    end loop;
    if v_states[v_above] in ('missing', 'spent', 'none') then
      v_fewest[i] := 0;
    end if;
    -- A late reading is allowed for; that there were no cases stays known.
    if v_states[v_above] in ('spent', 'none') and v_heads_then -> v_ids[i]::text -> 0 <> 'null' then
      v_heads_then := jsonb_set(v_heads_then, array[v_ids[i]::text, '0'], '0');
    end if;
    continue when v_states[v_above] = 'none';
    v_above := i;
    v_steps := 0;
    while v_above is not null and v_steps <= v_count loop
      v_everybody[v_above] := v_everybody[v_above] | v_bit;
      v_above := v_parents[v_above];
      v_steps := v_steps + 1;
    end loop;
  end loop;

  for i in 1 .. v_count loop
    if v_states[i] in ('cases', 'spent') then
      v_cuts[i] := v_everybody[i];
      v_part_bits[i] := set_bit(v_none, i - 1, 1);
    end if;
    v_up := p_parents[i];
    if v_up is not null then
      v_cuts[v_up] := v_cuts[v_up] | v_cuts[i];
      v_part_bits[v_up] := v_part_bits[v_up] | v_part_bits[i];
    end if;
  end loop;

  for i in 1 .. v_count loop
    v_people[i] := private.people_in(v_cuts[i], v_fewest);
  end loop;

  if p_before is null then
    -- From the bottom up: a team is shown if it is large enough. Where too few people are left of it without those
    -- shown below, the smallest of these is held back, and so on.
    for i in 1 .. v_count loop
      continue when v_people[i] < p_least;
      v_shown[i] := true;
      loop
        v_left := v_cuts[i];
        v_smallest := null;
        for j in 1 .. i - 1 loop
          continue when not v_shown[j] or (v_cuts[j] & v_cuts[i]) <> v_cuts[j];
          v_left := v_left & ~v_cuts[j];
          v_above := p_parents[j];
          while v_above < i and not v_shown[v_above] loop
            v_above := p_parents[v_above];
          end loop;
          continue when v_above is distinct from i;
          if v_smallest is null or v_people[j] < v_people[v_smallest] then
            v_smallest := j;
          end if;
        end loop;
        exit when v_smallest is null
          or private.people_in(v_left, v_most) = 0
          or private.people_in(v_left, v_fewest) >= p_least;
        v_shown[v_smallest] := false;
        v_reasons := v_reasons || jsonb_build_object(v_ids[v_smallest], 'neighbour');
      end loop;
    end loop;
  else
    -- What was shown stays, as long as its readings exist. What is new is shown if it fits among all that was shown.
    for v_cut in select c from jsonb_array_elements(p_before -> 'own') as c loop
      v_bit := private.teams_as_bits(v_ids, v_cut -> 'teams');
      v_seen := v_seen || v_bit;
      continue when v_kept ? (v_cut ->> 'team');
      -- It fitted when it was shown; since then the owner may have raised the smallest team, and answers may have been
      -- withdrawn.
      continue when ((v_cut ->> 'least')::integer < p_least or p_answers is not null) and (
        private.people_in(v_bit, v_fewest) < p_least
        or not private.fits_among(v_bit, v_visible, p_least, v_fewest, v_most)
      );
      continue when exists (
        select 1
        from jsonb_array_elements_text(v_cut -> 'parts') as x (id)
        where coalesce(v_states[array_position(p_ids, x.id::uuid)], 'missing') not in ('cases', 'spent')
      );
      v_kept := v_kept || jsonb_build_object(v_cut ->> 'team', v_cut);
      v_visible := v_visible || v_bit;
      v_teams := v_teams || (v_cut ->> 'team')::uuid;
    end loop;
    for v_cut in select c from jsonb_array_elements(p_before -> 'others') as c loop
      v_seen := v_seen || private.teams_as_bits(v_ids, v_cut -> 'teams');
    end loop;
    for i in 1 .. v_count loop
      continue when v_people[i] < p_least or v_cuts[i] = v_visible[array_position(v_teams, v_ids[i])];
      v_shown[i] := not (p_before ->> 'closed')::boolean
        and private.fits_among(v_cuts[i], v_seen, p_least, v_fewest, v_most);
      if v_shown[i] then
        v_seen := v_seen || v_cuts[i];
        v_visible := v_visible || v_cuts[i];
      else
        v_reasons := v_reasons || jsonb_build_object(v_ids[i], case
          when (p_before ->> 'closed')::boolean
            or private.fits_among(v_cuts[i], v_visible, p_least, v_fewest, v_most) then 'earlier'
          else 'neighbour'
        end);
      end if;
    end loop;
  end if;

  for i in 1 .. v_count loop
    continue when v_cuts[i] = v_none;
    if v_shown[i] then
      v_kept := v_kept || jsonb_build_object(v_ids[i], jsonb_build_object(
        'team', v_ids[i],
        'least', p_least,
        'parts', (
          select jsonb_agg(v_ids[j] order by j)
          from generate_series(1, v_count) as j
          where get_bit(v_part_bits[i], j - 1) = 1
        ),
        'teams', (
          select jsonb_agg(v_ids[j] order by j)
          from generate_series(1, v_count) as j
          where get_bit(v_cuts[i], j - 1) = 1
        ),
        'repeats', v_states[i] in ('none', 'missing') and v_cuts[i] = coalesce(
          (
            select bit_or(v_cuts[j])
            from generate_series(1, i - 1) as j
            where v_shown[j] and (v_cuts[j] & v_cuts[i]) = v_cuts[j]
          ),
          v_none
        )
      ));
    elsif not v_kept ? v_ids[i]::text and not v_reasons ? v_ids[i]::text then
      v_reasons := v_reasons || jsonb_build_object(v_ids[i], case
        when p_answers is not null then case when p_heads[i] between 1 and p_least - 1 then 'few' else 'answers' end
        when exists (
          select 1 from generate_series(1, v_count) as j where get_bit(v_cuts[i], j - 1) = 1 and v_guessed[j]
        ) then 'headcount'
        when p_heads[i] >= p_least and p_before is not null then 'earlier'
        else 'few'
      end);
    end if;
  end loop;

  return jsonb_build_object(
    'cuts', coalesce((select jsonb_agg(x.value order by x.key) from jsonb_each(v_kept) as x), '[]'),
    'heads', v_heads_then,
    'reasons', v_reasons
  );
end
$$;

-- The cuts of the given families.
create function private.cuts_of(p_organisation_id uuid, p_families uuid[]) returns jsonb
  language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(x.cut), '[]')
  from private.cut_families f, jsonb_array_elements(f.family -> 'cuts') as x (cut)
  where f.organisation_id = p_organisation_id and f.id = any (p_families)
$$;

-- The fewest and the most people each team had when the given families were decided, and its parent in the first of
-- them.
create function private.heads_before(p_organisation_id uuid, p_families uuid[]) returns jsonb
  language sql stable set search_path = '' as $$
  select coalesce(jsonb_object_agg(h.team, jsonb_build_array(h.fewest, h.most, h.parent)), '{}')
  from (
    select
      x.key as team,
      min((x.value ->> 0)::bigint) as fewest,
      max((x.value ->> 1)::bigint) as most,
      (array_agg(x.value ->> 2 order by array_position(p_families, f.id)))[1] as parent
    from private.cut_families f, jsonb_each(f.family -> 'heads') as x
    where f.organisation_id = p_organisation_id and f.id = any (p_families)
    group by x.key
  ) h
$$;

-- Records what is shown of a subject (an indicator, a session) in the given periods: the cuts shown before and now.
create function private.write_down(
  p_organisation_id uuid,
  p_subject_id uuid,
  p_quantity text,
  p_periods date[],
  p_ends date[],
  p_shown jsonb,
  p_new jsonb,
  p_heads jsonb
) returns void
  language plpgsql volatile set search_path = '' as $$
declare
  v_family constant jsonb := jsonb_build_object(
    'cuts', (
      select coalesce(jsonb_agg(distinct x.cut order by x.cut), '[]')
      from (
        select s.cut from jsonb_array_elements(p_shown) as s (cut)
        union all
        select n.cut from jsonb_array_elements(p_new) as n (cut)
      ) x
    ),
    'heads', p_heads
  );
  v_id constant uuid := md5(v_family::text)::uuid;
begin
  insert into private.cut_families (organisation_id, id, family) values (p_organisation_id, v_id, v_family)
  on conflict do nothing;
  insert into private.published_cuts (organisation_id, indicator_id, period, period_end, quantity, family_id)
  select p_organisation_id, p_subject_id, x.period, x.period_end, p_quantity, v_id
  from unnest(p_periods, p_ends) as x (period, period_end)
  on conflict (organisation_id, indicator_id, period) do update
    set family_id = excluded.family_id, quantity = excluded.quantity;
end
$$;

-- What each team has in a period, in the terms of decide_cuts. `p_numbers`: the teams that have a reading, from the
-- bottom of the tree up; `p_n`: its cases.
create function private.states_of(p_numbers integer[], p_n bigint[], p_parents integer[]) returns text[]
  language plpgsql immutable set search_path = '' as $$
declare
  v_states text[] := array_fill('missing'::text, array[cardinality(p_parents)]);
  -- Cases of the nearest readings below; null if one of them does not say how many.
  v_below bigint[] := array_fill(0::bigint, array[cardinality(p_parents)]);
  v_above integer;
begin
  for i in 1 .. cardinality(p_numbers) loop
    v_states[p_numbers[i]] := case p_n[i] when 0 then 'none' else 'cases' end;
  end loop;
  for i in 1 .. cardinality(p_numbers) loop
    v_above := p_parents[p_numbers[i]];
    while v_states[v_above] <> 'cases' loop
      v_above := p_parents[v_above];
    end loop;
    if v_above is not null then
      v_below[v_above] := v_below[v_above] + p_n[i];
    end if;
  end loop;
  for i in 1 .. cardinality(p_numbers) loop
    if p_n[i] > 0 and p_n[i] <= v_below[p_numbers[i]] then
      v_states[p_numbers[i]] := 'spent';
    elsif v_below[p_numbers[i]] > 0 and p_n[i] > v_below[p_numbers[i]] then
      v_states[p_numbers[i]] := 'more';
    end if;
  end loop;
  return v_states;
end
$$;

-- What may be shown of one indicator, as {"series": […], "hidden": […]} for load_series, recorded as shown. Answers
-- null instead if something is to be shown for the first time and `p_may_publish` is false.
create function private.series_of(
  p_indicator public.indicators,
  p_least integer,
  p_ids uuid[],
  p_parents integer[],
  p_heads bigint[],
  p_may_publish boolean
) returns jsonb
  language plpgsql volatile set search_path = '' as $$
declare
  v_quantity constant text := private.quantity_of(p_indicator.quantity, p_indicator.title);
  v_pattern record;
  v_before jsonb;
  v_decided jsonb;
  v_values jsonb := '[]';
  v_held jsonb := '[]';
  v_ended uuid[] := '{}';
begin
  -- Periods are alike if the same teams have readings in them and the same was shown of them.
  for v_pattern in
    with stored as materialized (
      select
        t.number::integer as number,
        r.period,
        private.period_end(p_indicator.cadence, r.period) as period_end,
        r.value,
        r.n
      from private.readings_at(p_indicator.organisation_id, p_indicator.programme_id, p_indicator.id) r
      join unnest(p_ids) with ordinality as t (id, number) on t.id = r.team_id
    ),
    period as (
      select
        p.*,
        p.period_end > current_date as running,
        private.states_of(p.numbers, p.n, p_parents) as states,
        case when p_indicator.self_reported then p.n end as answers
      from (
        select
          s.period,
          s.period_end,
          array_agg(s.number order by s.number) as numbers,
          array_agg(s.value order by s.number) as readings,
          array_agg(s.n order by s.number) as n
        from stored s
        group by s.period, s.period_end
      ) p
    ),
    other as (
      select
        p.period,
        array_agg(distinct c.family_id order by c.family_id) filter (
          where c.period = p.period and c.period_end = p.period_end
        ) as alike,
        array_agg(distinct c.family_id order by c.family_id) as overlapping,
        bool_or(
          (p_indicator.self_reported or c.period <> p.period or c.period_end <> p.period_end)
          and f.family -> 'cuts' <> '[]'
        ) as closed
      from period p
      join private.published_cuts c
        on c.organisation_id = p_indicator.organisation_id
        and c.quantity = v_quantity
        and c.indicator_id <> p_indicator.id
        and c.period < p.period_end
        and c.period_end > p.period
      join private.cut_families f on f.organisation_id = c.organisation_id and f.id = c.family_id
      group by p.period
    )
    select
      p.running,
      p.numbers,
      p.states,
      p.answers,
      c.family_id as own,
      coalesce(o.alike, '{}') as others,
      coalesce(o.overlapping, '{}') as overlapping,
      coalesce(o.closed, false) as closed,
      array_agg(p.period order by p.period) as periods,
      array_agg(p.period_end order by p.period) as ends,
      -- The readings of these teams in each period. Unknown numbers of cases are -1: an array without nulls has random
      -- access.
      array_agg(p.readings order by p.period) as readings,
      array_agg(
        array(select coalesce(x.n, -1) from unnest(p.n) with ordinality as x (n, i) order by x.i) order by p.period
      ) as n,
      array(
        select i in (select s.number from stored s) from generate_series(1, cardinality(p_ids)) as i order by i
      ) as measured
    from period p
    left join private.published_cuts c
      on c.organisation_id = p_indicator.organisation_id and c.indicator_id = p_indicator.id and c.period = p.period
    left join other o on o.period = p.period
    group by p.running, p.numbers, p.states, p.answers, c.family_id, o.alike, o.overlapping, o.closed
  loop
    if v_pattern.running then
      v_held := v_held || coalesce(
        (
          select jsonb_agg(jsonb_build_object('team_id', p_ids[t.number], 'periods', 0))
          from unnest(v_pattern.numbers) as t (number)
          where v_pattern.states[t.number] <> 'none'
        ),
        '[]'
      );
      continue;
    end if;

    v_before := case when v_pattern.own is not null or v_pattern.overlapping <> '{}' then jsonb_build_object(
      'own', private.cuts_of(p_indicator.organisation_id, array[v_pattern.own]),
      'others', private.cuts_of(p_indicator.organisation_id, v_pattern.others),
      'heads', private.heads_before(p_indicator.organisation_id, v_pattern.own || v_pattern.overlapping),
      'closed', v_pattern.closed
    ) end;

    v_decided := private.decide_cuts(
      p_least,
      p_ids,
      p_parents,
      p_heads,
      v_pattern.measured,
      v_pattern.states,
      case when p_indicator.self_reported then array(
        select v_pattern.answers[array_position(v_pattern.numbers, i)]
        from generate_series(1, cardinality(p_ids)) as i
        order by i
      ) end,
      v_before
    );

    -- Recorded if nothing was yet, or a cut is new.
    if v_pattern.own is null or exists (
      select 1
      from jsonb_array_elements(v_decided -> 'cuts') as x (cut)
      where not exists (
        select 1
        from jsonb_array_elements(v_before -> 'own') as k (cut)
        where k.cut -> 'team' = x.cut -> 'team'
          and k.cut -> 'teams' = x.cut -> 'teams'
          and k.cut -> 'parts' = x.cut -> 'parts'
      )
    ) then
      if not p_may_publish then
        return null;
      end if;
      perform private.write_down(
        p_indicator.organisation_id,
        p_indicator.id,
        v_quantity,
        v_pattern.periods,
        v_pattern.ends,
        v_before -> 'own',
        v_decided -> 'cuts',
        v_decided -> 'heads'
      );
    end if;

    v_values := v_values || coalesce(
      (
        select jsonb_agg(to_jsonb(v))
        from (
          select
            c.team as team_id,
            r.period,
            case
              when bool_and(r.n is not null) then sum(r.value * r.n) / sum(r.n)
              else avg(r.value)
            end as value,
            case when bool_and(r.n is not null) then sum(r.n) end as n,
            bool_or(r.team_id = c.team) as own,
            c.repeats
          from jsonb_to_recordset(v_decided -> 'cuts') as c (team uuid, parts uuid[], repeats boolean)
          cross join unnest(c.parts) as part (id)
          join (
            select
              p_ids[t.number] as team_id,
              p.period,
              v_pattern.readings[p.i][t.j] as value,
              nullif(v_pattern.n[p.i][t.j], -1) as n
            from unnest(v_pattern.periods) with ordinality as p (period, i)
            cross join unnest(v_pattern.numbers) with ordinality as t (number, j)
            where v_pattern.n[p.i][t.j] <> 0
          ) r on r.team_id = part.id
          group by c.team, c.repeats, r.period
        ) v
      ),
      '[]'
    );
    -- Readings that are not shown by themselves.
    v_held := v_held || coalesce(
      (
        select jsonb_agg(jsonb_build_object(
          'team_id', t.id,
          'periods', cardinality(v_pattern.periods),
          'latest', v_pattern.periods[cardinality(v_pattern.periods)],
          'reason', coalesce(v_decided -> 'reasons' ->> t.id::text, 'earlier')
        ))
        from (
          select p_ids[x.number] as id, v_pattern.states[x.number] as state
          from unnest(v_pattern.numbers) as x (number)
        ) t
        where t.state <> 'none' and not exists (
          select 1
          from jsonb_array_elements(v_decided -> 'cuts') as x (cut)
          where x.cut ->> 'team' = t.id::text and x.cut -> 'parts' ? t.id::text
        )
      ),
      '[]'
    );
    v_ended := v_ended || array(
      select p_ids[x.number] from unnest(v_pattern.numbers) as x (number) where v_pattern.states[x.number] <> 'none'
    );
  end loop;

  return jsonb_build_object(
    -- A value made of nothing but others that are shown is left to the reader, unless it fills a gap between some that
    -- are not.
    'series', (
      select coalesce(jsonb_agg(to_jsonb(s) order by s.team_id), '[]')
      from (
        select
          p_indicator.id as indicator_id,
          v.team_id,
          not bool_or(v.own) as rolled_up,
          jsonb_agg(v.period order by v.period) as periods,
          jsonb_agg(v.value order by v.period) as values,
          jsonb_agg(v.n order by v.period) as n
        from (
          select x.*, bool_or(x.own) over w as ever_own, bool_and(x.repeats) over w as only_repeats
          from jsonb_to_recordset(v_values) as x (
            team_id uuid, period date, value double precision, n numeric, own boolean, repeats boolean
          )
          window w as (partition by x.team_id)
        ) v
        where not (v.repeats and (v.ever_own or v.only_repeats))
        group by v.team_id
      ) s
    ),
    -- With the reason of the latest period. Of the running period nothing is shown; that is a reason only for a team
    -- without any other.
    'hidden', (
      select coalesce(jsonb_agg(to_jsonb(h) order by h.team_id), '[]')
      from (
        select
          p_indicator.id as indicator_id,
          x.team_id,
          sum(x.periods) as periods,
          coalesce((array_agg(x.reason order by x.latest desc) filter (where x.periods > 0))[1], 'running') as reason,
          max(x.latest) as latest
        from jsonb_to_recordset(v_held) as x (team_id uuid, periods integer, latest date, reason text)
        group by x.team_id
        having sum(x.periods) > 0 or not x.team_id = any (v_ended)
      ) h
    )
  );
end
$$;

create function private.published_series(
  p_organisation_id uuid, p_programme_id uuid, p_may_publish boolean
) returns jsonb
  language plpgsql volatile set search_path = '' as $$
declare
  v_least integer;
  v_ids uuid[];
  v_parents integer[];
  v_heads bigint[];
  v_indicator public.indicators;
  v_of jsonb;
  v_series jsonb := '[]';
  v_hidden jsonb := '[]';
begin
  select o.smallest_team into v_least from public.organisations o where o.id = p_organisation_id;

  -- Deepest first, so that a parent has a higher number than its teams.
  with recursive tree as (
    select t.id, t.parent_id, t.key, t.headcount, 0 as depth
    from public.teams t
    where t.organisation_id = p_organisation_id and t.parent_id is null
    union all
    select t.id, t.parent_id, t.key, t.headcount, tree.depth + 1
    from tree
    join public.teams t on t.organisation_id = p_organisation_id and t.parent_id = tree.id
  ),
  numbered as (
    select t.*, row_number() over (order by t.depth desc, t.key collate "C" desc)::integer as number from tree t
  )
  select
    coalesce(array_agg(n.id order by n.number), '{}'),
    coalesce(array_agg(p.number order by n.number), '{}'),
    coalesce(array_agg(n.headcount::bigint order by n.number), '{}')
  into v_ids, v_parents, v_heads
  from numbered n
  left join numbered p on p.id = n.parent_id;

  for v_indicator in
    select i.*
    from public.indicators i
    where i.organisation_id = p_organisation_id and (p_programme_id is null or i.programme_id = p_programme_id)
    order by i.created_at, i.id
  loop
    v_of := private.series_of(v_indicator, v_least, v_ids, v_parents, v_heads, p_may_publish);
    if v_of is null then
      return null;
    end if;
    v_series := v_series || (v_of -> 'series');
    v_hidden := v_hidden || (v_of -> 'hidden');
  end loop;
  return jsonb_build_object('smallest_team', v_least, 'hidden', v_hidden, 'series', v_series);
end
$$;

-- The readings of a programme (null: of all programmes of the organisation) that its members may see, the same for
-- every role. "smallest_team": how many people a team must have to be shown by itself. "series": one for each indicator
-- and team, {"indicator_id", "team_id", "rolled_up", "periods", "values", "n"}. "hidden": teams with readings that are
-- not shown by themselves, {"indicator_id", "team_id", "periods": how many, "latest", "reason": of the latest}:
--   few        too few people
--   answers    too few answers, or nobody has said how many
--   headcount  nobody has said how many people the team has, or fewer than the teams below it have
--   neighbour  it would speak for a neighbour that is too small
--   earlier    together with what was shown before, or by another indicator of the quantity, it would speak for too few
--   running    its period is not over
-- Small teams speak through the nearest team above that is large enough, unless that one has a reading of its own: the
-- mean weighted by cases, as the domain rolls up.
-- Which values of a period are shown is decided when they are first asked for after its end. Two who ask at once take
-- turns, so that both see the same. No jit, because compiling the many small statements would take longer than running
-- them. Security definer, because few may read the table itself.
create function public.load_series(p_organisation_id uuid, p_programme_id uuid default null) returns jsonb
  language plpgsql volatile security definer set search_path = '' set jit = off as $$
declare
  v_series jsonb;
begin
  if not p_organisation_id = any (array(select private.my_organisations())) then
    return null;
  end if;
  v_series := private.published_series(p_organisation_id, p_programme_id, false);
  if v_series is null then
    perform pg_advisory_xact_lock(hashtextextended('published cuts of ' || p_organisation_id, 0));
    v_series := private.published_series(p_organisation_id, p_programme_id, true);
  end if;
  return v_series;
end
$$;
grant execute on function public.load_series(uuid, uuid) to authenticated;

-- How many people a team has decides what is shown of it. So headcount and parent of a team that has readings, of one
-- above it and of one below it, are changed only by those who may read the readings anyway; the same goes for adding
-- teams below it.
create function private.keep_headcounts() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  v_organisation uuid := coalesce(new.organisation_id, old.organisation_id);
  v_ids uuid[];
begin
  if tg_op = 'UPDATE'
    and new.headcount is not distinct from old.headcount
    and new.parent_id is not distinct from old.parent_id then
    return null;
  end if;
  -- The server itself has other safeguards; an organisation that is being deleted takes its teams along.
  if auth.uid() is null
    or not exists (
      select 1 from public.organisations o where o.id = v_organisation
    )
    or v_organisation = any (array(select private.my_organisations_as('owner', 'change_manager'))) then
    return null;
  end if;

  v_ids := array_remove(array[new.id, new.parent_id, old.id, old.parent_id], null);
  if exists (
    with recursive above as (
      select t.id, t.parent_id
      from public.teams t
      where t.organisation_id = v_organisation and t.id = any (v_ids)
      union
      select t.id, t.parent_id
      from above a
      join public.teams t on t.organisation_id = v_organisation and t.id = a.parent_id
    ),
    below as (
      select t.id
      from public.teams t
      where t.organisation_id = v_organisation and t.id = any (array[new.id, old.id])
      union
      select t.id
      from below b
      join public.teams t on t.organisation_id = v_organisation and t.parent_id = b.id
    )
    select 1
    from (select a.id from above a union select b.id from below b) x
    where exists (
      select 1
      from public.observations o
      where o.organisation_id = v_organisation and o.team_id = x.id
    )
  ) then
    raise exception using errcode = 'PT400', message = 'headcount_of_measured';
  end if;
  return null;
end
$$;
create trigger keep_headcounts after insert or update of headcount, parent_id or delete on public.teams
  for each row execute function private.keep_headcounts();
