/** Days of the week as RFC 5545 names them. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Which of its kind in a month; -1 is the last. */
export const NTHS = [1, 2, 3, 4, -1] as const;
export type Nth = (typeof NTHS)[number];

/**
 * Days of a month (1-12) at its longest: those on which something can be held every year, or every fourth.
 * @example longestMonth(2) // 29
 */
export const longestMonth = (month: number): number =>
  month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** How often something is held, in the few ways that rituals in organisations have. */
export type RitualPattern =
  | { every: 'week' | 'two_weeks'; weekdays: Weekday[] }
  | { every: 'month'; nths: Nth[]; weekdays: Weekday[] }
  /** `month` 1-12, `day` 1-31. */
  | { every: 'year'; month: number; day: number };

export type RitualEvery = RitualPattern['every'];
export const RITUAL_EVERY = ['week', 'two_weeks', 'month', 'year'] as const satisfies RitualEvery[];

/**
 * The recurrence rule that says a pattern.
 * @example ruleOf({ every: 'month', nths: [1], weekdays: ['TU'] }) // 'FREQ=MONTHLY;BYDAY=1TU'
 */
export function ruleOf(pattern: RitualPattern): string {
  switch (pattern.every) {
    case 'week':
      return `FREQ=WEEKLY;BYDAY=${pattern.weekdays.join(',')}`;
    case 'two_weeks':
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${pattern.weekdays.join(',')}`;
    case 'month':
      return `FREQ=MONTHLY;BYDAY=${pattern.nths.flatMap((nth) => pattern.weekdays.map((day) => `${nth}${day}`)).join(',')}`;
    case 'year':
      return `FREQ=YEARLY;BYMONTH=${pattern.month};BYMONTHDAY=${pattern.day}`;
  }
}

/** The pattern a rule says; null where it says something else, which a file or a calendar may. */
export function patternOf(rule: string): RitualPattern | null {
  const candidates = [weeks(rule), months(rule), year(rule)];
  // Only what is written the same way again has been understood in full.
  return candidates.find((each) => each !== null && sameRule(ruleOf(each), rule)) ?? null;
}

const sorted = (rule: string) => rule.split(/[;,]/).sort().join();
const sameRule = (a: string, b: string) => sorted(a) === sorted(b);

const partOf = (rule: string, name: string): string =>
  rule
    .split(';')
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? '';

const daysOf = (rule: string) => partOf(rule, 'BYDAY').split(',');

function weeks(rule: string): RitualPattern | null {
  const weekdays = WEEKDAYS.filter((day) => daysOf(rule).includes(day));
  if (weekdays.length === 0) return null;
  return { every: partOf(rule, 'INTERVAL') === '2' ? 'two_weeks' : 'week', weekdays };
}

function months(rule: string): RitualPattern | null {
  const days = daysOf(rule);
  const weekdays = WEEKDAYS.filter((day) => days.some((each) => each.endsWith(day)));
  const nths = NTHS.filter((nth) => days.some((each) => each.slice(0, -2) === String(nth)));
  return weekdays.length > 0 && nths.length > 0 ? { every: 'month', nths, weekdays } : null;
}

function year(rule: string): RitualPattern | null {
  const month = Number(partOf(rule, 'BYMONTH'));
  const day = Number(partOf(rule, 'BYMONTHDAY'));
  return month >= 1 && day >= 1 ? { every: 'year', month, day } : null;
}

/** What a ritual begins with when one says how often it is held. */
export function usualPattern(every: RitualEvery): RitualPattern {
  if (every === 'year') return { every, month: 1, day: 15 };
  if (every === 'month') return { every, nths: [1], weekdays: ['MO'] };
  return { every, weekdays: ['MO'] };
}
