import { rrulestr } from 'rrule';
import type { IsoDate } from '../programme/model';
import { toDayNumber } from './day-number';

const MS_PER_DAY = 86_400_000;
const atMidnight = (day: IsoDate): Date => new Date(toDayNumber(day) * MS_PER_DAY);
const dayOf = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/** When something held again and again begins and ends. */
export interface Recurring {
  /** A rule of RFC 5545 that {@link isRecurrenceRule} accepts. */
  rule: string;
  startsOn: IsoDate;
  /** The last day it may fall on; null: it goes on. */
  endsOn: IsoDate | null;
}

/**
 * The days on which it is held, in order, within `from` to `until` (both inclusive). Counted from its start, so that
 * "every second week" and "five times" do not depend on the part one looks at.
 * @example recurrence({ rule: 'FREQ=WEEKLY;BYDAY=MO', startsOn: '2026-03-03', endsOn: null }, '2026-03-01', '2026-03-20')
 * // ['2026-03-09', '2026-03-16']
 */
export function recurrence({ rule, startsOn, endsOn }: Recurring, from: IsoDate, until: IsoDate): IsoDate[] {
  const last = endsOn !== null && endsOn < until ? endsOn : until;
  const first = from < startsOn ? startsOn : from;
  if (last < first) return [];
  return rrulestr(rule, { dtstart: atMidnight(startsOn) })
    .between(atMidnight(first), atMidnight(last), true)
    .map(dayOf);
}
