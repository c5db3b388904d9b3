import { periodOf } from '@/domain/calendar/periods';
import type { Measure } from '@/domain/programme/model';

/** A month of the plan, as its first day. */
export interface AgendaMonth {
  month: string;
  /** Also what ends in the same month. */
  begins: Measure[];
  ends: Measure[];
  /** Began earlier and goes on beyond it. */
  runs: Measure[];
}

const firstDay = (day: string): string => periodOf(day, 'month');

/**
 * What begins, ends and runs month by month. Months in which nothing begins or ends are left out, except the one of today:
 * whoever looks at the plan wants to know what runs now.
 */
export function agendaOf(measures: readonly Measure[], today: string): AgendaMonth[] {
  const days = measures.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).filter((day) => day !== null);
  if (days.length === 0) return [];
  const now = firstDay(today);
  const marked = new Set([...days.map(firstDay), now]);
  return [...marked].sort().map((month) => {
    const startOf = ({ startsOn }: Measure) => (startsOn === null ? null : firstDay(startsOn));
    const endOf = ({ endsOn }: Measure) => (endsOn === null ? null : firstDay(endsOn));
    const began = (each: Measure) => (startOf(each) ?? '9999') < month;
    return {
      month,
      begins: measures.filter((each) => startOf(each) === month),
      ends: measures.filter((each) => began(each) && endOf(each) === month),
      runs: measures.filter((each) => began(each) && (endOf(each) ?? '9999') > month),
    };
  });
}
