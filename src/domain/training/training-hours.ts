import { isoWeeksBetween } from '../calendar/weeks';
import type { LoadPart, PlanOfLoad } from './load';
import { isOfKind } from './plan';
import { trainingRangesOf } from './training-ranges';

/**
 * Hours per head of each live training in the ISO weeks it takes place, the period being the week's Monday. The hours
 * spread evenly over the stretches of the training and, within one, over the weeks it touches. A training without hours
 * or without any dates is nowhere.
 */
export function trainingHours(plan: PlanOfLoad): LoadPart[] {
  return plan.live.flatMap((measure) => {
    const { key, hoursPerHead } = measure;
    if (!isOfKind(measure, 'training') || !hoursPerHead) return [];
    const teams = plan.teamsOf(measure);
    const stretches = trainingRangesOf(measure);
    return stretches.flatMap(({ first, last }) => {
      const weeks = isoWeeksBetween(first, last);
      const amount = hoursPerHead / stretches.length / weeks.length;
      return weeks.map((period) => ({ period, measure: key, teams, amount }));
    });
  });
}
