import type { IsoDate } from '../programme/model';
import { fromDayNumber, toDayNumber } from './day-number';
import { recurrencePeriods } from './recurrence-periods';
import { readRecurrenceRule } from './recurrence-rule';

/** When something held again and again begins and ends. */
export interface Recurring {
  /** A rule of RFC 5545 that {@link isRecurrenceRule} accepts; any other has no days. */
  rule: string;
  startsOn: IsoDate;
  /** The last day it may fall on; null: it goes on. */
  endsOn: IsoDate | null;
}

/**
 * The days on which it is held, in order, within `from` to `until` (both inclusive). Counted from its start, so that
 * "every second week" and "five times" do not depend on the part one looks at. Never looks further than `until`, however
 * seldom the rule comes true.
 * @example recurrence({ rule: 'FREQ=WEEKLY;BYDAY=MO', startsOn: '2026-03-03', endsOn: null }, '2026-03-01', '2026-03-20')
 * // ['2026-03-09', '2026-03-16']
 */
export function recurrence({ rule, startsOn, endsOn }: Recurring, from: IsoDate, until: IsoDate): IsoDate[] {
  const read = readRecurrenceRule(rule);
  if (read === null) return [];
  const ends = [until, endsOn, read.until].filter((day) => day !== null);
  const end = ends.reduce((a, b) => (a < b ? a : b));
  if (end < startsOn || end < from) return [];
  const [start, last] = [toDayNumber(startsOn), toDayNumber(end)];
  const first = Math.max(toDayNumber(from), start);
  const days: IsoDate[] = [];
  // What is counted is counted from its start; anything else is looked up where it is asked for.
  let times = 0;
  for (const period of recurrencePeriods(read, start, read.count === null ? first : start, last)) {
    for (const day of period) {
      if (day < start) continue;
      times += 1;
      if (day > last || (read.count !== null && times > read.count)) return days;
      if (day >= first) days.push(fromDayNumber(day));
    }
  }
  return days;
}
