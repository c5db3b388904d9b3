import { describe, expect, it } from 'vitest';
import type { ProgrammeRows } from '@/data/programme-rows';
import { planEvents } from './plan-events';

type MeasureRow = ProgrammeRows['measures'][number];
type SessionRow = ProgrammeRows['sessions'][number];

const stamped = {
  organisation_id: 'o',
  programme_id: 'p',
  created_at: '',
  created_by: null,
  updated_by: null,
};
const measure = (change: Partial<MeasureRow> = {}): MeasureRow => ({
  ...stamped,
  id: 'm',
  key: 'm',
  kind: 'training',
  title: 'Conversations at the line',
  starts_on: '2026-03-02',
  ends_on: '2026-03-27',
  status: 'planned',
  hours_per_head: 16,
  cost: null,
  position: 'a0',
  owner_name: '',
  owner_id: null,
  effort_days: null,
  progress: null,
  objective: '',
  provider: '',
  delivery: null,
  ritual_rule: '',
  ritual_at: null,
  ritual_minutes: null,
  reaction_mean: null,
  reaction_n: null,
  learning_before: null,
  learning_after: null,
  learning_n: null,
  updated_at: '2026-02-01T10:00:00+00:00',
  version: 2,
  behaviour_ids: [],
  condition_ids: [],
  team_ids: [],
  after_ids: [],
  expected: [],
  indicators: {},
  ...change,
});
const session = (change: Partial<SessionRow> = {}): SessionRow => ({
  ...stamped,
  id: 's',
  measure_id: 'm',
  measure_kind: 'training',
  key: 'one',
  starts_at: '2026-03-04T09:00:00',
  ends_at: '2026-03-04T17:00:00',
  time_zone: 'Europe/Berlin',
  place: 'Training centre',
  trainer: 'Ida',
  capacity: null,
  updated_at: '2026-02-03T10:00:00+00:00',
  version: 1,
  attendance: [],
  ...change,
});
const events = (measures: MeasureRow[], sessions: SessionRow[]) =>
  planEvents({
    measures,
    sessions,
    startsOn: '2026-01-12',
    linesFor: (of, held) => [of.title, held?.trainer ?? 'nobody'],
  });

describe('what of a plan belongs into a calendar', () => {
  it('each session of a training, under a name for good', () => {
    expect(events([measure()], [session(), session({ id: 'x', measure_id: 'other' })])).toEqual([
      {
        kind: 'single',
        uid: 's@tragwerk',
        changedAt: '2026-02-03T10:00:00+00:00',
        sequence: 1,
        title: 'Conversations at the line',
        description: 'Conversations at the line\nIda',
        place: 'Training centre',
        cancelled: false,
        startsAt: '2026-03-04T09:00',
        endsAt: '2026-03-04T17:00',
        timeZone: 'Europe/Berlin',
      },
    ]);
  });

  it('is newer when the session or its training has been changed', () => {
    const sequence = (m: number, s: number) =>
      events([measure({ version: m })], [session({ version: s })])[0]?.sequence ?? -1;
    expect(sequence(3, 1)).toBeGreaterThan(sequence(2, 1));
    expect(sequence(2, 2)).toBeGreaterThan(sequence(2, 1));
  });

  it('what recurs, for as long as its measure runs', () => {
    const ritual = { ritual_rule: 'FREQ=WEEKLY;BYDAY=MO', ritual_at: '08:00', ritual_minutes: 30 };
    expect(events([measure({ kind: 'leadership', ...ritual })], [])).toMatchObject([
      { kind: 'recurring', uid: 'm@tragwerk', startsOn: '2026-03-02', endsOn: '2026-03-27', at: '08:00' },
    ]);
    expect(events([measure({ ...ritual, starts_on: null, ends_on: null })], [])).toMatchObject([
      { startsOn: '2026-01-12', endsOn: null },
    ]);
  });

  it('what has been called off, as called off', () => {
    expect(events([measure({ status: 'cancelled' })], [session()])).toMatchObject([{ cancelled: true }]);
  });

  it('what has yet to be saved, all the same', () => {
    const [event] = events([measure({ updated_at: '' })], [session({ updated_at: '' })]);
    expect(new Date(event?.changedAt ?? '').getTime()).not.toBeNaN();
  });
});
