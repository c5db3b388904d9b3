import type { Behaviour, Condition } from '../programme/model';
import type { Cells } from './cells';
import { item, value } from './columns';

/**
 * The forces on one behaviour (force-field analysis, Lewin 1951): f = effect in use × strength, −15 … 15 per
 * condition. All null where no condition has been rated: not assessable, which is not the same as "held back".
 */
export interface BehaviourForces {
  key: string;
  /** D: sum of the forces that push the behaviour, ≥ 0. */
  driving: number;
  /** R: sum of the forces that hold it back, ≥ 0. */
  restraining: number;
  /** D / (D + R), 0 … 1; null when nothing pushes or holds. */
  balance: number | null;
  /** N = D − R; null when no condition is rated. */
  net: number | null;
  /**
   * What is left of the net force after habit: N − 3 · habit strength. A habit carries its own reward, so that
   * behaviour changes only when the new way promises clearly more (Roth 2007). Null when no condition is rated.
   */
  margin: number | null;
  /** Number of rated conditions, and how many of them push and hold. */
  rated: number;
  drivers: number;
  restrainers: number;
}

/** The forces on every behaviour, in the order of `behaviours`. */
export function forcesOf(
  cells: Cells,
  conditions: readonly Condition[],
  behaviours: readonly Behaviour[],
  habitWeight: number,
): BehaviourForces[] {
  const sums = behaviours.map(() => ({ driving: 0, restraining: 0, rated: 0, drivers: 0, restrainers: 0 }));
  for (let c = 0; c < conditions.length; c++) {
    const { strength } = item(conditions, c);
    for (let i = value(cells.start, c); i < value(cells.start, c + 1); i++) {
      const sum = item(sums, value(cells.behaviour, i));
      const force = value(cells.inUse, i) * strength;
      sum.rated++;
      if (force > 0) {
        sum.driving += force;
        sum.drivers++;
      } else if (force < 0) {
        sum.restraining -= force;
        sum.restrainers++;
      }
    }
  }
  return sums.map((sum, b) => {
    const { key, habitStrength } = item(behaviours, b);
    const total = sum.driving + sum.restraining;
    const net = sum.rated === 0 ? null : sum.driving - sum.restraining;
    return {
      key,
      ...sum,
      balance: total === 0 ? null : sum.driving / total,
      net,
      margin: net === null ? null : net - habitWeight * habitStrength,
    };
  });
}

/**
 * The programme index, 0 … 100: mean of balance × 100 over the behaviours that have one, weighted by importance.
 * Null when no behaviour has one. Means little without {@link coverage} beside it.
 */
export function programmeIndex(
  forces: readonly BehaviourForces[],
  behaviours: readonly Behaviour[],
): number | null {
  let weighted = 0;
  let weights = 0;
  for (const [b, { balance }] of forces.entries()) {
    if (balance === null) continue;
    const { importance } = item(behaviours, b);
    weighted += balance * importance;
    weights += importance;
  }
  return weights === 0 ? null : (100 * weighted) / weights;
}

/** Share of the cells condition × behaviour that are rated, 0 … 1; 0 when there is no cell to rate. */
export function coverage(
  cells: Cells,
  conditions: readonly Condition[],
  behaviours: readonly Behaviour[],
): number {
  const possible = conditions.length * behaviours.length;
  return possible === 0 ? 0 : cells.count / possible;
}
