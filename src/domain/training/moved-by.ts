import { addDays } from '../calendar/days';
import type { Measure } from '../programme/model';
import type { MeasureOverlay } from './measure-overlay';

/**
 * A measure some whole days later (or, below 0, earlier): both of its days, where it has them, and its sessions.
 * @example withMeasures(model, [movedBy(training, 7)]) // the training a week later
 */
export function movedBy({ key, startsOn, endsOn, sessions }: Measure, days: number): MeasureOverlay {
  return {
    measure: key,
    startsOn: startsOn === null ? null : addDays(startsOn, days),
    endsOn: endsOn === null ? null : addDays(endsOn, days),
    ...(sessions.length > 0 && { sessionsBy: days }),
  };
}
