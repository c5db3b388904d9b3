import { expect, it } from 'vitest';
import { readLookup } from './lookup';

const header = ['Name', 'Büro'];
const key = { name: 'Name', position: 1 };
const value = { name: 'Büro', position: 2 };
const rows = [
  ['Moses Frase', 'Süd'],
  ['moses  frase ', 'SÜD'],
  ['Anna', ''],
  ['', 'Nord'],
  ['Moses Frase', 'Nord'],
  ['Boris', 'Nord'],
];

it('reads who stands for what, and names rows that contradict one before', () => {
  expect(readLookup({ header, blocks: [{ firstRow: 2, rows, broken: [] }] }, { key, value })).toEqual({
    lookup: new Map([
      ['moses frase', 'Süd'],
      ['boris', 'Nord'],
    ]),
    contradictions: [{ row: 6, value: 'Moses Frase', before: 'Süd', now: 'Nord' }],
  });
});

it('says which of its columns are missing', () => {
  expect(readLookup({ header: ['x', 'Büro'], blocks: [] }, { key, value })).toEqual({ missing: [key] });
});
