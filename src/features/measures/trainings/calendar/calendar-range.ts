import { addDays } from '@/domain/calendar/days';
import { periodOf, periodsLater } from '@/domain/calendar/periods';
import { wholeWeeks } from '@/domain/calendar/whole-weeks';
import type { Cadence, IsoDate } from '@/domain/programme/model';

export type Span = Exclude<Cadence, 'quarter'>;

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
  const first = periodOf(day, span);
  const last = addDays(periodsLater(first, span, 1), -1);
  return { span, days: wholeWeeks(day, span), first, last };
}

/** A day of the month or week after (1) or before (-1). */
export const dayBeside = ({ span, first, last }: CalendarRange, by: 1 | -1): IsoDate =>
  by === 1 ? addDays(last, 1) : periodOf(addDays(first, -1), span);
