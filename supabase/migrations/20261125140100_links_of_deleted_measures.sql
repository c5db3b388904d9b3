-- Who deletes a measure takes along links he may not see (stakeholders it is aimed at) or may not write (others' measures
-- that wait for it). `take_out` cannot answer them and `put_back` may not insert them, so taking a deletion back lost them.
--
-- The choice: what hangs on a measure is kept here by a trigger when the measure goes, and hung on it again by a trigger
-- when a measure of that id comes back into the same programme. Nothing is asked of the caller and nothing is told him:
-- no answer, no count, no error speaks of it. It holds for whoever deletes in whatever way, a second attempt keeps or
-- restores nothing twice, and without a token there is none to guess. What comes back is what was there, so nobody gains
-- a link by it that he could not have had by leaving the measure alone.
-- Kept are ids and nothing else; what is older than a week goes with the next deletion: nobody takes back so late.
create table private.kept_links (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  programme_id uuid not null,
  measure_id uuid not null,
  -- The id of a stakeholder, or of a measure that waits.
  kind text not null check (kind in ('stakeholder', 'waiting')),
  link_id uuid not null,
  kept_at timestamptz not null default now(),
  primary key (organisation_id, measure_id, programme_id, kind, link_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade
);
create index on private.kept_links (programme_id);
alter table private.kept_links enable row level security;

create function private.keep_links() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- Where the programme or the organisation goes, nothing comes back.
  if not exists (
    select 1 from public.programmes p join public.organisations o on o.id = p.organisation_id
    where p.organisation_id = old.organisation_id and p.id = old.programme_id
  ) then
    return old;
  end if;
  delete from private.kept_links l
  where l.organisation_id = old.organisation_id and l.kept_at < now() - interval '7 days';
  insert into private.kept_links (organisation_id, programme_id, measure_id, kind, link_id)
  select old.organisation_id, old.programme_id, old.id, 'stakeholder', l.stakeholder_id
  from public.stakeholder_measures l
  where l.organisation_id = old.organisation_id and l.measure_id = old.id
  union all
  select old.organisation_id, old.programme_id, old.id, 'waiting', l.measure_id
  from public.measure_dependencies l
  where l.organisation_id = old.organisation_id and l.after_id = old.id
  on conflict do nothing;
  return old;
end
$$;
create trigger keep_links before delete on public.measures
  for each row execute function private.keep_links();

create function private.restore_links() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  with kept as (
    delete from private.kept_links l
    where l.organisation_id = new.organisation_id and l.programme_id = new.programme_id and l.measure_id = new.id
    returning l.kind, l.link_id
  ), aimed as (
    insert into public.stakeholder_measures (organisation_id, programme_id, stakeholder_id, measure_id)
    select s.organisation_id, s.programme_id, s.id, new.id
    from kept k
    join public.stakeholders s
      on s.organisation_id = new.organisation_id and s.id = k.link_id and s.programme_id = new.programme_id
    where k.kind = 'stakeholder'
    on conflict do nothing
  )
  insert into public.measure_dependencies (organisation_id, programme_id, measure_id, after_id)
  select m.organisation_id, m.programme_id, m.id, new.id
  from kept k
  join public.measures m
    on m.organisation_id = new.organisation_id and m.id = k.link_id and m.programme_id = new.programme_id
  where k.kind = 'waiting'
  on conflict do nothing;
  return null;
end
$$;
create trigger restore_links after insert on public.measures
  for each row execute function private.restore_links();
