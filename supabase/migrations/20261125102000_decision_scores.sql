-- What a finding weighed when it was decided: an accepted tension that has grown since comes back.
alter table public.decisions
  add column score_at_decision double precision check (score_at_decision between 0 and 100);

-- import_programme takes it over. Only its last statement changes, so only that is written here.
do $$
declare
  v_before text := pg_get_functiondef('public.import_programme(uuid, jsonb, uuid)'::regprocedure);
  v_columns text := replace(v_before, 'owner_name, review_on)', 'owner_name, review_on, score_at_decision)');
  v_after text := replace(
    v_columns,
    '(x ->> ''reviewOn'')::date',
    '(x ->> ''reviewOn'')::date, (x ->> ''score'')::double precision'
  );
begin
  if v_columns = v_before or v_after = v_columns then
    raise exception 'import_programme is not what this migration was written for';
  end if;
  execute v_after;
end
$$;
