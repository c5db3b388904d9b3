-- A planner multiplies what conditions leave over: of "this organisation", "this programme" and "this indicator" each is
-- believed to halve what the one before has left, although the indicator alone says it all. So it expected ten readings
-- where there are thousands, and joined them by comparing all with all. Told that these columns follow from one another,
-- it knows better wherever the conditions name values; where they name columns of another table it does not, and the
-- functions are written so that it need not.
create statistics public.observations_belong (dependencies)
  on organisation_id, programme_id, indicator_id from public.observations;
create statistics public.effects_belong (dependencies)
  on organisation_id, programme_id, condition_id, behaviour_id from public.effects;
create statistics public.effect_ratings_belong (dependencies)
  on organisation_id, programme_id, effect_id from public.effect_ratings;

-- Nobody belongs to a thousand organisations, which is what is expected of a function that does not say.
alter function private.my_organisations() rows 5;
alter function private.my_organisations_as(public.member_role[]) rows 5;

-- Row security asks for "one of my organisations", and a planner takes an index that begins with the organisation to be
-- looked up ten times for it, a hundred times where two policies ask. It then prefers the index that begins with the
-- programme and reads all of that. So this one goes on to what is looked for, as that of the readings does.
create index effects_cells on public.effects (programme_id, condition_id, behaviour_id);
drop index public.effects_programme_id_idx;
create index decisions_findings on public.decisions (programme_id, finding_id);
drop index public.decisions_programme_id_idx;
create index effect_ratings_cells on public.effect_ratings (programme_id, effect_id);
drop index public.effect_ratings_programme_id_idx;
