import { expect, test } from 'vitest';
import type { Measure } from '@/domain/programme/model';
import { agendaOf } from './agenda';

const measure = (key: string, startsOn: string | null, endsOn: string | null) =>
  ({ key, startsOn, endsOn }) as Measure;

const keys = (measures: readonly Measure[]) => measures.map(({ key }) => key);

test('says in each month what begins, ends and runs, across the turn of a year', () => {
  const agenda = agendaOf(
    [
      measure('long', '2026-11-15', '2027-02-10'),
      measure('short', '2026-12-01', '2026-12-20'),
      measure('open', '2026-12-31', null),
    ],
    '2027-01-05',
  );
  expect(
    agenda.map(({ month, begins, ends, runs }) => [month, keys(begins), keys(ends), keys(runs)]),
  ).toEqual([
    ['2026-11-01', ['long'], [], []],
    ['2026-12-01', ['short', 'open'], [], ['long']],
    ['2027-01-01', [], [], ['long', 'open']],
    ['2027-02-01', [], ['long'], ['open']],
  ]);
});

test('leaves out months without a beginning or an end, but never this one', () => {
  const months = agendaOf([measure('long', '2026-01-10', '2026-12-31')], '2026-06-30').map(
    ({ month }) => month,
  );
  expect(months).toEqual(['2026-01-01', '2026-06-01', '2026-12-01']);
});

test('is empty without dates', () => {
  expect(agendaOf([measure('undated', null, null)], '2026-06-30')).toEqual([]);
});
