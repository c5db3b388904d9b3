-- Readings of small teams may point at persons. A reading is shown where it speaks for enough people, and where nobody
-- can subtract other shown readings from it and be left with too few. The owner may ask for more people, not for fewer
-- than three.
alter table public.organisations
  add column smallest_team integer not null default 7 check (smallest_team between 3 and 1000);

-- Readings of a programme are read by indicator and team in the order of time; everything needed stands in the index.
create index observations_series
  on public.observations (programme_id, indicator_id, team_id, period) include (organisation_id, value, n);
drop index public.observations_programme_id_idx;

-- For how many people each team speaks by an indicator, and whether it may be shown by itself. A team with readings
-- speaks for its headcount, or that of all its sub-teams where they are more; one without for the teams below it that
-- have some. Nobody knows of none, so a team of unknown size is small.
-- From the bottom of the tree up: a team is shown if it is large enough, and if what is left of it after all that is
-- shown below is nobody or enough people. If it is not, the smallest of these is not shown either, and so on.
create function private.team_sizes(p_organisation_id uuid, p_indicator_id uuid)
  returns table (team_id uuid, people bigint, shown boolean)
  language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  v_least integer;
  v_ids uuid[];
  v_parents integer[];
  v_measured boolean[];
  v_heads bigint[];
  v_people bigint[];
  v_shown boolean[];
  v_smallest integer;
  v_all bigint;
  v_left bigint;
  v_above integer;
begin
  select o.smallest_team into v_least from public.organisations o where o.id = p_organisation_id;

  -- Deepest first, so that the parent of a team has a higher number than the team.
  with recursive tree as (
    select t.organisation_id, t.id, t.parent_id, t.key, t.headcount, 0 as depth
    from public.organisations o
    join public.teams t on t.organisation_id = o.id
    where o.id = p_organisation_id and t.parent_id is null
    union all
    select t.organisation_id, t.id, t.parent_id, t.key, t.headcount, tree.depth + 1
    from tree
    join public.teams t on t.parent_id = tree.id and t.organisation_id = tree.organisation_id
  ),
  numbered as (
    select
      t.id,
      t.parent_id,
      coalesce(t.headcount, 0)::bigint as heads,
      m.team_id is not null as measured,
      row_number() over (order by t.depth desc, t.key collate "C" desc)::integer as number
    from tree t
    left join (
      select distinct o.team_id
      from public.observations o
      where o.organisation_id = p_organisation_id and o.indicator_id = p_indicator_id
    ) m on m.team_id = t.id
  )
  select
    array_agg(n.id order by n.number),
    array_agg(p.number order by n.number),
    array_agg(n.heads order by n.number),
    array_agg(n.measured order by n.number)
  into v_ids, v_parents, v_heads, v_measured
  from numbered n
  left join numbered p on p.id = n.parent_id;

  v_shown := array_fill(false, array[coalesce(cardinality(v_ids), 0)]);
  for i in 1 .. coalesce(cardinality(v_ids), 0) loop
    select greatest(v_heads[i], coalesce(sum(v_heads[j]), 0)), coalesce(sum(v_people[j]), 0)
    into v_all, v_left
    from generate_series(1, i - 1) as j
    where v_parents[j] = i;
    v_heads[i] := v_all;
    v_people[i] := case when v_measured[i] then v_all else v_left end;
    continue when v_people[i] < v_least;
    v_shown[i] := true;
    loop
      -- What is shown below this team with nothing shown in between, and the smallest of it.
      v_left := v_people[i];
      v_smallest := null;
      for j in 1 .. i - 1 loop
        continue when not v_shown[j];
        v_above := v_parents[j];
        while v_above < i and not v_shown[v_above] loop
          v_above := v_parents[v_above];
        end loop;
        continue when v_above is distinct from i;
        v_left := v_left - v_people[j];
        if v_smallest is null or v_people[j] < v_people[v_smallest] then
          v_smallest := j;
        end if;
      end loop;
      exit when v_smallest is null or v_left = 0 or v_left >= v_least;
      v_shown[v_smallest] := false;
    end loop;
  end loop;

  return query
    select v_ids[i], v_people[i], v_shown[i] from generate_series(1, coalesce(cardinality(v_ids), 0)) as i;
end
$$;

