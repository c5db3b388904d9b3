import { periodsLater } from '../calendar/periods';
import { weeksBetween } from '../calendar/weeks';
import type { Cadence, IsoDate } from '../programme/model';
import { isBroken, SHORT_PERIODS } from './breaks';

/** Periods one after the other that have no reading between two that do. */
export interface Hole {
  /** Index of the first reading behind it. */
  before: number;
  /** The period of the last reading before it. */
  after: IsoDate;
  /** Its first day. */
  from: IsoDate;
  /** The day after its last. */
  until: IsoDate;
  /** How many weeks it is long. */
  weeks: number;
}

/**
 * Where periods without a reading lie between those that have one.
 * @param readings in order of time
 */
export const holesIn = (readings: readonly { period: IsoDate }[], cadence: Cadence): Hole[] =>
  readings.flatMap(({ period: until }, before) => {
    const after = readings[before - 1]?.period ?? until;
    const from = periodsLater(after, cadence, 1);
    return from < until ? { before, after, from, until, weeks: weeksBetween(from, until) } : [];
  });

/** How many weeks after a day have no reading, up to the last that has one. */
export const unreadWeeks = (
  readings: readonly { period: IsoDate }[],
  cadence: Cadence,
  since: IsoDate,
): number =>
  holesIn(readings, cadence).reduce((sum, { from, weeks }) => (from > since ? sum + weeks : sum), 0);

/** Is it so long that what comes behind it is no longer the same line? */
export const isSilence = ({ from, until }: Hole, cadence: Cadence): boolean =>
  periodsLater(from, cadence, SHORT_PERIODS) < until;

/** Is it so long that readings before and behind it do not follow one another any more? */
export const isLong = ({ after, until }: Hole, cadence: Cadence): boolean => isBroken(after, until, cadence);
