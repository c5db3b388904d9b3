import { addDays } from '@/domain/calendar/days';
import { monthDays, weekDays } from '@/domain/calendar/month-days';
import { monthsLater } from '@/domain/calendar/months';
import type { IsoDate } from '@/domain/programme/model';

export type Span = 'month' | 'week';

/** What the calendar shows at once. */
export interface CalendarRange {
  span: Span;
  /** The first day of the month or week itself. */
  first: IsoDate;
  last: IsoDate;
  /** All days shown: those of other months too that fill the weeks. */
  days: readonly IsoDate[];
}

/** The month or the week that a day lies in. */
export function rangeOf(span: Span, day: IsoDate): CalendarRange {
  if (span === 'week') {
    const days = weekDays(day);
    const first = days[0] ?? day;
    return { span, days, first, last: addDays(first, 6) };
  }
  const first = `${day.slice(0, 8)}01`;
  return { span, days: monthDays(day), first, last: addDays(monthsLater(first, 1), -1) };
}

/** A day of the month or week after (1) or before (-1). */
export function dayBeside({ span, first, last }: CalendarRange, by: 1 | -1): IsoDate {
  if (by === 1) return addDays(last, 1);
  return span === 'week' ? addDays(first, -7) : `${addDays(first, -1).slice(0, 8)}01`;
}
