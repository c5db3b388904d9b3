-- A CRM may push readings by itself, with a token that belongs to one programme and opens nothing else. Only its hash
-- is stored; it is shown once. A programme has one token at a time: a new one replaces the old at once.
create table private.push_tokens (
  organisation_id uuid not null,
  programme_id uuid not null,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  created_by uuid,
  used_at timestamptz,
  primary key (programme_id, organisation_id),
  foreign key (organisation_id, programme_id) references public.programmes (organisation_id, id) on delete cascade
);
alter table private.push_tokens enable row level security;

create function private.require_manager(p_organisation_id uuid, p_programme_id uuid) returns void
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (
    select 1
    from public.memberships m
    join public.programmes p on p.organisation_id = m.organisation_id and p.id = p_programme_id
    where m.organisation_id = p_organisation_id and m.user_id = auth.uid() and m.role in ('owner', 'change_manager')
  ) then
    raise exception using errcode = 'PT400', message = 'not_allowed';
  end if;
end
$$;

create function public.create_push_token(p_organisation_id uuid, p_programme_id uuid) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  v_token text := private.random_token();
begin
  perform private.require_manager(p_organisation_id, p_programme_id);
  insert into private.push_tokens as t (organisation_id, programme_id, token_hash, created_by)
  values (p_organisation_id, p_programme_id, private.hash_token(v_token), auth.uid())
  on conflict (organisation_id, programme_id) do update
    set token_hash = excluded.token_hash, created_at = now(), created_by = excluded.created_by, used_at = null;
  return v_token;
end
$$;
grant execute on function public.create_push_token(uuid, uuid) to authenticated;

