import { describe, expect, it } from 'vitest';
import { isRecurrenceRule } from './is-recurrence-rule';
import { isTimeOfDay } from './is-time-of-day';

describe('a recurrence rule', () => {
  it.each([
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20261231',
    'FREQ=MONTHLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15;COUNT=3',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=MONTHLY;BYMONTH=2,3;BYMONTHDAY=31',
  ])('%s', (rule) => expect(isRecurrenceRule(rule)).toBe(true));

  it.each([
    '',
    'WEEKLY',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=MO;BYDAY=TU',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=DAILY;UNTIL=2026-12-31',
    'BYDAY=MO;FREQ=WEEKLY',
    'FREQ=DAILY;X=1',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=31,-31',
    'FREQ=DAILY;COUNT=2;UNTIL=20261231',
    'FREQ=DAILY;UNTIL=20260230',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=DAILY;BYDAY=-1FR',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=MONTHLY;BYSETPOS=1',
    'FREQ=WEEKLY\nX-EVIL:1',
    `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(80)}MO`,
  ])('not %j', (rule) => expect(isRecurrenceRule(rule)).toBe(false));
});

it('a time of day has hours and minutes', () => {
  expect(['00:00', '08:30', '23:59'].every(isTimeOfDay)).toBe(true);
  expect(['', '8:30', '24:00', '12:60', '12:30:00', ' 12:30'].some(isTimeOfDay)).toBe(false);
});
