/** A function that decides what is shown, with one guard taken out. */
export interface GuardMutant {
  name: string;
  /** The function, in schema private. */
  of: string;
  guard: string;
  without: string;
}

const decide = (name: string, guard: string, without: string): GuardMutant => ({
  name,
  of: 'decide_cuts',
  guard,
  without,
});
const series = (name: string, guard: string, without: string): GuardMutant => ({
  name,
  of: 'series_of',
  guard,
  without,
});

export const guardMutants: readonly GuardMutant[] = [
  decide('small teams are shown', 'continue when v_people[i] < p_least', 'continue when v_people[i] < 1'),
  decide('what is left may be few', 'or private.people_in(v_left, v_fewest) >= p_least', 'or true'),
  decide(
    'who has not said how many is nobody',
    'when v_guessed[i] then p_least - 1',
    'when v_guessed[i] then 0',
  ),
  decide(
    'a headcount below that of the teams below is believed',
    'v_heads >= v_under_fewest[i] then',
    'true then',
  ),
  decide('whoever might have had cases had some', "in ('missing', 'spent', 'none')", "in ('spent', 'none')"),
  decide('who has no cases is somebody', "continue when p_states[v_above] = 'none';", ''),
  decide(
    'people without cases of their own count',
    "in ('missing', 'spent', 'none')",
    "in ('missing', 'none')",
  ),
  decide('who has grown since was always many', 'least(v_fewest[i], (v_head ->> 0)::bigint)', 'v_fewest[i]'),
  decide('who came later was there before', 'v_fewest[i] := 0;\n        v_guessed[i] := false;', 'null;'),
  decide('who moved was always there', 'v_parents[i] := v_above;', 'null;'),
  decide('months beside quarters', "(p_before ->> 'closed')::boolean", 'false'),
  decide(
    'any cut beside others',
    'and private.fits_among(v_cuts[i], v_seen, p_least, v_fewest, v_most);',
    ';',
  ),
  decide('answers do not count', 'when p_answers is null then p_heads[i]', 'when true then p_heads[i]'),
  series('readings without cases', "when s.n = 0 then 'none'", "when false then 'none'"),
  series(
    'all cases are those of teams below',
    "when w.counted and s.n <= w.n then 'spent'",
    "when false then 'spent'",
  ),
  series(
    'what was shown is forgotten',
    "v_pattern.own is not null or v_pattern.overlapping <> '{}'",
    'false',
  ),
  series('the same quantity twice', 'c.quantity = v_quantity', 'false'),
  {
    name: 'cuts that overlap',
    of: 'fits_among',
    guard: '(p_cut & v_other) not in (v_none, p_cut, v_other)',
    without: 'false',
  },
  {
    name: 'few are left of what a cut lies in',
    of: 'fits_among',
    guard: 'continue when (p_cut & v_other) <> p_cut;',
    without: 'continue when v_other <> p_cut;',
  },
];
