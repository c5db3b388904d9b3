-- Individual ratings, attendance and evaluations speak for few people, too.

-- Owners and change managers see all ratings; everybody else those of a group of at least five raters.
create function private.shown_ratings(p_organisation_id uuid, p_programme_id uuid)
  returns table (effect_id uuid, id uuid, rater_group public.rater_group, value smallint)
  language sql stable security definer rows 1000 set search_path = '' as $$
  select r.effect_id, r.id, r.rater_group, r.value
  from (
    select r.*, count(*) over (partition by r.effect_id, r.rater_group) as raters
    from public.effect_ratings r
    where r.organisation_id = p_organisation_id
      and r.programme_id = p_programme_id
      and r.organisation_id = any (array(select private.my_organisations()))
  ) r
  where r.raters >= 5
    or p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager')))
$$;
grant execute on function private.shown_ratings(uuid, uuid) to authenticated;

-- Attendance speaks for those of a team who were invited. Which counts of a session are shown to those who do not enter
-- them is decided like readings, but when they are written: only teams that are counted, each for itself.
create function private.publish_attendance(p_organisation_id uuid, p_session_id uuid) returns void
  language plpgsql volatile security definer set search_path = '' set jit = off as $$
declare
  v_least integer;
  v_ids uuid[];
  v_parents integer[];
  v_people bigint[];
  v_before jsonb;
  v_decided jsonb;
  v_id uuid;
begin
  select o.smallest_team into v_least
  from public.organisations o
  where o.id = p_organisation_id
  for no key update;

  with recursive counted as (
    select a.team_id, a.invited, a.attended, t.headcount, t.parent_id
    from public.session_attendance a
    join public.teams t on t.organisation_id = a.organisation_id and t.id = a.team_id
    where a.organisation_id = p_organisation_id and a.session_id = p_session_id and a.invited + a.attended > 0
  ),
  above as (
    select c.team_id, c.parent_id as id, 1 as steps from counted c
    union all
    select a.team_id, t.parent_id, a.steps + 1
    from above a
    join public.teams t on t.organisation_id = p_organisation_id and t.id = a.id
  ),
  nearest as (
    select distinct on (a.team_id) a.team_id, a.id
    from above a
    join counted c on c.team_id = a.id
    order by a.team_id, a.steps
  ),
  depth as (
    select c.team_id, (select count(*) from above a where a.team_id = c.team_id) as depth from counted c
  ),
  numbered as (
    select
      c.team_id,
      n.id as above,
      -- Nobody is invited twice; those who came uninvited belonged to the team.
      least(nullif(c.headcount, 0), nullif(c.invited, 0)) as people,
      row_number() over (order by d.depth desc, c.team_id)::integer as number
    from counted c
    join depth d on d.team_id = c.team_id
    left join nearest n on n.team_id = c.team_id
  )
  select
    coalesce(array_agg(n.team_id order by n.number), '{}'),
    coalesce(array_agg(u.number order by n.number), '{}'),
    coalesce(array_agg(n.people::bigint order by n.number), '{}')
  into v_ids, v_parents, v_people
  from numbered n
  left join numbered u on u.team_id = n.above;
  if v_ids = '{}' then
    return;
  end if;

  select c.family_id into v_id
  from private.published_cuts c
  where c.organisation_id = p_organisation_id and c.indicator_id = p_session_id;
  select jsonb_build_object(
    'own', f.family -> 'cuts', 'others', '[]'::jsonb, 'heads', f.family -> 'heads', 'closed', false
  )
  into v_before
  from private.cut_families f
  where f.organisation_id = p_organisation_id and f.id = v_id;

  v_decided := private.decide_cuts(
    v_least,
    v_ids,
    v_parents,
    v_people,
    array_fill(true, array[cardinality(v_ids)]),
    array_fill('cases'::text, array[cardinality(v_ids)]),
    null,
    v_before
  );
  if v_decided -> 'cuts' = '[]' then
    return;
  end if;
  -- Counts grow while they are being entered: the size of a team is recorded only once something was shown of it.
  perform private.write_down(
    p_organisation_id,
    p_session_id,
    '',
    array['2000-01-01'::date],
    array['2000-01-01'::date],
    v_before -> 'own',
    v_decided -> 'cuts',
    coalesce(
      (
        select jsonb_object_agg(h.key, h.value)
        from jsonb_each(v_decided -> 'heads') as h
        where exists (
          select 1 from jsonb_array_elements(v_decided -> 'cuts') as x (cut) where x.cut -> 'teams' ? h.key
        )
      ),
      '{}'
    ) || coalesce(v_before -> 'heads', '{}')
  );
