-- What an indicator measures. The same quantity in another indicator or programme is published a second time, and the
-- two are compared: who reads both must not be able to subtract one from the other. Where nothing is said, the title does.
alter table public.indicators
  add column quantity text not null default '' check (char_length(quantity) <= 300) check (quantity !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]');

-- As before (20261125103010), with the quantity.
create or replace function private.import_indicators(
  p_organisation_id uuid,
  p_programme_id uuid,
  p_list jsonb,
  p_behaviours jsonb,
  p_teams jsonb
) returns void
  language plpgsql security invoker set search_path = '' as $$
declare
  v_ids jsonb;
begin
  with made as (
    insert into public.indicators (
      organisation_id, programme_id, key, behaviour_id, title, unit, direction, kind, cadence, baseline_until,
      target, quantity, self_reported, position
    )
    select
      p_organisation_id,
      p_programme_id,
      x ->> 'key',
      (p_behaviours ->> (x ->> 'behaviour'))::uuid,
      x ->> 'title',
      x ->> 'unit',
      (x ->> 'direction')::public.direction,
      (x ->> 'kind')::public.indicator_kind,
      (x ->> 'cadence')::public.cadence,
      (x ->> 'baselineUntil')::date,
      (x ->> 'target')::double precision,
      coalesce(x ->> 'quantity', ''),
      (x ->> 'selfReported')::boolean,
      private.position_at(n - 1)
    from jsonb_array_elements(p_list) with ordinality as e (x, n)
    returning key, id
  )
  select jsonb_object_agg(m.key, m.id) into v_ids from made m;

  insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value, n)
  select
    p_organisation_id,
    p_programme_id,
    (v_ids ->> (x ->> 'key'))::uuid,
    (p_teams ->> (o ->> 'team'))::uuid,
    (o ->> 'period')::date,
    (o ->> 'value')::double precision,
    (o ->> 'n')::bigint
  from jsonb_array_elements(p_list) as x
  cross join lateral jsonb_array_elements(x -> 'observations') as o;
end
$$;
