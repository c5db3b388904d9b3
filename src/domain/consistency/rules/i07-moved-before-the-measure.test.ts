import { expect, test } from 'vitest';
import { addDays } from '../../calendar/days';
import { checkRule } from '@tests/support/check-rule';
import { about, AFTER, measuredBy, measuredProgramme } from '@tests/support/measured';
import { i07 } from './i07-moved-before-the-measure';

const shifted = measuredBy({ south: about(60, 6) });
const check = (measure: Parameters<typeof measuredProgramme>[1], indicator = shifted) =>
  checkRule(i07, measuredProgramme([indicator], measure));

test('flags a favourable run that began before the first measure', () => {
  expect(check({ startsOn: addDays(AFTER, 21) }).findings).toMatchObject([
    {
      id: 'I07/i/south',
      score: 15,
      figures: { since: AFTER, firstMeasure: addDays(AFTER, 21), ahead: 3 },
    },
  ]);
  expect(check({ startsOn: addDays(AFTER, 1) }).scores).toEqual({ 'I07/i/south': 15 });
});

test('not one that began with it', () => {
  expect(check({ startsOn: AFTER })).toMatchObject({ scores: {}, missing: {} });
});

test('not what moved the wrong way, or not at all', () => {
  const measure = { startsOn: addDays(AFTER, 21) };
  for (const level of [40, 50])
    expect(check(measure, measuredBy({ south: about(level, 6) }))).toMatchObject({ scores: {}, missing: {} });
});

test('without a measure, or with one that may have begun in time, nobody can tell', () => {
  expect(check(null).missing).toEqual({ 'I07/i/south': 'measures' });
  expect(check({ startsOn: AFTER, status: 'cancelled' }).missing).toEqual({ 'I07/i/south': 'measures' });
  expect(check({ startsOn: null }).missing).toEqual({ 'I07/i/south': 'dates' });
  const draft = measuredProgramme([shifted], { startsOn: addDays(AFTER, 21) });
  const measures = [...(draft.measures ?? []), { key: 'undated', behaviours: ['b'] }];
  expect(checkRule(i07, { ...draft, measures }).missing).toEqual({ 'I07/i/south': 'dates' });
});
