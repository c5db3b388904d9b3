-- How many people a team has decides what is shown of it. Headcount and place in the tree of a team that has readings, of
-- one above and of one below it, are changed only by those who may read the readings anyway; likewise what is hung below.
create function private.keep_headcounts() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  v_organisation uuid := coalesce(new.organisation_id, old.organisation_id);
  v_ids uuid[];
begin
  if tg_op = 'UPDATE' and new.headcount is not distinct from old.headcount and new.parent_id is not distinct from old.parent_id then
    return null;
  end if;
  -- The server itself is held by other rights; an organisation that is being deleted takes its teams along.
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
