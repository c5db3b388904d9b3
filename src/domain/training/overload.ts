import { exact } from '../consistency/score';
import type { Policy } from '../consistency/policy';
import type { PeriodLoad } from './load';
import type { TeamLoad } from './team-loads';

/** So much of what is too much comes from this measure. */
export interface OverloadPart {
  measure: string;
  /** Hours per head, or demanding behaviours introduced. */
  amount: number;
}

/** A week or quarter that asks too much of a team, and what of. */
export interface OverloadPeriod {
  period: string;
  amount: number;
  /** The greatest first. */
  parts: OverloadPart[];
}

/** Every period in which rule S04 finds the load of a team too great, in order of time. */
export interface Overload {
  weeks: OverloadPeriod[];
  quarters: OverloadPeriod[];
}

/**
 * Where a team is asked for too much, by the thresholds of rule S04: weeks with more hours of training than
 * `hoursPerWeek`, and quarters in which `behavioursFrom` demanding behaviours or more are introduced.
 */
export function overloadOf(
  { weeks, quarters }: Pick<TeamLoad, 'weeks' | 'quarters'>,
  { S04: { hoursPerWeek, behavioursFrom } }: Pick<Policy, 'S04'>,
): Overload {
  return {
    weeks: weeks.filter(({ amount }) => amount > hoursPerWeek).map(byMeasure),
    quarters: quarters.filter(({ amount }) => amount >= behavioursFrom).map(byMeasure),
  };
}

/** Keys of the measures behind an overload, each once. */
export const measuresBehind = ({ weeks, quarters }: Overload): string[] => [
  ...new Set([...weeks, ...quarters].flatMap(({ parts }) => parts.map(({ measure }) => measure))),
];

function byMeasure({ period, amount, parts }: PeriodLoad): OverloadPeriod {
  const sums = new Map<string, number>();
  for (const part of parts) sums.set(part.measure, (sums.get(part.measure) ?? 0) + part.amount);
  return {
    period,
    amount,
    parts: [...sums]
      .map(([measure, sum]) => ({ measure, amount: exact(sum) }))
      .sort((a, b) => b.amount - a.amount || (a.measure < b.measure ? -1 : 1)),
  };
}
