import { expect, it } from 'vitest';
import { shownAmount, shownAs, shownAsBuiltIn } from './number-format';

it.each([
  ['0%', { factor: 100, unit: '%' }],
  ['0.00 %', { factor: 100, unit: '%' }],
  ['0.0"%"', null],
  ['[h]:mm', { factor: 24, unit: 'h' }],
  ['[hh]:mm:ss;@', { factor: 24, unit: 'h' }],
  ['[mm]:ss', { factor: 1440, unit: 'min' }],
  ['[s]', { factor: 86_400, unit: 's' }],
  ['h:mm', 'day'],
  ['mm:ss.0', 'day'],
  ['dd\\.mm\\.yyyy', 'day'],
  ['TT.MM.JJJJ', 'day'],
  ['[$-de-DE]TTTT', 'day'],
  ['"KW "ww', 'day'],
  ['"Q"q\\ yyyy', 'day'],
  ['[$-x-sysdate]dddd, mmmm dd, yyyy', 'day'],
  ['General', null],
  ['General" Stück je Monat"', null],
  ['#,##0.00', null],
  ['[$-407]#,##0.00', null],
  ['0.00"d"', null],
  ['#,##0\\ \\M', null],
  ['0 "Stunden"', null],
  ['[Red]-#,##0;[Blue]#,##0', null],
  ['[>=1000]#,##0,"k";0', null],
  ['#,##0.00\\ "€"', { factor: 1, unit: '€' }],
  ['#,##0.00\\ [$€-407]', { factor: 1, unit: '€' }],
  ['#,##0\\ "T€"', { factor: 1, unit: 'T€' }],
  ['#,##0\\ "Tsd. zł"', { factor: 1, unit: 'Tsd. zł' }],
  ['#,##0\\ "kr"', { factor: 1, unit: 'kr' }],
  ['[$CHF-807] #,##0', { factor: 1, unit: 'CHF' }],
  ['"$"#,##0', { factor: 1, unit: '$' }],
  ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', { factor: 1, unit: '€' }],
] as const)('%s', (code, shown) => {
  expect(shownAs(code)).toEqual(shown);
});

it('formats that have a number only are known by it', () => {
  expect([9, 14, 22, 46, 0, 4].map(shownAsBuiltIn)).toEqual([
    { factor: 100, unit: '%' },
    'day',
    'day',
    { factor: 24, unit: 'h' },
    null,
    null,
  ]);
});

it('numbers are given as they are shown, without what computers add', () => {
  expect(shownAmount(0.07, { factor: 100, unit: '%' })).toBe(7);
  expect(shownAmount(1.35, { factor: 100, unit: '%' })).toBe(135);
  expect(shownAmount(0.3229166666678793, { factor: 24, unit: 'h' })).toBe(7.75);
  expect(shownAmount(41250.123456789, { factor: 1, unit: '€' })).toBe(41250.123456789);
});
