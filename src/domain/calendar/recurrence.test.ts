import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isoDate } from '@tests/support/arbitraries';
import { addDays } from './days';
import { recurrence } from './recurrence';

const days = (rule: string, startsOn: string, until: string, from = startsOn, endsOn: string | null = null) =>
  recurrence({ rule, startsOn, endsOn }, from, until);

describe('the days of a ritual', () => {
  // Expected days from Python's dateutil.rrule.
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
