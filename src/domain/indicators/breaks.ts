import { periodsLater } from '../calendar/periods';
import type { Cadence, IsoDate } from '../programme/model';

/** Missing weeks after which nobody knows what has gone on; a signal is no longer young then either. */
const LONG_WEEKS = 12;
/** Missing periods that make nothing stale yet; three months or quarters are twelve weeks, too. */
export const SHORT_PERIODS = 2;

/**
 * Does a reading not follow the one before any more, because at least twelve weeks and more than two periods without a
 * reading lie between them?
 */
export const isBroken = (last: IsoDate, next: IsoDate, cadence: Cadence): boolean =>
  periodsLater(last, cadence, cadence === 'week' ? LONG_WEEKS + 1 : SHORT_PERIODS + 2) <= next;
