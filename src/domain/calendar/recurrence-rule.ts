import type { IsoDate } from '../programme/model';
import { isIsoDate } from './is-iso-date';

/** How often something is held, day by day of the week, the month, the year; a part of RFC 5545. */
export interface RecurrenceRule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** How many times altogether; null: not limited. */
  count: number | null;
  /** The last day; null: it goes on. */
  until: IsoDate | null;
  /** Days of the week, 0 being Monday; `nth` of its kind in the month or year, from the end when negative; 0: every one. */
  weekdays: { weekday: number; nth: number }[];
  /** Counted from the end of the month when negative. */
  monthDays: number[];
  /** 1-12. */
  months: number[];
  /** Which of the days of a period, from the end when negative; null: all of them. */
  position: number | null;
}

/** Characters in a rule; the longest that makes sense needs half of them. */
export const RULE_MAX = 200;

const FREQUENCY = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)$/;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const several = (one: string) => new RegExp(`^${one}(?:,${one})*$`);
/** What may be said beside how often, each at most once. */
const PARTS: Readonly<Record<string, RegExp>> = {
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^[1-9]\d{0,2}$/,
  UNTIL: /^\d{8}$/,
  BYDAY: several(`(?:[+-]?[1-5])?(?:${WEEKDAYS.join('|')})`),
  BYMONTHDAY: several('-?(?:[1-9]|[12]\\d|3[01])'),
  BYMONTH: several('(?:[1-9]|1[0-2])'),
  BYSETPOS: /^-?[1-5]$/,
};

/** Days of the months, February at its longest. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a rule; null where it is none we understand: days, weeks, months or years, never less than a day, with an
 * interval, an end, and days of the week, of the month, months. Numbered days of the week belong to months and years,
 * days of the month not to weeks; a rule has one end; a day that no month has (30 February) is none.
 * @example readRecurrenceRule('FREQ=MONTHLY;BYDAY=1MO')?.weekdays // [{ weekday: 0, nth: 1 }]
 */
export function readRecurrenceRule(text: string): RecurrenceRule | null {
  if (text.length > RULE_MAX) return null;
  const [first = '', ...rest] = text.split(';');
  const frequency = FREQUENCY.exec(first)?.[1];
  const parts = new Map<string, string>();
  for (const part of rest) {
    const [name = '', value = ''] = part.split(/=(.*)/s);
    if (!Object.hasOwn(PARTS, name) || !PARTS[name]?.test(value) || parts.has(name)) return null;
    parts.set(name, value);
  }
  if (frequency === undefined) return null;
  const rule = {
    frequency: frequency as RecurrenceRule['frequency'],
    interval: Number(parts.get('INTERVAL') ?? 1),
    count: numberOf(parts.get('COUNT')),
    until: parts.get('UNTIL')?.replace(/(....)(..)(..)/, '$1-$2-$3') ?? null,
    weekdays: listOf(parts.get('BYDAY')).map((day) => ({
      weekday: WEEKDAYS.indexOf(day.slice(-2)),
      nth: Number(day.slice(0, -2)),
    })),
    monthDays: listOf(parts.get('BYMONTHDAY')).map(Number),
    months: listOf(parts.get('BYMONTH')).map(Number),
    position: numberOf(parts.get('BYSETPOS')),
  };
  return makesSense(rule) ? rule : null;
}

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const listOf = (text: string | undefined): string[] => text?.split(',') ?? [];

function makesSense(rule: RecurrenceRule): boolean {
  const { frequency, count, until, weekdays, monthDays, months, position } = rule;
  if (until !== null && (count !== null || !isIsoDate(until))) return false;
  const short = frequency === 'DAILY' || frequency === 'WEEKLY';
  if (short && weekdays.some(({ nth }) => nth !== 0)) return false;
  if (frequency === 'WEEKLY' && monthDays.length > 0) return false;
  if (position !== null && weekdays.length + monthDays.length + months.length === 0) return false;
  const exists = (day: number) => months.some((month) => Math.abs(day) <= (LONGEST[month - 1] ?? 0));
  return monthDays.length === 0 || months.length === 0 || monthDays.some(exists);
}
