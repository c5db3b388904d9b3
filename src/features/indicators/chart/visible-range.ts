import { addDays } from '@/domain/calendar/days';
import type { Reading } from '@/domain/indicators/verdict';
import type { IsoDate } from '@/domain/programme/model';

/** The part of a series that is shown, from its first to its last reading, by their index. */
export interface VisibleRange {
  first: number;
  last: number;
}

/** From how many readings on it helps to look at a part of them. */
export const LONG_SERIES = 52;

/** Fewer readings make no course. */
export const SHORTEST_RANGE = 4;

const DAYS_OF_YEAR = 364;

/** The range between two days of an address; the whole series where they leave too little to see, or say nothing. */
export function rangeBetween(
  readings: readonly Reading[],
  from: IsoDate | undefined,
  until: IsoDate | undefined,
): VisibleRange {
  const whole = { first: 0, last: readings.length - 1 };
  const first = from === undefined ? 0 : readings.findIndex(({ period }) => period >= from);
  const last = until === undefined ? whole.last : readings.findLastIndex(({ period }) => period <= until);
  return first < 0 || last - first + 1 < SHORTEST_RANGE ? whole : { first, last };
}

/** The year that ends with the last reading. */
export function lastYear(readings: readonly Reading[]): VisibleRange {
  const end = readings.at(-1)?.period;
  return rangeBetween(readings, end === undefined ? undefined : addDays(end, 1 - DAYS_OF_YEAR), undefined);
}

/**
 * The range that somebody chose with the two ends of a brush, in either order, and never shorter than a course needs.
 * @param before what was chosen until then: the end that did not move stays where it is
 */
export function rangeChosen(
  count: number,
  { startIndex, endIndex }: { startIndex: number; endIndex: number },
  before: VisibleRange,
): VisibleRange {
  const first = Math.min(startIndex, endIndex);
  const last = Math.max(startIndex, endIndex);
  const shortest = Math.min(SHORTEST_RANGE, count) - 1;
  if (last - first >= shortest) return { first, last };
  if (last === before.last) return { first: Math.max(0, last - shortest), last: Math.max(last, shortest) };
  return { first: Math.min(first, count - 1 - shortest), last: Math.min(first + shortest, count - 1) };
}

/** How an address says it: an end that is the end of the series is left open, and follows it as it grows. */
export function addressOf(
  readings: readonly Reading[],
  { first, last }: VisibleRange,
): { from: IsoDate | undefined; until: IsoDate | undefined } {
  return {
    from: first === 0 ? undefined : readings[first]?.period,
    until: last === readings.length - 1 ? undefined : readings[last]?.period,
  };
}
