import { describe, expect, it } from 'vitest';
import { isRecurrenceRule } from '../calendar/is-recurrence-rule';
import { patternOf, RITUAL_EVERY, ruleOf, usualPattern } from './ritual-rule';

describe('a ritual', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=MO', { every: 'week', weekdays: ['MO'] }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', { every: 'two_weeks', weekdays: ['MO', 'TH'] }],
    ['FREQ=MONTHLY;BYDAY=1TU', { every: 'month', nths: [1], weekdays: ['TU'] }],
    ['FREQ=MONTHLY;BYDAY=2WE,4WE', { every: 'month', nths: [2, 4], weekdays: ['WE'] }],
    ['FREQ=MONTHLY;BYDAY=-1FR', { every: 'month', nths: [-1], weekdays: ['FR'] }],
    ['FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30', { every: 'year', month: 9, day: 30 }],
  ])('says %s', (rule, pattern) => {
    expect(patternOf(rule)).toEqual(pattern);
    expect(ruleOf(patternOf(rule) ?? usualPattern('week'))).toBe(rule);
  });

  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=MO;COUNT=5',
    'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=1MO,2TU',
    'FREQ=MONTHLY;BYMONTHDAY=15',
  ])('does not pretend to understand %s', (rule) => {
    expect(patternOf(rule)).toBeNull();
  });

  it.each(RITUAL_EVERY)('begins with a rule the database takes: %s', (every) => {
    const rule = ruleOf(usualPattern(every));
    expect(isRecurrenceRule(rule)).toBe(true);
    expect(patternOf(rule)).toEqual(usualPattern(every));
  });
});
