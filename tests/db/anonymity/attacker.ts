import { type Equation, rank, tellsOf } from './linear-algebra';
import { monthsOf, type Shown, speaksFor, type State } from './stage';
import { PERIODS, type Truth } from './truth';

/*
 * Somebody who keeps every page. A value and its cases give a sum over those for whom it speaks; of many such sums the
 * attacker forms every combination there is, and wins where one speaks for fewer people than allowed. The attacker knows
 * of what each value is made, however it was decided to show it: it is found by the numbers.
 */

/** A value that somebody has seen, while all of this had been stored at some time. */
export interface Seen extends Shown {
  states: readonly State[];
}

/** The stored readings that are nearest below a team. */
function nearest(state: State, shown: Shown, team: number): number[] {
  const readings = state.indicators[shown.indicator]?.readings ?? [];
  if (readings.some((r) => r.team === team && r.period === shown.period && r.n !== 0)) return [team];
  return state.parents.flatMap((parent, child) => (parent === team ? nearest(state, shown, child) : []));
}

/** Which stored readings a value is made of. @throws {Error} where no stored readings make this value */
function partsOf(truth: Truth, shown: Seen): number[] {
  const cadence = shown.states.at(-1)?.indicators[shown.indicator]?.cadence ?? 'month';
  const sumOf = (team: number) => {
    const done = speaksFor(truth, team).flatMap((t) =>
      monthsOf(cadence, shown.period).flatMap((month) => truth.teams[t]?.done[month] ?? []),
    );
    return {
      sum: done.reduce((sum, each) => sum + each.sum, 0),
      cases: done.reduce((sum, each) => sum + each.cases, 0),
    };
  };
  for (const state of shown.states) {
    const parts = nearest(state, shown, shown.team);
    const sums = parts.map(sumOf);
    const cases = sums.reduce((sum, each) => sum + each.cases, 0);
    const weight = shown.n ?? parts.length;
    const sum = sums.reduce((all, each) => all + (shown.n === null ? each.sum / each.cases : each.sum), 0);
    const isThis = parts.length > 0 && (shown.n === null || cases === shown.n);
    if (isThis && Math.abs(sum - shown.value * weight) < 1e-6 * Math.max(1, Math.abs(sum))) return parts;
  }
  throw new Error(`${shown.value} of team ${shown.team} is made of no readings there have been`);
}

/** What a value tells, as a sum over what the people of each team did in each month. */
function equationOf(truth: Truth, shown: Seen): Equation {
  const cadence = shown.states.at(-1)?.indicators[shown.indicator]?.cadence ?? 'month';
  const spokenFor = new Set(partsOf(truth, shown).flatMap((part) => speaksFor(truth, part)));
  const months = monthsOf(cadence, shown.period);
  return truth.teams.flatMap(({ done }, team) =>
    done.map(({ cases }, month) => (cases > 0 && spokenFor.has(team) && months.includes(month) ? 1 : 0)),
  );
}

/** All sets of teams that together are somebody, but fewer than allowed. */
function smallGroups(sizes: readonly number[], least: number): number[][] {
  const groups: number[][] = [];
  const extend = (group: number[], people: number, from: number) => {
    const larger = sizes.flatMap((size, team) =>
      team >= from && size > 0 && people + size < least ? [team] : [],
    );
    if (group.length > 0) groups.push(group);
    for (const team of larger) extend([...group, team], people + (sizes[team] ?? 0), team + 1);
  };
  extend([], 0, 0);
  return groups;
}

/** Groups of fewer people than allowed of whom something is known; empty where nobody is given away. */
export function disclosures(truth: Truth, seen: readonly Seen[]): string[] {
  const equations = [
    ...new Map(seen.map((each) => equationOf(truth, each)).map((row) => [row.join(''), row])).values(),
  ];
  if (equations.length === 0) return [];
  const all = rank(equations);
  const teamOf = (unknown: number) => Math.floor(unknown / PERIODS);
  const monthOf = (unknown: number) => unknown % PERIODS;
  if (truth.isSelfReported) {
    return Array.from({ length: PERIODS }, (_, month) => month).flatMap((month) =>
      smallGroups(
        truth.teams.map(({ done }) => done[month]?.cases ?? 0),
        truth.least,
      )
        .filter((group) =>
          tellsOf(equations, all, (unknown) => monthOf(unknown) === month && group.includes(teamOf(unknown))),
        )
        .map((group) => `answers of teams ${group.join(', ')} in month ${month}`),
    );
  }
  return smallGroups(
    truth.teams.map(({ people }) => people),
    truth.least,
  )
    .filter((group) => tellsOf(equations, all, (unknown) => group.includes(teamOf(unknown))))
    .map((group) => `people of teams ${group.join(', ')}`);
}