end
$$;

create function private.publish_new_attendance() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform private.publish_attendance(s.organisation_id, s.session_id)
  from (select distinct n.organisation_id, n.session_id from new_rows n) s;
  return null;
end
$$;
create trigger publish_inserted after insert on public.session_attendance
  referencing new table as new_rows for each statement execute function private.publish_new_attendance();
create trigger publish_updated after update on public.session_attendance
  referencing new table as new_rows for each statement execute function private.publish_new_attendance();

-- Those who enter attendance see what there is; everybody else what was published, while it is still large enough.
create function private.shown_attendance(p_organisation_id uuid, p_programme_id uuid)
  returns table (session_id uuid, team_id uuid, invited integer, attended integer, completed integer)
  language sql stable security definer rows 1000 set search_path = '' as $$
  with published as materialized (
    select c.indicator_id as session_id, (x.cut ->> 'team')::uuid as team_id
    from private.published_cuts c
    join private.cut_families f on f.organisation_id = c.organisation_id and f.id = c.family_id
    join public.organisations o on o.id = c.organisation_id
    cross join jsonb_array_elements(f.family -> 'cuts') as x (cut)
    where c.organisation_id = p_organisation_id
      and c.quantity = ''
      and (x.cut ->> 'least')::integer >= o.smallest_team
  )
  select a.session_id, a.team_id, a.invited, a.attended, a.completed
  from public.session_attendance a
  where a.organisation_id = p_organisation_id
    and a.programme_id = p_programme_id
    and a.organisation_id = any (array(select private.my_organisations()))
    and (
      p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager', 'hr')))
      or a.invited + a.attended = 0
      or (
        (a.session_id, a.team_id) in (select p.session_id, p.team_id from published p)
        -- Corrected down to a few, it speaks for a few.
        and (
          a.invited = 0
          or a.invited >= (select o.smallest_team from public.organisations o where o.id = p_organisation_id)
        )
      )
    )
$$;
grant execute on function private.shown_attendance(uuid, uuid) to authenticated;

-- Whether the reader is shown less than there is in a programme, and of what; never how much less.
create function private.withheld(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'ratings', not p_organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager')))
      and exists (
        select 1
        from public.effect_ratings r
        where r.organisation_id = p_organisation_id and r.programme_id = p_programme_id
        group by r.effect_id, r.rater_group
        having count(*) < 5
      ),
    'attendance', exists (
      select 1
      from public.session_attendance a
      where a.organisation_id = p_organisation_id and a.programme_id = p_programme_id
        and (a.session_id, a.team_id) not in (
          select s.session_id, s.team_id from private.shown_attendance(p_organisation_id, p_programme_id) s
        )
    )
  )
  where p_organisation_id = any (array(select private.my_organisations()))
$$;
grant execute on function private.withheld(uuid, uuid) to authenticated;

-- The means of an evaluation change by at least five answers at a time: given the mean of five answers, then of six,
-- the sixth could be worked out. Every number of answers that has been shown counts, because somebody may have kept the
-- page.
create table private.shown_evaluations (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  measure_id uuid not null,
  level text not null check (level in ('reaction', 'learning')),
  answers integer[] not null,
  primary key (organisation_id, measure_id, level)
);
alter table private.shown_evaluations enable row level security;

create function private.keep_evaluations_apart() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  v_level text;
  v_answers integer;
  v_near integer;
begin
  for v_level, v_answers in values ('reaction', new.reaction_n), ('learning', new.learning_n) loop
    continue when v_answers is null;
    select x.shown
    into v_near
    from private.shown_evaluations e
    cross join unnest(e.answers) as x (shown)
    where e.organisation_id = new.organisation_id
      and e.measure_id = new.id
      and e.level = v_level
      and x.shown <> v_answers
      and abs(x.shown - v_answers) < 5
    order by x.shown desc
    limit 1;
    if v_near is not null then
      raise exception using errcode = 'PT400', message = 'evaluation_too_close', detail = v_near::text;
    end if;
    insert into private.shown_evaluations as e (organisation_id, measure_id, level, answers)
    values (new.organisation_id, new.id, v_level, array[v_answers])
    on conflict (organisation_id, measure_id, level) do update
      set answers = e.answers || v_answers
      where not v_answers = any (e.answers);
  end loop;
  return null;
end
$$;
create trigger keep_evaluations_apart after insert or update of reaction_n, learning_n on public.measures
  for each row when (new.reaction_n is not null or new.learning_n is not null)
  execute function private.keep_evaluations_apart();
