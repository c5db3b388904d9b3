-- What hung on a deleted measure was given back to whatever measure came to have its id next, whoever made it and of
-- whatever kind: a client chooses ids itself. Now it is kept under the kind and the deletion, and given back by nothing
-- but `put_back`, to the person who has deleted it, for a measure of that kind that this person may plan, within a week.
-- Links kept so far do not say whose deletion they are of, so nobody can be given them.
delete from private.kept_links;
alter table private.kept_links
  -- The kind of the measure; empty where it had none.
  add column measure_kind text not null,
  -- Null: nobody who could take it back.
  add column deleted_by uuid,
  drop constraint kept_links_pkey,
  add primary key (organisation_id, measure_id, programme_id, measure_kind, kind, link_id);
create index on private.kept_links (organisation_id, kept_at);

drop trigger restore_links on public.measures;
drop function private.restore_links();

create or replace function private.keep_links() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- Where the programme or the organisation goes, nothing comes back.
  if not exists (
    select 1 from public.programmes p join public.organisations o on o.id = p.organisation_id
    where p.organisation_id = old.organisation_id and p.id = old.programme_id
  ) then
    return old;
  end if;
  -- The last deletion of it is the one that can be taken back.
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

-- After each deletion goes what nobody has taken back for a week, and what is more than ten thousand links of an
-- organisation, the oldest first: whoever deletes and makes anew all day does not fill the database.
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

-- Hangs on measures that come back what hung on them. Answers which measures no longer wait, because they would do so in
-- a circle; of stakeholders it tells nothing.
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
