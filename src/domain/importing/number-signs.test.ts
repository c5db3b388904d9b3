import { expect, it } from 'vitest';
import { areMixed, signOf } from './number-signs';

it('a number is of what stands beside it, in a text or in the format a workbook shows it in', () => {
  expect(['1.000,00 €', '$ 5', '35 %', '-3', '1,5E+03'].map(signOf)).toEqual(['EUR', 'USD', '%', '', '']);
  expect(
    [{ amount: 1000, unit: '€' }, { amount: 5, unit: '$' }, { amount: 35, unit: '%' }, 35, null].map(signOf),
  ).toEqual(['EUR', 'USD', '%', '', '']);
});

it('several currencies are mixed, and parts of a hundred beside anything else', () => {
  expect(
    [
      ['EUR', 'USD'],
      ['%', ''],
      ['EUR', '%'],
    ].map(areMixed),
  ).toEqual([true, true, true]);
  expect([['EUR', ''], ['%'], [''], []].map(areMixed)).toEqual([false, false, false, false]);
});
