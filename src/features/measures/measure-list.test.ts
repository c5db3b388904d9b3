import { describe, expect, it } from 'vitest';
import { parseMeasureFilters, type MeasureFilters } from '@/programme/search-params/measure-filters';
import { readAmount, writtenAmount } from '@/ui/forms/amount';
import { buildProgramme } from '@tests/support/builders';
import { meetsMeasureFilters } from './meets-filters';
import { sortMeasures } from './sort-measures';

const { measures, behaviours } = buildProgramme({
  teams: [{ key: 'north' }, { key: 'south' }],
  behaviours: [{ key: 'consult', teams: ['north'] }, { key: 'everybody' }],
  measures: [
    {
      key: 'b',
      title: 'Bonus',
      kind: 'incentive',
      status: 'running',
      behaviours: ['consult'],
      endsOn: '2026-10-01',
    },
    {
      key: 'a',
      title: 'Asking',
      kind: 'training',
      teams: ['south'],
      owner: 'Academy',
      startsOn: '2026-02-02',
    },
    { key: 'c', title: 'Campaign', status: 'done', behaviours: ['everybody'], endsOn: '2026-01-01' },
  ],
});
const left = (filters: MeasureFilters, mine: string[] = []) =>
  measures
    .filter((measure) =>
      meetsMeasureFilters({ measure, mine: mine.includes(measure.key) }, filters, behaviours, '2026-11-25'),
    )
    .map(({ key }) => key);

describe('measures are narrowed down', () => {
  it.each<[MeasureFilters, string[]]>([
    [{}, ['b', 'a', 'c']],
    [{ kind: 'training' }, ['a']],
    [{ kind: 'none' }, ['c']],
    [{ status: 'done' }, ['c']],
    [{ status: 'overdue' }, ['b']],
    [{ team: 'north' }, ['b', 'c']],
    [{ team: 'south' }, ['a', 'c']],
    [{ behaviour: 'consult' }, ['b']],
    [{ search: 'academy' }, ['a']],
    [{ search: 'bonus', kind: 'training' }, []],
  ])('by %j', (filters, keys) => {
    expect(left(filters)).toEqual(keys);
  });

  it('to what is mine', () => {
    expect(left({ mine: true }, ['a'])).toEqual(['a']);
  });
});

it('reads from an address what it knows, and leaves no odd word standing', () => {
  expect(
    parseMeasureFilters({
      view: 'calendar',
      span: 'week',
      day: '2026-03-02',
      kind: 'training',
      status: 'overdue',
      mine: true,
    }),
  ).toMatchObject({
    view: 'calendar',
    span: 'week',
    day: '2026-03-02',
    kind: 'training',
    status: 'overdue',
    mine: true,
  });
  expect(parseMeasureFilters({ day: '9999-12-31' }).day).toBeUndefined();
  const odd = parseMeasureFilters({
    view: 'x',
    span: 'year',
    day: '2026-02-30',
    kind: 'x',
    status: 'x',
    mine: 'x',
    sort: 'x',
    team: {},
  });
  expect(odd).toEqual({});
  expect(Object.keys(odd)).toHaveLength(10);
});

it('are put in order, what has no date last', () => {
  const order = (sort: MeasureFilters['sort']) =>
    sortMeasures(
      measures.map((measure) => ({ measure })),
      sort,
      new Intl.Collator('en').compare,
    ).map(({ measure }) => measure.key);
  expect(order(undefined)).toEqual(['b', 'a', 'c']);
  expect(order('title')).toEqual(['a', 'b', 'c']);
  expect(order('start')).toEqual(['a', 'b', 'c']);
  expect(order('end')).toEqual(['c', 'b', 'a']);
  expect(order('kind')).toEqual(['a', 'b', 'c']);
  expect(order('status')).toEqual(['a', 'b', 'c']);
});

it('amounts are read as people of the language write them', () => {
  expect(readAmount('de', '12.000', { most: 1e6 })).toEqual({ value: 12000 });
  expect(readAmount('en', '12,000', { most: 1e6 })).toEqual({ value: 12000 });
  expect(readAmount('de', '', { most: 1e6 })).toEqual({ value: null });
  expect(readAmount('de', 'viel', { most: 1e6 })).toBeNull();
  expect(readAmount('de', '-1', { most: 1e6 })).toBeNull();
  expect(readAmount('de', writtenAmount('de', 1234.5), { most: 1e6 })).toEqual({ value: 1234.5 });
});

it('amounts in another currency, and shares, are no amounts', () => {
  const cost = (text: string) => readAmount('de', text, { most: 1e6, currency: 'CHF' });
  expect(['900', '900 CHF', 'Fr. 900'].map(cost)).toEqual([{ value: 900 }, { value: 900 }, { value: 900 }]);
  expect(['900 €', '$900', '9 %'].map(cost)).toEqual([null, null, null]);
  expect(readAmount('de', '8 €', { most: 24 })).toBeNull();
});
