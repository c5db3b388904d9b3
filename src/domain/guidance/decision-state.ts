import type { Finding } from '../consistency/finding';
import type { Decision, IsoDate } from '../programme/model';

/**
 * Where a finding stands:
 * - `open`: nobody has decided;
 * - `in_progress`: somebody works on it;
 * - `due`: decided, but its review date has come;
 * - `worse`: accepted at a lower score than it has now;
 * - `accepted`, `dismissed`: settled for now.
 */
export const DECISION_STATES = ['open', 'in_progress', 'due', 'worse', 'accepted', 'dismissed'] as const;

export type DecisionState =
  | { kind: 'open' }
  | { kind: 'in_progress' | 'accepted' | 'dismissed'; decision: Decision }
  | { kind: 'due'; decision: Decision; since: IsoDate }
  /** Scores, 0-100: when it was accepted, and today. */
  | { kind: 'worse'; decision: Decision; was: number; now: number };

/** People see scores to a tenth; what they cannot see has not changed. */
const inTenths = (score: number) => Math.round(score * 10);

/**
 * Compares two scores as people see them.
 * @returns positive when `a` is higher, 0 when they look the same
 */
export const compareScores = (a: number, b: number): number => inTenths(a) - inTenths(b);

/**
 * What the decision on a finding means today. An acceptance holds until its review date, on which it is due, and only
 * as long as the finding weighs no more than when it was accepted. A date set on another decision is kept the same way.
 * @param today the day it is asked for
 */
export function decisionState(
  { score }: Pick<Finding, 'score'>,
  decision: Decision | undefined,
  today: IsoDate,
): DecisionState {
  if (decision === undefined) return { kind: 'open' };
  const { status, score: was, reviewOn } = decision;
  if (status === 'accepted' && was !== null && compareScores(score, was) > 0)
    return { kind: 'worse', decision, was, now: score };
  if (reviewOn !== null && reviewOn <= today) return { kind: 'due', decision, since: reviewOn };
  return { kind: status, decision };
}

/** Is the matter settled for now: knowingly accepted, or dismissed? Work in progress is not. */
export const isSettled = ({ kind }: DecisionState): boolean => kind === 'accepted' || kind === 'dismissed';

/** Has a decision been overtaken, by its date or by the score? */
export const isBack = ({ kind }: DecisionState): boolean => kind === 'due' || kind === 'worse';
