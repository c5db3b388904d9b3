import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from './day-number';
import { addDays, compareDates, daysBetween } from './days';
import { isIsoDate } from './is-iso-date';
import { quarterOf } from './quarters';
import { isoWeek, mondayOfWeek } from './iso-week';
import { isoWeeksBetween, mondayOf, weeksBetween } from './weeks';

/** 1900-01-01 to 2199-12-31: the days a programme file may name. */
const day = fc.integer({ min: toDayNumber('1900-01-01'), max: toDayNumber('2199-12-31') });
const date = day.map(fromDayNumber);

describe('isIsoDate', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01'])('accepts %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '26-01-05',
    '05.01.2026',
    '2026-01-05T00:00:00Z',
    ' 2026-01-05',
    '2026-W08',
    '',
    '٢٠٢٦-٠١-٠٥',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('accepts what fromDayNumber writes', () => {
    fc.assert(fc.property(date, (text) => isIsoDate(text)));
  });
});

describe('days', () => {
  it.each([
    ['2026-02-27', 2, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
  ])('%s + %i = %s, across month ends, leap days and clock changes', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: -3650, max: 3650 }),
        (from, days) => daysBetween(from, addDays(from, days)) === days,
      ),
    );
  });

  it('order like the days they name', () => {
    fc.assert(
      fc.property(day, day, (a, b) => compareDates(fromDayNumber(a), fromDayNumber(b)) === Math.sign(a - b)),
    );
  });

  it('refuse what is no date', () => {
    expect(() => addDays('2026-02-30x', 1)).toThrow(RangeError);
    expect(() => daysBetween('soon', '2026-01-01')).toThrow('Not a calendar date: soon');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

describe('weeks', () => {
  // Expected labels from Python's date.isocalendar().
  it.each([
    ['2026-02-16', '2026-W08'],
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2025-12-28', '2025-W52'],
    ['2027-01-03', '2026-W53'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['1969-12-31', '1970-W01'],
    ['1900-01-01', '1900-W01'],
  ])('%s lies in %s', (text, week) => {
    expect(isoWeek(text)).toBe(week);
  });

  it('start on the Monday at most six days before', () => {
    fc.assert(
      fc.property(date, (text) => {
        const monday = mondayOf(text);
        const back = daysBetween(monday, text);
        return back >= 0 && back < 7 && new Date(`${monday}T00:00:00Z`).getUTCDay() === 1;
      }),
    );
  });

  it('have one label from Monday to Sunday and another on the next Monday', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 6 }), (text, days) => {
        const monday = mondayOf(text);
        return (
          isoWeek(addDays(monday, days)) === isoWeek(text) && isoWeek(addDays(monday, 7)) > isoWeek(text)
        );
      }),
    );
  });

  it('of a range are all Mondays from the first to the last day, without a gap', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 1500 }), (from, days) => {
        const to = addDays(from, days);
        const weeks = isoWeeksBetween(from, to);
        expect(weeks[0]).toBe(mondayOf(from));
        expect(weeks.at(-1)).toBe(mondayOf(to));
        expect(weeks.every((monday, i) => i === 0 || daysBetween(weeks[i - 1] ?? '', monday) === 7)).toBe(
          true,
        );
      }),
    );
  });

  it('of a range that ends before it starts are none', () => {
    expect(isoWeeksBetween('2026-02-17', '2026-02-16')).toEqual([]);
  });

  it('are found by their number', () => {
    fc.assert(
      fc.property(date, (text) => {
        const [year = NaN, week = NaN] = isoWeek(text).split('-W').map(Number);
        expect(mondayOfWeek(year, week)).toBe(mondayOf(text));
      }),
    );
    expect(mondayOfWeek(2025, 53)).toBeUndefined();
    expect(mondayOfWeek(2026, 0)).toBeUndefined();
    expect(mondayOfWeek(NaN, NaN)).toBeUndefined();
  });

  it('count sevenths', () => {
    expect(weeksBetween('2026-01-05', '2026-03-16')).toBe(10);
    expect(weeksBetween('2026-01-05', '2026-01-15')).toBeCloseTo(10 / 7);
  });
});

describe('quarterOf', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-09-30', '2026-Q3'],
    ['2026-12-31', '2026-Q4'],
  ])('%s lies in %s', (text, quarter) => {
    expect(quarterOf(text)).toBe(quarter);
  });
});
