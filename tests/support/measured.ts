import { addDays } from '@/domain/calendar/days';
import type { Indicator, Measure } from '@/domain/programme/model';
import type { ProgrammeDraft } from './builders';
import { FIRST_WEEK, weekly } from './series';

/** A dozen weeks that swing about 50 and end below it: chance moves them from 44.7 to 55.3. */
export const BEFORE = [51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49];
/** The first day after them. */
export const AFTER = addDays(FIRST_WEEK, 7 * BEFORE.length);

/** Some weeks that swing about a level. */
export const about = (level: number, weeks: number): number[] =>
  Array.from({ length: weeks }, (_, week) => level + (week % 2 === 0 ? 1 : -1));

/** Readings of a team as an indicator holds them: one a week from the first week on. */
export const observed = (team: string, values: readonly number[]) =>
  weekly(values).map((reading) => ({ team, n: null, ...reading }));

/** An indicator `i` of behaviour `b`, which teams measured in the dozen weeks before and then as given. */
export const measuredBy = (
  after: Readonly<Record<string, readonly number[]>>,
  own: Partial<Indicator> = {},
): Indicator => ({
  key: 'i',
  behaviour: 'b',
  title: 'i',
  unit: '%',
  direction: 'up',
  kind: 'leading',
  cadence: 'week',
  baselineUntil: addDays(AFTER, -1),
  target: null,
  quantity: '',
  bounded: null,
  selfReported: false,
  observations: Object.entries(after).flatMap(([team, values]) => observed(team, [...BEFORE, ...values])),
  ...own,
});

/** A programme with one behaviour `b` of importance 5, these indicators, and a measure that started with the readings after. */
export const measuredProgramme = (
  indicators: Indicator[],
  measure: Partial<Measure> | null = { startsOn: AFTER },
): ProgrammeDraft => ({
  teams: [{ key: 'north' }, { key: 'south' }],
  behaviours: [{ key: 'b', importance: 5 }],
  measures: measure === null ? [] : [{ key: 'm', behaviours: ['b'], ...measure }],
  indicators,
});
