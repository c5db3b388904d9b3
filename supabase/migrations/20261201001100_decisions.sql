-- What was decided about a finding: an accepted tension needs a reason, an owner and a date to review it. Findings are
-- computed, never stored; a decision names its finding by its stable id.
create type public.decision_status as enum ('accepted', 'dismissed', 'in_progress');

create table public.decisions (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  finding_id text not null
    check (char_length(finding_id) between 1 and 300)
    check (finding_id ~ '^[A-Z][0-9]{2}(/[A-Za-z0-9][A-Za-z0-9_.-]{0,63}){0,4}$'),
  status public.decision_status not null default 'in_progress',
  reason text not null default ''
    check (char_length(reason) <= 10000)
    check (reason !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  owner_name text not null default ''
    check (char_length(owner_name) <= 300)
    check (owner_name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  review_on date check (review_on between date '1900-01-01' and date '2199-12-31'),
  -- The score of the finding at the time: an accepted tension that has grown since comes back.
  score_at_decision double precision check (score_at_decision between 0 and 100),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, finding_id, programme_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade
);
create index decisions_findings on public.decisions (programme_id, finding_id);

create trigger stamp before insert or update on public.decisions
  for each row execute function private.stamp('organisation_id', 'programme_id', 'id');

alter table public.decisions enable row level security;
grant select, insert, update, delete on public.decisions to authenticated;
grant select, insert, update, delete on public.decisions to service_role;

create policy decisions_select on public.decisions for select to authenticated
  using (organisation_id = any (array(select private.my_organisations())));
create policy decisions_insert on public.decisions for insert to authenticated
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy decisions_update on public.decisions for update to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))))
  with check (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));
create policy decisions_delete on public.decisions for delete to authenticated
  using (organisation_id = any (array(select private.my_organisations_as('owner', 'change_manager'))));

-- Decides about findings, all of them or none: {"finding", "version", "decision"} for each, where "version" is that of
-- the decision the caller has seen (null: there was none) and "decision" what it becomes (null: none, the finding is
-- open again). Row security applies. A decision that somebody else has made or changed since refuses everything, unless
-- it says the same; so what is sent twice is done once. Answers the decisions on these findings as they are then.
create function public.decide_findings(p_organisation_id uuid, p_programme_id uuid, p_changes jsonb)
  returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  v_finding text;
  v_version integer;
  v_wanted jsonb;
  v_row public.decisions;
begin
  -- Always in the same order, so that two people deciding about the same findings cannot deadlock.
  for v_finding, v_version, v_wanted in
    select x ->> 'finding', (x ->> 'version')::integer, nullif(x -> 'decision', 'null')
    from jsonb_array_elements(p_changes) as x
    order by x ->> 'finding' collate "C"
  loop
    if v_wanted is null then
      delete from public.decisions d
      where d.organisation_id = p_organisation_id and d.programme_id = p_programme_id
        and d.finding_id = v_finding and d.version = v_version;
    elsif v_version is null then
      insert into public.decisions (
        organisation_id, programme_id, finding_id, status, reason, owner_name, review_on, score_at_decision
      )
      values (
        p_organisation_id,
        p_programme_id,
        v_finding,
        (v_wanted ->> 'status')::public.decision_status,
        v_wanted ->> 'reason',
        v_wanted ->> 'owner',
        (v_wanted ->> 'reviewOn')::date,
        (v_wanted ->> 'score')::double precision
      )
      on conflict do nothing;
    else
      update public.decisions d
      set
        status = (v_wanted ->> 'status')::public.decision_status,
        reason = v_wanted ->> 'reason',
        owner_name = v_wanted ->> 'owner',
        review_on = (v_wanted ->> 'reviewOn')::date,
        score_at_decision = (v_wanted ->> 'score')::double precision
      where d.organisation_id = p_organisation_id and d.programme_id = p_programme_id
        and d.finding_id = v_finding and d.version = v_version;
    end if;
    continue when found;

    select * into v_row
    from public.decisions d
    where d.organisation_id = p_organisation_id and d.programme_id = p_programme_id and d.finding_id = v_finding;
    -- Unchanged since it was seen: what is missing is the right to change it.
    if v_row.version = v_version then
      raise exception using errcode = '42501', message = 'no right to decide about this finding';
    end if;
    if v_wanted is distinct from (case when v_row.id is not null then jsonb_build_object(
      'status', v_row.status,
      'reason', v_row.reason,
      'owner', v_row.owner_name,
      'reviewOn', v_row.review_on,
      'score', v_row.score_at_decision
    ) end) then
      raise exception using errcode = 'PT400', message = 'decided_since';
    end if;
  end loop;

  return (
    select coalesce(jsonb_agg(d.decision order by f.id collate "C"), '[]')
    from (select distinct x ->> 'finding' as id from jsonb_array_elements(p_changes) as x) f
    cross join lateral (
      select to_jsonb(x) as decision
      from public.decisions x
      where x.organisation_id = p_organisation_id and x.programme_id = p_programme_id and x.finding_id = f.id
      limit 1
    ) d
  );
end
$$;
grant execute on function public.decide_findings(uuid, uuid, jsonb) to authenticated;

-- How the findings of a programme stood when somebody last marked them as read: {finding id: score}, to tell that
-- person what has changed since. It gives away when somebody looked, so it is nobody else's business, not the owner's
-- and not a manager's. Only the person concerned reads, writes and deletes it, and it goes with the membership.
create table public.finding_marks (
  organisation_id uuid not null,
  programme_id uuid not null,
  user_id uuid not null,
  seen_on timestamptz not null default now()
    check (seen_on between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z'),
  snapshot jsonb not null
    check (jsonb_typeof(snapshot) = 'object')
    -- Some hundred bytes for a finding, so this is thousands of them.
    check (octet_length(snapshot::text) <= 1000000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  primary key (organisation_id, user_id, programme_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade,
  foreign key (organisation_id, user_id) references public.memberships (organisation_id, user_id) on delete cascade
);
create index on public.finding_marks (programme_id);

create trigger stamp before insert or update on public.finding_marks
  for each row execute function private.stamp('organisation_id', 'programme_id', 'user_id');

alter table public.finding_marks enable row level security;
grant select, insert, update, delete on public.finding_marks to authenticated;
grant select, insert, update, delete on public.finding_marks to service_role;

create policy finding_marks_select on public.finding_marks for select to authenticated
  using (
    organisation_id = any (array(select private.my_organisations()))
    and user_id = (select auth.uid())
  );
create policy finding_marks_insert on public.finding_marks for insert to authenticated
  with check (
    organisation_id = any (array(select private.my_organisations()))
    and user_id = (select auth.uid())
  );
create policy finding_marks_update on public.finding_marks for update to authenticated
  using (
    organisation_id = any (array(select private.my_organisations()))
    and user_id = (select auth.uid())
  )
  with check (
    organisation_id = any (array(select private.my_organisations()))
    and user_id = (select auth.uid())
  );
create policy finding_marks_delete on public.finding_marks for delete to authenticated
  using (
    organisation_id = any (array(select private.my_organisations()))
    and user_id = (select auth.uid())
  );
