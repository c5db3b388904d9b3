import { expect, it } from 'vitest';
import { areMixed, isOfUnit, signOf } from './number-signs';

it('a number is of what stands beside it, in a text or in the format a workbook shows it in', () => {
  expect(['1.000,00 €', '$ 5', '35 %', '-3', '1,5E+03'].map((cell) => signOf(cell))).toEqual([
    'EUR',
    'USD',
    '%',
    '',
    '',
  ]);
  expect(
    [{ amount: 1000, unit: '€' }, { amount: 5, unit: '$' }, { amount: 35, unit: '%' }, 35, null].map((cell) =>
      signOf(cell),
    ),
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

it('thousands of any currency are mixed even alone', () => {
  const scaled = ['T€', 'Tsd. zł', 'Mio. kr', 'kCHF'].map((unit) => signOf({ amount: 41, unit }));
  expect(scaled.map((sign) => areMixed([sign]))).toEqual([true, true, true, true]);
  expect(['KR', 'MXN', 'THB', 'KRW'].map((sign) => areMixed([sign]))).toEqual([false, false, false, false]);
});

it('a sign that several currencies have is the own one of them', () => {
  expect(['$ 5', '5 kr', '¥ 5', '5 Fr.'].map((cell) => signOf(cell, 'CAD'))).toEqual([
    'CAD',
    'KR',
    'JPY',
    'CHF',
  ]);
  expect(['$ 5', '5 kr', '5 €'].map((cell) => signOf(cell, 'SEK'))).toEqual(['USD', 'SEK', 'EUR']);
});

it.each([
  ['5', '€', true],
  ['5 €', 'EUR je Auftrag', true],
  ['5 €', 'contacts', true],
  ['5 $', '€', false],
  ['5 $', 'CAD', true],
  ['5 €', 'T€', false],
  ['5 €', '%', false],
  ['5 %', '€', false],
  ['5 %', '%', true],
  ['5 h', 'hours', true],
  ['5 €', 'TEUR', false],
  ['5 €', 'Mio. €', false],
])('%j is of %j: %s', (text, unit, is) => {
  expect(isOfUnit(text, unit)).toBe(is);
});
