import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText } from './cell-text';
import { typed } from './paste-block';
import { readCount, readNumber, readValue } from './read-cell';

describe('readValue', () => {
  it.each([
    ['1.234,5', 'de', 1234.5],
    ['1.234', 'de', 1234],
    ['0.500', 'de', 0.5],
    ['1,234.5', 'en', 1234.5],
    ['1.234', 'en', 1.234],
    ['−2,5', 'de', -2.5],
    ['', 'de', null],
  ] as const)('reads %j in %s', (text, language, number) => {
    expect(readValue(text, 'contacts', language)).toEqual({ ok: true, number });
  });

  it('takes the sign of per cent where per cent are meant', () => {
    expect(readValue('45,5\u00a0%', '%', 'de')).toEqual({ ok: true, number: 45.5 });
    expect(readValue('45 %', 'days', 'de')).toEqual({ ok: false, problem: 'noNumber' });
    expect(readValue('%', '%', 'de')).toEqual({ ok: false, problem: 'noNumber' });
  });

  it.each([
    ['many', 'noNumber'],
    ['1.2.3', 'noNumber'],
  ])('refuses %j of per cent', (text, problem) => {
    expect(readValue(text, '%', 'de')).toEqual({ ok: false, problem });
  });
});

it('takes no other money than what the unit says', () => {
  expect(readValue('1.200 €', '€ je Auftrag', 'de')).toEqual({ ok: true, number: 1200 });
  expect(readValue('1.200 $', '€ je Auftrag', 'de')).toEqual({ ok: false, problem: 'otherUnit' });
  expect(readCount('3 €', 'de')).toEqual({ ok: false, problem: 'noCount' });
});

it('reads what is copied as exactly the number it was', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0),
      fc.constantFrom('de', 'en'),
      (number, language) => {
        expect(readNumber(exactText(language, number), language)).toBe(number);
      },
    ),
  );
});

it('reads cases as whole numbers', () => {
  expect(readCount('1.200', 'de')).toEqual({ ok: true, number: 1200 });
  expect(readCount('1,5', 'de')).toEqual({ ok: false, problem: 'noCount' });
  expect(readCount('-3', 'de')).toEqual({ ok: false, problem: 'noCount' });
});

describe('a cell', () => {
  const entry = { team: 'nord', period: '2026-01-05', value: 40, n: 9 };
  const rules = { cadence: 'week', bounds: { min: 0, max: 100 }, today: '2026-01-11' } as const;
  const values = { shown: 'value', unit: '%', language: 'de', rules } as const;

  it.each([
    ['100,1', '2026-01-05', 'outside_bounds'],
    ['-1', '2026-01-05', 'outside_bounds'],
    ['41', '2026-01-12', 'after_today'],
    ['41', '2026-01-06', 'off_period'],
  ])('refuses %j in the week of %s', (text, period, problem) => {
    expect(typed({ ...entry, period }, text, values)).toEqual({ problem });
    expect(typed({ ...entry, period }, '', values)).toEqual({
      entry: { ...entry, period, value: null, n: null },
    });
  });

  it('takes any number where nothing bounds it', () => {
    const free = { ...values, rules: { ...rules, bounds: null } };
    expect(typed(entry, '-135', free)).toEqual({ entry: { ...entry, value: -135 } });
  });

  it('takes the cases away with the value', () => {
    expect(typed(entry, '', values)).toEqual({ entry: { ...entry, value: null, n: null } });
    expect(typed(entry, '41', values)).toEqual({ entry: { ...entry, value: 41 } });
  });

  it('has no cases before it has a value', () => {
    const counts = { ...values, shown: 'n' } as const;
    expect(typed({ ...entry, value: null, n: null }, '3', counts)).toEqual({ problem: 'noValue' });
    expect(typed(entry, '3', counts)).toEqual({ entry: { ...entry, n: 3 } });
  });
});
