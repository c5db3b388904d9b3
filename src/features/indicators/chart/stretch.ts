import { addDays } from '@/domain/calendar/days';
import type { Reading } from '@/domain/indicators/verdict';
import type { IsoDate } from '@/domain/programme/model';

/** Part of a series, from the first to the last reading in it, by their index. */
export interface Stretch {
  first: number;
  last: number;
}

/** From how many readings on it helps to look at a part of them. */
export const LONG_SERIES = 52;

/** Fewer make no course. */
export const SHORTEST_STRETCH = 4;

const DAYS_OF_YEAR = 364;

/** The stretch between two days of an address; the whole series where they leave too little to see, or say nothing. */
export function stretchBetween(
  readings: readonly Reading[],
  from: IsoDate | undefined,
  until: IsoDate | undefined,
): Stretch {
  const whole = { first: 0, last: readings.length - 1 };
  const first = from === undefined ? 0 : readings.findIndex(({ period }) => period >= from);
  const last = until === undefined ? whole.last : readings.findLastIndex(({ period }) => period <= until);
  return first < 0 || last - first + 1 < SHORTEST_STRETCH ? whole : { first, last };
}

/** The year that ends with the last reading. */
export function lastYear(readings: readonly Reading[]): Stretch {
  const end = readings.at(-1)?.period;
  return stretchBetween(readings, end === undefined ? undefined : addDays(end, 1 - DAYS_OF_YEAR), undefined);
}

/** How an address says it: an end that is the end of the series is left open, and follows it as it grows. */
export function addressOf(
  readings: readonly Reading[],
  { first, last }: Stretch,
): { from: IsoDate | undefined; until: IsoDate | undefined } {
  return {
    from: first === 0 ? undefined : readings[first]?.period,
    until: last === readings.length - 1 ? undefined : readings[last]?.period,
  };
}