create function public.revoke_push_token(p_organisation_id uuid, p_programme_id uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_manager(p_organisation_id, p_programme_id);
  delete from private.push_tokens t
  where t.organisation_id = p_organisation_id and t.programme_id = p_programme_id;
end
$$;
grant execute on function public.revoke_push_token(uuid, uuid) to authenticated;

-- Since when there is a token, and when it was last used; both null if there is none.
create function public.push_token_state(p_organisation_id uuid, p_programme_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_manager(p_organisation_id, p_programme_id);
  return coalesce(
    (
      select jsonb_build_object('created_at', t.created_at, 'used_at', t.used_at)
      from private.push_tokens t
      where t.organisation_id = p_organisation_id and t.programme_id = p_programme_id
    ),
    '{"created_at": null, "used_at": null}'
  );
end
$$;
grant execute on function public.push_token_state(uuid, uuid) to authenticated;

-- The day that a text names; null if it names none.
create function private.day_or_null(p_text text) returns date
  language plpgsql immutable set search_path = '' as $$
begin
  return case when p_text ~ '^\d{4}-\d{2}-\d{2}$' then p_text::date end;
exception
  when data_exception then
    return null;
end
$$;

-- Takes readings: [{"indicator": key, "team": key, "period": date, "value": number, "n": whole number or absent}, …]. A
-- period may be named by any day in it. All are written or none: what is wrong is answered for every row at once, in
-- `details`, as [{"row": 1, "field", "problem"}, …]. Pushed twice, the same readings are there once.
create function public.ingest_observations(p_token text, p_rows jsonb) returns jsonb
  language plpgsql security definer set search_path = '' as $$
declare
  v_place private.push_tokens;
  v_problems jsonb;
  v_written integer;
begin
  select * into v_place from private.push_tokens t where t.token_hash = private.hash_token(p_token) for update;
  if not found then
    raise exception using errcode = 'PT400', message = 'push_token_unknown';
  end if;
  if jsonb_typeof(p_rows) is distinct from 'array' then
    raise exception using errcode = 'PT400', message = 'push_rows_missing';
  end if;

  with sent as materialized (
    select
      x.number as row,
      x.value as sent,
      i.id as indicator_id,
      i.cadence,
      t.id as team_id,
      private.day_or_null(x.value ->> 'period') as day,
      case when jsonb_typeof(x.value -> 'value') = 'number'
        and abs((x.value ->> 'value')::numeric) <= 1e15 then (x.value ->> 'value')::double precision end as value,
      case when jsonb_typeof(x.value -> 'n') = 'number'
        and (x.value ->> 'n')::numeric between 0 and 1e15
        and (x.value ->> 'n')::numeric = trunc((x.value ->> 'n')::numeric)
        then (x.value ->> 'n')::numeric::bigint end as n
    from jsonb_array_elements(p_rows) with ordinality as x (value, number)
    left join public.indicators i
      on i.organisation_id = v_place.organisation_id
      and i.programme_id = v_place.programme_id
      and i.key = x.value ->> 'indicator'
    left join public.teams t on t.organisation_id = v_place.organisation_id and t.key = x.value ->> 'team'
  ),
  placed as materialized (
    select s.*, date_trunc(s.cadence::text, s.day)::date as period from sent s
  ),
  problem as (
    select p.row, 'indicator' as field, 'unknown' as problem from placed p where p.indicator_id is null
    union all
    select p.row, 'team', 'unknown' from placed p where p.team_id is null
    union all
    select p.row, 'period', 'no_date' from placed p where p.day is null
    union all
    select p.row, 'period', 'out_of_range' from placed p
    where p.day not between date '1900-01-01' and date '2199-12-31'
    union all
    select p.row, 'period', 'in_future' from placed p
    where p.period > private.latest_period(p.cadence) and p.day between date '1900-01-01' and date '2199-12-31'
    union all
    select p.row, 'value', 'outside_bounds' from placed p
    where p.value not between 0 and 100
      and private.is_bounded(v_place.organisation_id, v_place.programme_id, p.indicator_id)
    union all
    select p.row, 'value', case when jsonb_typeof(p.sent -> 'value') = 'number' then 'out_of_range' else 'no_number' end
    from placed p
    where p.value is null
    union all
    select
      p.row,
      'n',
      case
        when jsonb_typeof(p.sent -> 'n') <> 'number' then 'no_count'
        when (p.sent ->> 'n')::numeric > 1e15 then 'out_of_range'
        else 'no_count'
      end
    from placed p
    where p.n is null and coalesce(jsonb_typeof(p.sent -> 'n'), 'null') <> 'null'
    union all
    select p.row, 'period', 'repeated'
    from (
      select p.row, row_number() over (partition by p.indicator_id, p.team_id, p.period order by p.row) as nth
      from placed p
      where p.indicator_id is not null and p.team_id is not null and p.period is not null
    ) p
    where p.nth > 1
  ),
  problems as materialized (
    select jsonb_agg(
      jsonb_build_object('row', p.row, 'field', p.field, 'problem', p.problem) order by p.row, p.field
    ) as list
    from problem p
  ),
  written as (
    insert into public.observations as o (organisation_id, programme_id, indicator_id, team_id, period, value, n)
    select v_place.organisation_id, v_place.programme_id, p.indicator_id, p.team_id, p.period, p.value, p.n
    from placed p
    where (select list from problems) is null
    on conflict (organisation_id, indicator_id, programme_id, team_id, period) do update
      set value = excluded.value, n = excluded.n
      where o.value is distinct from excluded.value or o.n is distinct from excluded.n
    returning 1
  )
  select (select list from problems), (select count(*) from written) into v_problems, v_written;

  if v_problems is not null then
    raise exception using errcode = 'PT400', message = 'push_rows_wrong', detail = v_problems::text;
  end if;
  update private.push_tokens t
  set used_at = now()
  where t.organisation_id = v_place.organisation_id and t.programme_id = v_place.programme_id;
  return jsonb_build_object('rows', jsonb_array_length(p_rows), 'changed', v_written);
end
$$;
grant execute on function public.ingest_observations(text, jsonb) to anon, authenticated;
