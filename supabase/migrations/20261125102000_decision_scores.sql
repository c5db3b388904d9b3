-- What a finding weighed when it was decided: an accepted tension that has grown since comes back.
alter table public.decisions
  add column score_at_decision double precision check (score_at_decision between 0 and 100);
