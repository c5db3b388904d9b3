import { expect, it } from 'vitest';
import { MAPPING_FORMAT, type Mapping } from './mapping';
import { parseMapping } from './parse-mapping';

const column = { name: 'x', position: 1 };
const MAPPING: Mapping = {
  format: MAPPING_FORMAT,
  cadence: 'quarter',
  date: { column, format: 'week' },
  team: { column, lookup: { key: column, value: column }, values: [{ value: '__proto__', team: null }] },
  among: [
    { column, operator: 'one_of', values: ['a'] },
    { column, operator: 'empty' },
    { column, operator: 'greater', decimal: ',', than: 3.5 },
    { column, operator: 'less', format: 'dmy', than: '2026-12-31' },
  ],
  measure: {
    kind: 'days',
    from: { column, format: 'ymd' },
    to: { column, format: 'dmy' },
    statistic: 'median',
  },
  badRows: 'skip',
};

it('reads back what was saved', () => {
  expect(parseMapping(JSON.parse(JSON.stringify(MAPPING)))).toEqual(MAPPING);
});

it.each([
  ['another version', { ...MAPPING, format: 'tragwerk-mapping/2' }],
  ['something unknown', { ...MAPPING, more: 1 }],
  ['a place before the first', { ...MAPPING, date: { column: { name: 'x', position: 0 }, format: 'dmy' } }],
  ['no such day', { ...MAPPING, among: [{ column, operator: 'less', format: 'dmy', than: '2026-02-30' }] }],
  ['no such format', { ...MAPPING, date: { column, format: 'dd.mm' } }],
  ['a comparison with nothing', { ...MAPPING, among: [{ column, operator: 'greater' }] }],
  ['nothing', null],
])('refuses %s', (_what, saved) => {
  expect(parseMapping(saved)).toBeNull();
});