-- The readings of a programme (of all programmes of the organisation: null) that may be shown to its members: how many
-- people a team must have to be shown by itself, which teams are not although they have readings ("hidden"), and one series for
-- each indicator and team: {"indicator_id", "team_id", "rolled_up", "periods", "values", "n"}.
-- Small teams speak through the nearest team above that is large enough, unless that one has a reading of its own: the
-- mean weighted by cases, as the domain rolls up. What holds for teams holds for each period once more, for readings
-- may be missing: a value is shown where those behind it are enough, and what is left of them after the values shown
-- below is nobody or enough; where one is held back, so is everything above it, or it could be subtracted.
-- Definer, because only owners and change managers may read the table itself.
create function public.load_series(p_organisation_id uuid, p_programme_id uuid default null) returns jsonb
  language sql stable security definer set search_path = '' as $$
  with recursive
  indicator as materialized (
    select i.organisation_id, i.programme_id, i.id, o.smallest_team
    from public.indicators i
    join public.organisations o on o.id = i.organisation_id
    where i.organisation_id = p_organisation_id
      and i.organisation_id = any (array(select private.my_organisations()))
      and (p_programme_id is null or i.programme_id = p_programme_id)
  ),
  team as (
    select x.id, x.parent_id from public.teams x where x.organisation_id = p_organisation_id
  ),
  size as materialized (
    select i.id as indicator_id, s.team_id, s.people, s.shown
    from indicator i
    cross join lateral private.team_sizes(i.organisation_id, i.id) s
  ),
  shown as materialized (
    select s.indicator_id, s.team_id from size s where s.shown
  ),
  -- Every team under each of those that may be shown, itself included, and the way down to it.
  under as materialized (
    select s.indicator_id, s.team_id as top, s.team_id as id, '{}'::uuid[] as way from shown s
    union all
    select u.indicator_id, u.top, t.id, u.way || u.id from under u join team t on t.parent_id = u.id
  ),
  reading as materialized (
    select r.indicator_id, r.team_id, r.period, r.value, r.n
    from indicator i
    join public.observations r
      on r.organisation_id = i.organisation_id and r.programme_id = i.programme_id and r.indicator_id = i.id
  ),
  -- Which readings make the value of a team: those of the teams nearest to it, its own before all others.
  part as materialized (
    select
      u.top as team_id,
      r.indicator_id,
      r.period,
      r.value,
      r.n,
      r.team_id = u.top as own,
      s.shown,
      s.people
    from under u
    join reading r on r.indicator_id = u.indicator_id and r.team_id = u.id
    join size s on s.indicator_id = u.indicator_id and s.team_id = u.id
    where not exists (
      select 1
      from reading nearer
      where nearer.indicator_id = r.indicator_id and nearer.period = r.period and nearer.team_id = any (u.way)
    )
  ),
  value as materialized (
    select
      p.team_id,
      p.indicator_id,
      p.period,
      case
        when bool_and(p.n is not null) then sum(p.value * p.n) / nullif(sum(p.n), 0)
        else avg(p.value) filter (where p.n is distinct from 0)
      end as value,
      case when bool_and(p.n is not null) then sum(p.n) end as n,
      sum(p.people) as people,
      bool_or(p.own) as own,
      -- Made of nothing but values that are shown themselves: the reader can do that, too.
      bool_and(p.shown and not p.own) as repeats
    from part p
    group by p.team_id, p.indicator_id, p.period
  ),
  -- The teams that may be shown nearest below another.
  below as (
    select u.indicator_id, u.top, u.id
    from under u
    join shown s on s.indicator_id = u.indicator_id and s.team_id = u.id
    where u.id <> u.top and not exists (
      select 1
      from shown x
      where x.indicator_id = u.indicator_id and x.team_id = any (u.way) and x.team_id <> u.top
    )
  ),
  refused as materialized (
    select v.team_id, v.indicator_id, v.period
    from value v
    join indicator i on i.id = v.indicator_id
    left join below b on b.indicator_id = v.indicator_id and b.top = v.team_id
    left join value w on w.team_id = b.id and w.indicator_id = v.indicator_id and w.period = v.period
    group by v.team_id, v.indicator_id, v.period, v.people, i.smallest_team
    having v.people < i.smallest_team
      or (
        v.people <> coalesce(sum(w.people), 0)
        and v.people - coalesce(sum(w.people), 0) < i.smallest_team
      )
  ),
  allowed as (
    select v.*
    from (
      select
        v.*,
        bool_or(v.own) over w as ever_own,
        bool_and(v.repeats) over w as only_repeats
      from value v
      window w as (partition by v.indicator_id, v.team_id)
    ) v
    where v.value is not null
      and not (v.repeats and (v.ever_own or v.only_repeats))
      and not exists (
        select 1
        from refused r
        join under u on u.indicator_id = r.indicator_id and u.id = r.team_id and u.top = v.team_id
        where r.indicator_id = v.indicator_id and r.period = v.period
      )
  ),
  series as (
    select
      a.indicator_id,
      a.team_id,
      not bool_or(a.own) as rolled_up,
      jsonb_agg(a.period order by a.period) as periods,
      jsonb_agg(a.value order by a.period) as values,
      jsonb_agg(a.n order by a.period) as n
    from allowed a
    group by a.indicator_id, a.team_id
  )
  select jsonb_build_object(
    'smallest_team', o.smallest_team,
    'hidden', (
      select coalesce(jsonb_agg(to_jsonb(h) order by h.indicator_id, h.team_id), '[]')
      from (
        select distinct r.indicator_id, r.team_id
        from reading r
        join size s on s.indicator_id = r.indicator_id and s.team_id = r.team_id
        where not s.shown
      ) h
    ),
    'series', (select coalesce(jsonb_agg(to_jsonb(s) order by s.indicator_id, s.team_id), '[]') from series s)
  )
  from public.organisations o
  where o.id = p_organisation_id and o.id = any (array(select private.my_organisations()))
$$;
grant execute on function public.load_series(uuid, uuid) to authenticated;
