import { exact } from '../consistency/score';
import type { Plan } from './plan';
import type { TeamSet } from './team-sets';

/** So much of what falls on these teams in a period comes from this measure. */
export interface LoadPart {
  /** Sorts by time: the Monday of an ISO week, or a quarter. */
  period: string;
  measure: string;
  teams: TeamSet;
  amount: number;
}

/** What falls on one team in one period, and where it comes from. */
export interface PeriodLoad {
  period: string;
  amount: number;
  parts: readonly LoadPart[];
}

/**
 * The parts that fall on a team, added up by period, earliest first; periods without any are left out.
 * @example loadOf(trainingHours(plan), 'south')[0]?.amount // hours per head in the first week with a training
 */
export function loadOf(parts: readonly LoadPart[], team: string): PeriodLoad[] {
  const byPeriod = new Map<string, LoadPart[]>();
  for (const part of parts) {
    if (!part.teams.has(team)) continue;
    const known = byPeriod.get(part.period);
    if (known) known.push(part);
    else byPeriod.set(part.period, [part]);
  }
  return [...byPeriod]
    .map(([period, own]) => ({
      period,
      amount: exact(own.reduce((sum, { amount }) => sum + amount, 0)),
      parts: own,
    }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** What of a plan is needed to tell its load. */
export type PlanOfLoad = Pick<Plan, 'live' | 'on' | 'teamsOf'>;
