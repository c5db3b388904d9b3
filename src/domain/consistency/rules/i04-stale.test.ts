import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { measuredBy, measuredProgramme, observed } from '@tests/support/measured';
import type { Indicator } from '../../programme/model';
import { i04 } from './i04-stale';

/** Two readings; by the week, the last ends with 19 January 2025. */
const check = (today: string, own: Partial<Indicator> = {}, policy = {}) =>
  checkRule(
    i04,
    measuredProgramme([measuredBy({}, { observations: observed('south', [50, 51]), ...own })], null),
    {
      today,
      policy,
    },
  );

test('flags readings of which nothing has come for more than two periods', () => {
  expect(check('2025-02-04').findings).toMatchObject([
    {
      id: 'I04/i/south',
      score: 15,
      severity: 'medium',
      figures: { lastPeriod: '2025-01-13', silence: 2 },
    },
  ]);
});

test('two periods are in order', () => {
  expect(check('2025-02-03').scores).toEqual({});
});

test('a period is as long as the indicator says', () => {
  const observations = [{ team: 'south', period: '2025-01-01', value: 50, n: null }];
  const monthly = { cadence: 'month' as const, observations };
  expect(check('2025-04-01', monthly).scores).toEqual({});
  expect(check('2025-04-02', monthly).scores).toEqual({ 'I04/i/south': 15 });
  const quarterly = { cadence: 'quarter' as const, observations };
  expect(check('2025-10-01', quarterly).scores).toEqual({});
  expect(check('2025-10-02', quarterly).scores).toEqual({ 'I04/i/south': 15 });
});

test('each team by itself, and as long as the policy allows', () => {
  const observations = [...observed('north', [50, 51, 50, 51]), ...observed('south', [50, 51])];
  expect(check('2025-02-04', { observations }).scores).toEqual({ 'I04/i/south': 15 });
  expect(check('2025-02-04', {}, { I04: { periods: 3 } }).scores).toEqual({});
});

test('readings that never came are missing, not stale', () => {
  expect(check('2025-02-04', { observations: [] })).toMatchObject({
    scores: {},
    missing: { I04: 'observations' },
  });
});

test('readings that are held back have been made: of the team itself or below it', () => {
  const late = (team: string, today: string) => {
    const heldBack = [{ team, period: '2025-01-20' }];
    const draft = measuredProgramme(
      [measuredBy({}, { observations: observed('south', [50, 51]), heldBack })],
      null,
    );
    const teams = [{ key: 'north' }, { key: 'south' }, { key: 'harbour', parent: 'south' }];
    return checkRule(i04, { ...draft, teams }, { today });
  };
  expect(late('south', '2025-02-04').scores).toEqual({});
  expect(late('harbour', '2025-02-04').scores).toEqual({});
  expect(late('north', '2025-02-04').scores).toEqual({ 'I04/i/south': 15 });
  expect(late('south', '2025-02-11').findings).toMatchObject([{ figures: { lastPeriod: '2025-01-20' } }]);
});
