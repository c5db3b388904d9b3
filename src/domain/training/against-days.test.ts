import { expect, it } from 'vitest';
import type { Measure } from '../programme/model';
import { buildMeasure, buildProgramme, buildSession } from '@tests/support/builders';
import { againstDays } from './against-days';

const model = buildProgramme({
  teams: [{ key: 'north' }, { key: 'south' }],
  behaviours: [{ key: 'visit', teams: ['south'] }],
  blackouts: [
    { key: 'year-end', title: 'Year end', startsOn: '2026-12-14', endsOn: '2027-01-08', teams: [] },
    { key: 'fair', title: 'Fair', startsOn: '2026-10-05', endsOn: '2026-10-09', teams: ['south'] },
  ],
  measures: [],
});
const holidays = [
  { on: '2026-10-09', name: 'Fair day', teams: ['north'] },
  { on: '2026-11-20', name: 'Day of Repentance', teams: null },
];
const against = (startsOn: string | null, endsOn: string | null, rest: Partial<Measure> = {}) =>
  againstDays(model, buildMeasure({ key: 't', kind: 'training', startsOn, endsOn, ...rest }), holidays).map(
    (each) =>
      each.kind === 'blackout' ? each.blackout : each.kind === 'holiday' ? each.holiday.name : each.on,
  );

it('names the blackout periods of its teams that it runs into', () => {
  expect(against('2026-11-30', '2026-12-24')).toEqual(['year-end']);
  expect(against('2026-11-30', '2026-12-11')).toEqual([]);
  expect(against('2026-10-05', '2026-10-08', { teams: ['north'] })).toEqual([]);
  expect(against('2026-10-05', '2026-10-08', { behaviours: ['visit'] })).toEqual(['fair']);
});

it('names a holiday and a weekend where it begins or ends, not between', () => {
  expect(against('2026-11-09', '2026-11-20')).toEqual(['Day of Repentance']);
  expect(against('2026-11-16', '2026-11-27')).toEqual([]);
  expect(against('2026-11-21', '2026-11-29')).toEqual(['2026-11-21', '2026-11-29']);
  expect(against(null, '2026-11-21')).toEqual(['2026-11-21']);
  expect(against('2026-09-28', '2026-10-09', { teams: ['north'] })).toEqual(['Fair day']);
  expect(against('2026-09-28', '2026-10-02', { teams: ['south'] })).toEqual([]);
});

it('leaves the word to sessions, and says nothing of what does not take place any more', () => {
  const session = buildSession({ key: 's', startsAt: '2026-12-01T09:00', endsAt: '2026-12-01T12:00' });
  const days = ['2026-11-28', '2026-12-24'] as const;
  expect(against(...days, { sessions: [session] })).toEqual([]);
  expect(against(...days, { status: 'cancelled' })).toEqual([]);
  expect(against(...days, { status: 'done' })).toEqual([]);
  expect(against(...days, { kind: 'leadership' })).toEqual([]);
  expect(against(null, null)).toEqual([]);
});
