import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECIMAL_MARKS, readNumber, type DecimalMark } from './read-number';

it.each([
  ['1.054,00', ',', 1054],
  ['1,054.00', '.', 1054],
  ['1 054,5 €', ',', 1054.5],
  ["CHF 1'054.50", '.', 1054.5],
  ['$-3.50', '.', -3.5],
  ['-$3.50', '.', -3.5],
  ['3,50- EUR', ',', -3.5],
  ['3,50 EUR-', ',', -3.5],
  ['(1.000)', ',', -1000],
  ['12,5 %', ',', 12.5],
  ['.5', '.', 0.5],
  ['5,', ',', 5],
  ['1,5E+03', ',', 1500],
  ['="12"', ',', 12],
] as const)('%s with %j is %d', (text, decimal, value) => {
  expect(readNumber(text, decimal)).toBe(value);
});

it.each([
  ['1.054,00', '.'],
  ['1,054.00', ','],
  ['1.5', ','],
  ['0.125', ','],
  ['1.23.456', ','],
  ["1.234'567", ','],
  ['12.34.56', '.'],
  ['7 T€', ','],
  ['3 Mio. €', ','],
  ['--3', ','],
  ['-3-', ','],
  ['(-3)', ','],
  ['€', ','],
  ['%', ','],
  [',', ','],
  ['1e', '.'],
  ['0x10', '.'],
  ['Infinity', '.'],
  ['1e300', '.'],
  ['٣', '.'],
  ['KW 12', ','],
] as const)('%s with %j is no number', (text, decimal) => {
  expect(readNumber(text, decimal)).toBeUndefined();
});

it.each(['', ' ', '-', '–', '#NV', '#n/a', 'k. A.', '\u00a0', null])('%j is nothing', (text) => {
  expect(readNumber(text, ',')).toBeNull();
});

it('numbers of workbooks are what they are, truth values are none', () => {
  expect(readNumber(-3.5, ',')).toBe(-3.5);
  expect(readNumber(NaN, ',')).toBeNull();
  expect(readNumber(Infinity, ',')).toBeUndefined();
  expect(readNumber(true, ',')).toBeUndefined();
});

/** Writes a number as people and programs do. */
interface Style {
  group: string;
  minus: (digits: string) => string;
  unit: (text: string) => string;
}

const grouped = (digits: string, group: string) => digits.replace(/\B(?=(\d{3})+$)/g, group);

function written(value: number, places: number, decimal: DecimalMark, { group, minus, unit }: Style): string {
  const [whole = '', part] = Math.abs(value).toFixed(places).split('.');
  const digits = `${grouped(whole, group)}${part === undefined ? '' : `${decimal}${part}`}`;
  return unit(value < 0 ? minus(digits) : digits);
}

const aStyle = (decimal: DecimalMark) =>
  fc.record<Style>({
    group: fc.constantFrom('', decimal === ',' ? '.' : ',', ' ', '\u00a0', '\u202f', "'", '’'),
    minus: fc.constantFrom(
      (digits) => `-${digits}`,
      (digits) => `−${digits}`,
      (digits) => `– ${digits}`,
      (digits) => `${digits}-`,
      (digits) => `(${digits})`,
    ),
    unit: fc.constantFrom(
      (text) => text,
      (text) => `${text} €`,
      (text) => `€${text}`,
      (text) => `${text} %`,
      (text) => `USD ${text}`,
      (text) => ` ${text}\u00a0CHF `,
    ),
  });

describe('whatever style a number is written in', () => {
  it.each(DECIMAL_MARKS)('it is read back as it was, with %j', (decimal) => {
    const aCase = fc.tuple(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 4 }),
      aStyle(decimal),
    );
    fc.assert(
      fc.property(aCase, ([units, places, style]) => {
        const value = units / 10 ** places;
        const text = written(value, places, decimal, style);
        expect(readNumber(text, decimal)).toBe(value);
      }),
    );
  });

  it('nothing makes it throw, and what it gives is a finite number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...DECIMAL_MARKS), (text, decimal) => {
        const value = readNumber(text, decimal);
        expect(value === null || value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
