import { toDayNumber } from '../calendar/day-number';
import { addDays } from '../calendar/days';
import { periodOf, periodsLater } from '../calendar/periods';
import { weeksBetween } from '../calendar/weeks';
import type { Cadence, IsoDate } from '../programme/model';

/** Periods one after the other that have no reading between two that do. */
export interface Hole {
  /** Index of the first reading behind it. */
  before: number;
  /** The first period without a reading, and the last. */
  from: IsoDate;
  last: IsoDate;
  /** The day after its last. */
  until: IsoDate;
  /** How many weeks it is long. */
  weeks: number;
}

/** After so long nobody knows what has gone on; a signal is no longer young then either. */
const LONG_WEEKS = 12;
/** A silence that is no longer makes nothing stale. */
const SHORT_PERIODS = 2;

/**
 * Where periods without a reading lie between those that have one.
 * @param readings in order of time
 */
export function holesIn(readings: readonly { period: IsoDate }[], cadence: Cadence): Hole[] {
  return readings.flatMap(({ period }, before) => {
    const last = readings[before - 1]?.period;
    if (last === undefined) return [];
    // Most readings follow one another; their days tell without looking at the calendar.
    if (cadence === 'week' && toDayNumber(period) - toDayNumber(last) <= 7) return [];
    const from = periodsLater(last, cadence, 1);
    return from >= period
      ? []
      : [
          {
            before,
            from,
            last: periodOf(addDays(period, -1), cadence),
            until: period,
            weeks: weeksBetween(from, period),
          },
        ];
  });
}

/** How many weeks after a day have no reading, up to the last that has one. */
export const unreadWeeks = (
  readings: readonly { period: IsoDate }[],
  cadence: Cadence,
  since: IsoDate,
): number =>
  holesIn(readings, cadence)
    .filter(({ from }) => from > since)
    .reduce((sum, { weeks }) => sum + weeks, 0);

/** Is it so long that what comes behind it is no longer the same line? */
export const isSilence = ({ from, until }: Hole, cadence: Cadence): boolean =>
  periodsLater(from, cadence, SHORT_PERIODS) < until;

/** Is it so long that readings before and behind it do not follow one another any more? */
export const isLong = (hole: Hole, cadence: Cadence): boolean =>
  hole.weeks >= LONG_WEEKS && isSilence(hole, cadence);
