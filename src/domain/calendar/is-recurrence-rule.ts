/** Characters in a rule; the longest that makes sense needs half of them. */
const LENGTH_MAX = 200;

const FREQUENCY = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)$/;
const DAY = '(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)';
const MONTH_DAY = '-?(?:[1-9]|[12]\\d|3[01])';
const MONTH = '(?:[1-9]|1[0-2])';
const several = (one: string) => `${one}(?:,${one})*`;
/** What may be said beside how often, each at most once. */
const PARTS: readonly RegExp[] = [
  /^INTERVAL=[1-9]\d?$/,
  /^COUNT=[1-9]\d{0,2}$/,
  /^UNTIL=\d{8}$/,
  new RegExp(`^BYDAY=${several(DAY)}$`),
  new RegExp(`^BYMONTHDAY=${several(MONTH_DAY)}$`),
  new RegExp(`^BYMONTH=${several(MONTH)}$`),
  /^BYSETPOS=-?[1-5]$/,
];

/**
 * Is the text a recurrence rule we understand? A part of RFC 5545: days, weeks, months or years, never less than a day,
 * with an interval, an end, and days of the week, of the month, months.
 * @example isRecurrenceRule('FREQ=MONTHLY;BYDAY=1MO') // true: the first Monday of every month
 */
export function isRecurrenceRule(text: string): boolean {
  if (text.length > LENGTH_MAX) return false;
  const [frequency = '', ...parts] = text.split(';');
  const kinds = parts.map((part) => PARTS.findIndex((known) => known.test(part)));
  return FREQUENCY.test(frequency) && !kinds.includes(-1) && new Set(kinds).size === kinds.length;
}
