import type { BehaviourForces } from '../consistency/forces';
import type { ProgrammeModel } from '../programme/model';

export interface RatedCells {
  /** Cells condition × behaviour whose effect in use is rated, and how many there are to rate. */
  rated: number;
  possible: number;
}

/** The two numbers behind the coverage: people understand "148 of 170" better than a share. */
export function ratedCells(
  { behaviours, conditions }: Pick<ProgrammeModel, 'behaviours' | 'conditions'>,
  forces: readonly BehaviourForces[],
): RatedCells {
  return {
    rated: forces.reduce((sum, { rated }) => sum + rated, 0),
    possible: behaviours.length * conditions.length,
  };
}
