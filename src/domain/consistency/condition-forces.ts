import type { Condition, Effect } from '../programme/model';

/** The forces of one framework condition on all target behaviours together: f = effect in use × strength. */
export interface ConditionForces {
  /** Sum of its forces that push behaviours, ≥ 0. */
  driving: number;
  /** Sum of its forces that hold behaviours back, ≥ 0. */
  restraining: number;
  /** Behaviours it drives, restrains, and is rated neutral for. */
  drives: number;
  restrains: number;
  neutral: number;
}

/** The forces of every condition, by its key; a condition nobody has rated has none of any kind. */
export function conditionForces(
  conditions: readonly Condition[],
  effects: readonly Effect[],
): ReadonlyMap<string, ConditionForces> {
  const strengths = new Map(conditions.map(({ key, strength }) => [key, strength]));
  const forces = new Map(
    conditions.map(({ key }): [string, ConditionForces] => [
      key,
      { driving: 0, restraining: 0, drives: 0, restrains: 0, neutral: 0 },
    ]),
  );
  for (const { condition, inUse } of effects) {
    const own = forces.get(condition);
    const strength = strengths.get(condition);
    if (!own || strength === undefined || inUse === null) continue;
    if (inUse > 0) {
      own.drives++;
      own.driving += inUse * strength;
    } else if (inUse < 0) {
      own.restrains++;
      own.restraining -= inUse * strength;
    } else own.neutral++;
  }
  return forces;
}
