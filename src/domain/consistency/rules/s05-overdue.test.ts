import { expect, test } from 'vitest';
import type { Measure } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { s05 } from './s05-overdue';

const check = (measure: Partial<Measure>, today = '2026-06-01') =>
  checkRule(s05, { measures: [{ key: 'm', endsOn: '2026-05-20', ...measure }] }, { today });

test('flags a measure past its end that is not done', () => {
  expect(check({ status: 'running' }).findings).toMatchObject([
    {
      id: 'S05/m',
      score: 30,
      subjects: { measure: 'm' },
      figures: { endsOn: '2026-05-20', daysOverdue: 12 },
    },
  ]);
  expect(check({ status: 'planned' }).scores).toEqual({ 'S05/m': 30 });
});

test('the last day itself is not overdue, the day after is', () => {
  expect(check({}, '2026-05-20').scores).toEqual({});
  expect(check({}, '2026-05-21').findings[0]?.figures.daysOverdue).toBe(1);
});

test('what is done or cancelled is not overdue', () => {
  expect(check({ status: 'done' })).toMatchObject({ scores: {}, missing: {} });
  expect(check({ status: 'cancelled' }).scores).toEqual({});
  expect(check({ status: 'done', endsOn: null }).missing).toEqual({});
});

test('without an end nobody can say', () => {
  expect(check({ endsOn: null }).missing).toEqual({ 'S05/m': 'dates' });
  expect(checkRule(s05, {}).missing).toEqual({ S05: 'measures' });
});
