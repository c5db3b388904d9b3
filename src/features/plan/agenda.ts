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

const firstDay = (day: string): string => `${day.slice(0, 7)}-01`;

const nextMonth = (month: string): string => {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return at === 12 ? `${year + 1}-01-01` : `${year}-${String(at + 1).padStart(2, '0')}-01`;
};

/**
 * What begins, ends and runs month by month. Months in which nothing begins or ends are left out, except the one of today:
 * whoever looks at the plan wants to know what runs now.
 */
export function agendaOf(measures: readonly Measure[], today: string): AgendaMonth[] {
  const days = measures.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).filter((day) => day !== null);
  if (days.length === 0) return [];
  const now = firstDay(today);
  const marked = new Set([...days.map(firstDay), now]);
  const last = [...marked].reduce((a, b) => (a > b ? a : b));
  const months: AgendaMonth[] = [];
  for (let month = [...marked].reduce((a, b) => (a < b ? a : b)); month <= last; month = nextMonth(month)) {
    if (!marked.has(month)) continue;
    const startOf = ({ startsOn }: Measure) => (startsOn === null ? null : firstDay(startsOn));
    const endOf = ({ endsOn }: Measure) => (endsOn === null ? null : firstDay(endsOn));
    const began = (each: Measure) => (startOf(each) ?? '9999') < month;
    months.push({
      month,
      begins: measures.filter((each) => startOf(each) === month),
      ends: measures.filter((each) => began(each) && endOf(each) === month),
      runs: measures.filter((each) => began(each) && (endOf(each) ?? '9999') > month),
    });
  }
  return months;
}
