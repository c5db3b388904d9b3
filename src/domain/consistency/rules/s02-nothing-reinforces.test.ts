import { expect, test } from 'vitest';
import type { Measure } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { s02 } from './s02-nothing-reinforces';

const training: Partial<Measure> & { key: string } = {
  key: 'training',
  kind: 'training',
  behaviours: ['b'],
  startsOn: '2026-02-02',
  endsOn: '2026-02-27',
};

const check = (...others: Partial<Measure>[]) =>
  checkRule(s02, {
    behaviours: [{ key: 'b', importance: 5 }],
    measures: [
      training,
      ...others.map((other, i) => ({
        key: `m${i}`,
        kind: 'leadership' as const,
        behaviours: ['b'],
        ...other,
      })),
    ],
  });

test('flags a training after which nothing happens', () => {
  expect(check().findings).toMatchObject([
    {
      id: 'S02/b/training',
      score: 60,
      subjects: { behaviour: 'b', measure: 'training' },
      figures: { endsOn: '2026-02-27', until: '2026-04-24', importance: 5, weeks: 8 },
    },
  ]);
});

test.each(['leadership', 'recognition', 'controlling', 'incentive'] as const)(
  'a %s measure reinforces',
  (kind) => {
    expect(check({ kind, startsOn: '2026-03-16', endsOn: '2026-06-30' }).scores).toEqual({});
  },
);

test.each(['training', 'communication', 'structural', 'condition_change'] as const)(
  'a %s measure does not',
  (kind) => {
    expect(check({ kind, startsOn: '2026-03-16', endsOn: '2026-06-30' }).scores).toHaveProperty(
      'S02/b/training',
    );
  },
);

test('it may begin on the last day of the eight weeks, not a day later', () => {
  expect(check({ startsOn: '2026-04-24', endsOn: '2026-06-30' }).scores).toEqual({});
  expect(check({ startsOn: '2026-04-25', endsOn: '2026-06-30' }).scores).toEqual({ 'S02/b/training': 60 });
});

test('it must not have ended before the training', () => {
  expect(check({ startsOn: '2026-01-01', endsOn: '2026-02-27' }).scores).toEqual({});
  expect(check({ startsOn: '2026-01-01', endsOn: '2026-02-26' }).scores).toEqual({ 'S02/b/training': 60 });
  expect(check({ startsOn: '2026-01-01', endsOn: null }).scores).toEqual({});
});

test('does not count measures that are cancelled or on another behaviour', () => {
  const inTime = { startsOn: '2026-03-16', endsOn: '2026-06-30' };
  expect(check({ ...inTime, status: 'cancelled' }).scores).toEqual({ 'S02/b/training': 60 });
  expect(check({ ...inTime, behaviours: [] }).scores).toEqual({ 'S02/b/training': 60 });
});

test('a missing date that could change the answer makes it not assessable', () => {
  const unknown = { scores: {}, missing: { 'S02/b/training': 'dates' } };
  expect(check({ startsOn: null, endsOn: null })).toMatchObject(unknown);
  expect(check({ startsOn: null, endsOn: '2026-12-31' })).toMatchObject(unknown);
  expect(check({ startsOn: null, endsOn: '2026-03-31' })).toMatchObject({ scores: {}, missing: {} });
  expect(check({ startsOn: null, endsOn: '2026-01-31' }).scores).toEqual({ 'S02/b/training': 60 });
  expect(
    checkRule(s02, { behaviours: [{ key: 'b' }], measures: [{ ...training, endsOn: null }] }).missing,
  ).toEqual({ 'S02/b/training': 'dates' });
});

test('says so when nothing is planned at all', () => {
  expect(checkRule(s02, { behaviours: [{ key: 'b' }] }).missing).toEqual({ S02: 'measures' });
});
