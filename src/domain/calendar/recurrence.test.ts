import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isoDate } from '@tests/support/arbitraries';
import { FIRST_DATE, LAST_DATE } from '../programme/plausible-date';
import { fromDayNumber, toDayNumber } from './day-number';
import { addDays } from './days';
import { firstOf, monthOf } from './month-days';
import { recurrence } from './recurrence';
import { recurrencePeriods } from './recurrence-periods';
import { readRecurrenceRule } from './recurrence-rule';

const days = (rule: string, startsOn: string, until: string, from = startsOn, endsOn: string | null = null) =>
  recurrence({ rule, startsOn, endsOn }, from, until);

describe('the days of a ritual', () => {
  // Expected days from Python's dateutil.rrule, where it does as RFC 5545 says.
  it.each([
    [
      'FREQ=WEEKLY;BYDAY=MO',
      '2026-03-03',
      '2026-03-30',
      ['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'],
    ],
    ['FREQ=MONTHLY;BYDAY=1TU', '2026-03-01', '2026-05-31', ['2026-03-03', '2026-04-07', '2026-05-05']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31', '2026-04-01', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15', '2026-01-01', '2028-01-01', ['2026-11-15', '2027-11-15']],
    ['FREQ=DAILY;INTERVAL=2;COUNT=3', '2026-10-24', '2026-12-31', ['2026-10-24', '2026-10-26', '2026-10-28']],
    [
      'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260316',
      '2026-03-02',
      '2026-12-31',
      ['2026-03-02', '2026-03-09', '2026-03-16'],
    ],
    // A month that does not have the day is passed over, a year without the day as well (RFC 5545, 3.3.10).
    ['FREQ=MONTHLY', '2026-01-31', '2026-05-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=YEARLY', '2024-02-29', '2032-12-31', ['2024-02-29', '2028-02-29', '2032-02-29']],
    // Of a week its first day of those named, also of the one in which it begins: nothing before its start.
    ['FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1', '2026-03-04', '2026-03-20', ['2026-03-09', '2026-03-16']],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
      '2026-01-01',
      '2026-02-28',
      ['2026-01-29', '2026-02-26'],
    ],
    ['FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=-2', '2026-01-01', '2026-12-31', []],
    // Each of what is listed, numbered or not.
    ['FREQ=MONTHLY;BYDAY=FR,1MO', '2026-06-01', '2026-06-14', ['2026-06-01', '2026-06-05', '2026-06-12']],
    ['FREQ=YEARLY;BYDAY=-1MO', '2026-01-01', '2027-12-31', ['2026-12-28', '2027-12-27']],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', '2026-01-01', '2027-12-31', ['2026-03-29', '2027-03-28']],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29', '2026-01-01', '2030-01-01', ['2028-02-29']],
    [
      'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
      '2026-01-01',
      '2026-12-31',
      ['2026-02-13', '2026-03-13', '2026-11-13'],
    ],
  ])('%s from %s to %s', (rule, startsOn, until, expected) => {
    expect(days(rule, startsOn, until)).toEqual(expected);
  });

  it('end with the measure', () => {
    expect(days('FREQ=WEEKLY;BYDAY=MO', '2026-03-02', '2026-12-31', '2026-03-02', '2026-03-10')).toEqual([
      '2026-03-02',
      '2026-03-09',
    ]);
  });

  it('are none outside the part asked for', () => {
    expect(days('FREQ=DAILY', '2026-03-02', '2026-02-01')).toEqual([]);
    expect(days('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-03-02', '2026-03-20', '2026-03-03')).toEqual([
      '2026-03-16',
    ]);
  });
});

test('a part is what the whole has in that part: every second week stays every second week', () =>
  fc.assert(
    fc.property(
      isoDate,
      fc.constantFrom('FREQ=WEEKLY;INTERVAL=2', 'FREQ=DAILY;INTERVAL=3;COUNT=20', 'FREQ=MONTHLY;BYDAY=1MO'),
      fc.nat(200),
      fc.nat(100),
      (startsOn, rule, skip, length) => {
        const from = addDays(startsOn, skip);
        const until = addDays(from, length);
        const whole = days(rule, startsOn, addDays(startsOn, 400));
        expect(days(rule, startsOn, until, from)).toEqual(whole.filter((day) => day >= from && day <= until));
      },
    ),
  ));

describe('a search has an end', () => {
  const first = FIRST_DATE;
  const last = LAST_DATE;

  it('where a rule never comes true: every day is looked at once', () => {
    const never = readRecurrenceRule('FREQ=DAILY;BYMONTHDAY=31;BYDAY=MO;BYSETPOS=2');
    if (!never) throw new Error('a rule nobody understands');
    const periods = [...recurrencePeriods(never, 0, 0, 999)];
    expect(periods).toHaveLength(1000);
    expect(periods.flat()).toEqual([]);
    expect(days('FREQ=DAILY;BYMONTHDAY=31;BYDAY=MO;BYSETPOS=2', '2026-01-01', '2026-12-31')).toEqual([]);
  });

  it('where it comes true every day there is', () => {
    const all = days('FREQ=DAILY', first, last);
    expect([all.length, all[0], all.at(-1)]).toEqual([109_573, first, last]);
  });

  it('what is not counted is looked up where it is asked for', () => {
    const rule = readRecurrenceRule('FREQ=WEEKLY;INTERVAL=2');
    if (!rule) throw new Error('a rule nobody understands');
    const start = toDayNumber(first);
    const from = toDayNumber('2026-03-02');
    expect([...recurrencePeriods(rule, start, from, from + 27)]).toHaveLength(2);
  });

  it.each(['', 'FREQ=DAILY;X=1', 'FREQ=SECONDLY', '\ud800'])('%j is held on no day', (rule) => {
    expect(days(rule, first, last)).toEqual([]);
  });
});

test('months by arithmetic are those of the calendar', () => {
  for (let day = toDayNumber(FIRST_DATE); day <= toDayNumber(LAST_DATE); day++) {
    const date = fromDayNumber(day);
    const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
    if (monthOf(day) !== month || day - firstOf(month) !== Number(date.slice(8)) - 1)
      expect(date).toBe('right');
  }
});
