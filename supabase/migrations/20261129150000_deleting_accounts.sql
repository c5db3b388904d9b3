-- Erasing an account. Nobody leaves people behind in an organisation that no one could manage any more, and nothing is
-- deleted along with an account that its owner has not been shown.

-- What becomes of each organisation of a person when the account goes: it stays and loses a member (leave), somebody else
-- has to be made an owner first (hand_over), or it goes too, because nobody else belongs to it (delete).
create function private.organisations_without(p_user_id uuid)
  returns table (organisation_id uuid, outcome text)
  language sql stable security definer set search_path = '' as $$
  select mine.organisation_id, case
    when mine.role <> 'owner' or exists (
      select 1 from public.memberships m
      where m.organisation_id = mine.organisation_id and m.user_id <> p_user_id and m.role = 'owner'
    ) then 'leave'
    when exists (
      select 1 from public.memberships m
      where m.organisation_id = mine.organisation_id and m.user_id <> p_user_id
    ) then 'hand_over'
    else 'delete'
  end
  from public.memberships mine
  where mine.user_id = p_user_id
$$;

create function public.preview_account_deletion()
  returns table (organisation_id uuid, organisation_name text, outcome text)
  language sql stable security definer set search_path = '' as $$
  select o.id, o.name, w.outcome
  from private.organisations_without((select auth.uid())) w
  join public.organisations o on o.id = w.organisation_id
$$;
grant execute on function public.preview_account_deletion() to authenticated;

-- Also for administrators, see docs/accounts.md. The organisations to be deleted along are named by the caller: one that
-- has been founded since, or joined by somebody, is not deleted unseen. The locks let nobody join or leave meanwhile. Where
-- others would be left without an owner, the trigger of their memberships refuses.
create function private.delete_account(p_user_id uuid, p_organisations uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  v_email text;
begin
  perform 1
  from public.organisations o
  where o.id in (select m.organisation_id from public.memberships m where m.user_id = p_user_id)
  order by o.id
  for update;

  if array(
    select w.organisation_id from private.organisations_without(p_user_id) w where w.outcome = 'delete' order by 1
  ) <> array(select distinct unnest(p_organisations) order by 1) then
    raise exception using errcode = 'PT400', message = 'account_changed';
  end if;
  delete from public.organisations o where o.id = any (p_organisations);

  delete from auth.users u where u.id = p_user_id returning u.email into v_email;
  if not found then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;
  delete from public.invitations i where i.email = lower(v_email) or i.accepted_by = p_user_id;
end
$$;

create function public.delete_my_account(p_organisations uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform private.delete_account(auth.uid(), p_organisations);
end
$$;
grant execute on function public.delete_my_account(uuid[]) to authenticated;
