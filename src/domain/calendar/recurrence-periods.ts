import { firstOf, monthOf, monthOfYear } from './month-days';
import type { RecurrenceRule } from './recurrence-rule';

/** Days, by their numbers, from the first to the one before the last. */
interface Part {
  from: number;
  to: number;
}

/** Day 0, 1970-01-01, was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

const FREQUENCIES: Readonly<
  Record<RecurrenceRule['frequency'], { of: (day: number) => number; part: (period: number) => Part }>
> = {
  DAILY: { of: (day) => day, part: (day) => ({ from: day, to: day + 1 }) },
  WEEKLY: { of: weekOf, part: (week) => ({ from: week * 7 - 3, to: week * 7 + 4 }) },
  MONTHLY: { of: monthOf, part: (month) => ({ from: firstOf(month), to: firstOf(month + 1) }) },
  YEARLY: {
    of: (day) => Math.floor(monthOf(day) / 12),
    part: (year) => ({ from: firstOf(year * 12), to: firstOf(year * 12 + 12) }),
  },
};

/** Is a day the nth of its weekday within a part of the calendar, from its end when negative? */
const isNth = (day: number, nth: number, { from, to }: Part): boolean =>
  nth === 0 ||
  (nth > 0 ? Math.floor((day - from) / 7) + 1 === nth : Math.floor((to - 1 - day) / 7) + 1 === -nth);

/**
 * The days of a rule, period by period (day, week, month, year), from the period one day lies in to that of another; of
 * each all its days, also those outside the two. Looks at every day between them once, at most, and never further.
 * @param start the day the rule is counted from
 */
export function* recurrencePeriods(
  rule: RecurrenceRule,
  start: number,
  from: number,
  until: number,
): Generator<number[]> {
  const { of, part } = FREQUENCIES[rule.frequency];
  const first = of(start);
  const skipped = Math.max(0, Math.ceil((of(from) - first) / rule.interval)) * rule.interval;
  for (let period = first + skipped; period <= of(until); period += rule.interval) {
    const days = daysIn(part(period), rule, start);
    const { position } = rule;
    const chosen = position === null ? days : days.slice(...sliceOf(position, days.length));
    yield chosen;
  }
}

const sliceOf = (position: number, length: number): [number, number] => {
  const at = position > 0 ? position - 1 : length + position;
  return at < 0 ? [0, 0] : [at, at + 1];
};

/** The days of one period, in order. What a rule leaves open is as on the day it is counted from. */
function daysIn(period: Part, rule: RecurrenceRule, start: number): number[] {
  const { frequency, weekdays, monthDays, months } = rule;
  const open = weekdays.length === 0 && monthDays.length === 0;
  const days: number[] = [];
  for (let month = monthOf(period.from); month <= monthOf(period.to - 1); month++) {
    if (months.length > 0 && !months.includes(monthOfYear(month))) continue;
    if (
      frequency === 'YEARLY' &&
      open &&
      months.length === 0 &&
      monthOfYear(month) !== monthOfYear(monthOf(start))
    )
      continue;
    const whole = { from: firstOf(month), to: firstOf(month + 1) };
    const within = frequency === 'YEARLY' && months.length === 0 ? period : whole;
    const isOpenDay = (day: number): boolean => {
      if (frequency === 'DAILY') return true;
      if (frequency === 'WEEKLY') return weekdayOf(day) === weekdayOf(start);
      return day - whole.from === start - firstOf(monthOf(start));
    };
    for (let day = Math.max(period.from, whole.from); day < Math.min(period.to, whole.to); day++) {
      const ofMonth = day - whole.from + 1;
      const length = whole.to - whole.from;
      const fits =
        (monthDays.length === 0 || monthDays.includes(ofMonth) || monthDays.includes(ofMonth - length - 1)) &&
        (weekdays.length === 0 ||
          weekdays.some(({ weekday, nth }) => weekday === weekdayOf(day) && isNth(day, nth, within)));
      if (fits && (!open || isOpenDay(day))) days.push(day);
    }
  }
  return days;
}
