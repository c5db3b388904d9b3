import { expect, it } from 'vitest';
import { compileRowFilter, compileRowFilters } from './compile-filter';
import type { ListOperator } from './mapping';

const column = { name: null, position: 1 };
const place = () => 0;
const list = (operator: ListOperator, ...values: string[]) =>
  compileRowFilter({ column, operator, values }, place);

it.each([
  ['is', ['Won'], 'won ', true],
  ['is', ['Won'], 'Lost', false],
  ['is_not', ['Won'], 'Lost', true],
  ['contains', ['Won'], '', false],
  ['is', ['Won', '-'], '', true],
  ['one_of', ['Won', 'Lost'], 'LOST', true],
  ['one_of', ['Won', 'Lost'], 'Open', false],
  ['one_of', [], 'Open', false],
  ['not_one_of', ['Won', 'Lost'], 'Open', true],
  ['not_one_of', ['Won', 'Lost'], 'won', false],
  ['contains', ['plus', 'pro'], 'GTX Plus Basic', true],
  ['contains', ['plus', 'pro'], 'MG Special', false],
  ['is', ['Süd'], 'Su\u0308d', true],
  ['is', ['a b'], ' a\u00a0 b', true],
  ['is', ['001'], '="001"', true],
] as const)('%s %j: %j → %s', (operator, values, cell, met) => {
  expect(list(operator, ...values)([cell])).toBe(met);
});

it.each([
  ['is', ''],
  ['is_not', '#NV'],
  ['one_of', null],
  ['not_one_of', '-'],
] as const)('%s: nobody knows what an empty cell would be: %j', (operator, cell) => {
  expect(list(operator, 'Won')([cell])).toEqual({ code: 'condition_missing', at: 0 });
});

it.each([
  ['', true],
  ['-', true],
  ['#N/A', true],
  ['0', false],
])('empty: %j → %s', (cell, met) => {
  expect(compileRowFilter({ column, operator: 'empty' }, place)([cell])).toBe(met);
  expect(compileRowFilter({ column, operator: 'not_empty' }, place)([cell])).toBe(!met);
});

it('compares numbers and dates; nothing is neither greater nor less, and something else is a fault', () => {
  const above = compileRowFilter({ column, operator: 'greater', decimal: ',', than: 1000 }, place);
  expect([['1.000,01'], ['1.000'], [''], [2000]].map((row) => above(row))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(above(['viel'])).toEqual({ code: 'number_unreadable', at: 0 });
  const before = compileRowFilter({ column, operator: 'less', format: 'dmy', than: '2026-01-31' }, place);
  expect([['30.01.2026'], ['31.01.2026'], ['']].map((row) => before(row))).toEqual([true, false, false]);
  expect(before(['bald'])).toEqual({ code: 'date_unreadable', at: 0 });
});

it('all have to be met; none are', () => {
  const both = compileRowFilters(
    [
      { column, operator: 'not_empty' },
      { column, operator: 'contains', values: ['x'] },
    ],
    place,
  );
  expect([['ax'], ['a'], ['']].map((row) => both(row))).toEqual([true, false, false]);
  expect(compileRowFilters([], place)([''])).toBe(true);
});
