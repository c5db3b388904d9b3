import { addDays } from '@/domain/calendar/days';
import type { Reading, SeriesSetting } from '@/domain/indicators/verdict';

/**
 * Weekly cost of processing mortgage loans, 40 weeks, the first 20 of them the baseline: exercise 6.5 of Montgomery,
 * Introduction to Statistical Quality Control.
 */
export const MORTGAGE_COST = [
  310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304, 305,
  282, 305, 296, 314, 295, 287, 301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
];

/** The Monday of the first week of every series made here. */
export const FIRST_WEEK = '2025-01-06';

/** One reading a week. */
export const weekly = (values: readonly number[]): Reading[] =>
  values.map((value, week) => ({ period: addDays(FIRST_WEEK, 7 * week), value }));

/** How most series of the tests are judged: shares by the week, better when higher, the first weeks the baseline. */
export const settingAfter = (baselineWeeks: number, own: Partial<SeriesSetting> = {}): SeriesSetting => ({
  baselineUntil: addDays(FIRST_WEEK, 7 * baselineWeeks - 1),
  direction: 'up',
  cadence: 'week',
  bounds: null,
  signalSet: 'nhs',
  measureFrom: null,
  ...own,
});
