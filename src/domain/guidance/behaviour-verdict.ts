import type { BehaviourForces } from '../consistency/forces';

/**
 * What the framework conditions let one expect of a behaviour:
 * - `carried`: what pushes it is stronger than what holds it back and than the old habit (margin > 0);
 * - `below_habit`: the push is stronger than the pull, but not than the habit (net > 0, margin ≤ 0; rule M01);
 * - `held_back`: the pull is at least as strong as the push (net ≤ 0);
 * - `not_assessable`: no condition has been rated. Never to be read as held back.
 */
export const BEHAVIOUR_VERDICTS = ['held_back', 'below_habit', 'not_assessable', 'carried'] as const;
export type BehaviourVerdict = (typeof BEHAVIOUR_VERDICTS)[number];

/** What the forces on a behaviour amount to, in the terms of {@link BEHAVIOUR_VERDICTS}. */
export function behaviourVerdict({ net, margin }: Pick<BehaviourForces, 'net' | 'margin'>): BehaviourVerdict {
  if (net === null || margin === null) return 'not_assessable';
  if (net <= 0) return 'held_back';
  return margin > 0 ? 'carried' : 'below_habit';
}
