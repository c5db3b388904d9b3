/** A function that decides what is shown, with one guard taken out. */
export interface GuardMutant {
  name: string;
  /** The function, in schema private. */
  of: 'decide_cuts' | 'series_of' | 'fits_among' | 'states_of';
  guard: string;
  without: string;
  /** An organisation in which it gives somebody away. */
  witness: number;
}

export const guardMutants: readonly GuardMutant[] = [
  {
    name: 'small teams are shown',
    of: 'decide_cuts',
    guard: 'continue when v_people[i] < p_least',
    without: 'continue when v_people[i] < 1',
    witness: 1,
  },
  {
    name: 'what is left may be few',
    of: 'fits_among',
    guard: 'and private.people_in(v_left, p_fewest) < p_least',
    without: 'and false',
    witness: 2,
  },
  {
    name: 'what is left below a team may be few',
    of: 'decide_cuts',
    guard: 'or private.people_in(v_left, v_fewest) >= p_least',
    without: 'or true',
    witness: 0,
  },
  {
    name: 'who has not said how many is nobody',
    of: 'decide_cuts',
    guard: 'when v_guessed[i] then p_least - 1',
    without: 'when v_guessed[i] then 0',
    witness: 1,
  },
  {
    name: 'a headcount below that of the teams below is believed',
    of: 'decide_cuts',
    guard: 'v_heads >= v_under_fewest[i] then',
    without: 'true then',
    witness: 718,
  },
  {
    name: 'whoever might have had cases had some',
    of: 'decide_cuts',
    guard: "in ('missing', 'spent', 'none')",
    without: "in ('spent', 'none')",
    witness: 391,
  },
  {
    name: 'people without cases of their own count',
    of: 'decide_cuts',
    guard: "in ('missing', 'spent', 'none')",
    without: "in ('missing', 'none')",
    witness: 161,
  },
  {
    name: 'who has grown since was always many',
    of: 'decide_cuts',
    guard: 'least(v_fewest[i], (v_head ->> 0)::bigint)',
    without: 'v_fewest[i]',
    witness: 34,
  },
  {
    name: 'who came later was there before',
    of: 'decide_cuts',
    guard: 'v_fewest[i] := 0;\n        v_guessed[i] := false;',
    without: 'null;',
    witness: 15,
  },
  {
    name: 'who moved was always there',
    of: 'decide_cuts',
    guard: 'v_parents[i] := v_above;',
    without: 'null;',
    witness: 516,
  },
  {
    name: 'months beside quarters',
    of: 'decide_cuts',
    guard: "(p_before ->> 'closed')::boolean",
    without: 'false',
    witness: 265,
  },
  {
    name: 'any cut beside others',
    of: 'decide_cuts',
    guard: 'and private.fits_among(v_cuts[i], v_seen, p_least, v_fewest, v_most);',
    without: ';',
    witness: 2,
  },
  {
    name: 'heads count where answers do',
    of: 'decide_cuts',
    guard: 'when p_answers is null then p_heads[i]',
    without: 'when true then p_heads[i]',
    witness: 154,
  },
  {
    name: 'readings without cases',
    of: 'states_of',
    guard: "case p_n[i] when 0 then 'none' else 'cases' end",
    without: "'cases'",
    witness: 4,
  },
  {
    name: 'all cases are those of teams below',
    of: 'states_of',
    guard: 'if p_n[i] > 0 and p_n[i] <= v_below[p_numbers[i]] then',
    without: 'if false then',
    witness: 161,
  },
  {
    name: 'cases beyond those of teams below are nobody’s',
    of: 'states_of',
    guard: "v_states[p_numbers[i]] := 'more';",
    without: 'null;',
    witness: 1131,
  },
  {
    name: 'what was shown is forgotten',
    of: 'series_of',
    guard: "v_pattern.own is not null or v_pattern.overlapping <> '{}'",
    without: 'false',
    witness: 1,
  },
  {
    name: 'the same quantity twice',
    of: 'series_of',
    guard: 'c.quantity = v_quantity',
    without: 'false',
    witness: 43,
  },
  {
    name: 'cuts that overlap',
    of: 'fits_among',
    guard: '(p_cut & v_other) not in (v_none, p_cut, v_other)',
    without: 'false',
    witness: 8,
  },
  {
    name: 'few are left of what a cut lies in',
    of: 'fits_among',
    guard: 'continue when (p_cut & v_other) <> p_cut;',
    without: 'continue when v_other <> p_cut;',
    witness: 4,
  },
];
