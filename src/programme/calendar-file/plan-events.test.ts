import { describe, expect, it } from 'vitest';
import { programmeRows } from '@tests/support/programme-rows';
import type { ProgrammeRows } from '../store/row-types';
import { planEvents } from './plan-events';

type MeasureRow = ProgrammeRows['measures'][number];
type SessionRow = ProgrammeRows['sessions'][number];

/** A training with a session, and what is said of them. */
function planned(measure: Partial<MeasureRow> = {}, session: Partial<SessionRow> = {}) {
  const title = 'Conversations at the line';
  const { measures, sessions } = programmeRows({
    behaviours: [],
    conditions: [],
    effects: [],
    measures: [
      {
        title,
        kind: 'training',
        starts_on: '2026-03-02',
        ends_on: '2026-03-27',
        updated_at: '2026-02-01T10:00:00+00:00',
        version: 2,
        ...measure,
      },
    ],
    sessions: [
      {
        measure: 0,
        starts_at: '2026-03-04T09:00:00',
        ends_at: '2026-03-04T17:00:00',
        place: 'Training centre',
        trainer: 'Ida',
        updated_at: '2026-02-03T10:00:00+00:00',
        ...session,
      },
    ],
  });
  return { measures, sessions };
}
const eventsOf = (measure: Partial<MeasureRow> = {}, session: Partial<SessionRow> = {}) => {
  const { measures, sessions } = planned(measure, session);
  return events(measures, sessions);
};
const events = (measures: MeasureRow[], sessions: SessionRow[]) =>
  planEvents({
    measures,
    sessions,
    startsOn: '2026-01-12',
    exceptOf: () => [],
    linesFor: (of, held) => [of.title, held?.trainer ?? 'nobody'],
  });

describe('what of a plan belongs into a calendar', () => {
  it('each session of a training, under a name for good', () => {
    const { measures, sessions } = planned();
    const others = sessions.map((row) => ({ ...row, id: 'x', measure_id: 'other' }));
    expect(events(measures, [...sessions, ...others])).toEqual([
      {
        kind: 'single',
        uid: 's0@tragwerk',
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
    const sequence = (m: number, s: number) => eventsOf({ version: m }, { version: s })[0]?.sequence ?? -1;
    expect(sequence(3, 1)).toBeGreaterThan(sequence(2, 1));
    expect(sequence(2, 2)).toBeGreaterThan(sequence(2, 1));
  });

  it('what recurs, for as long as its measure runs', () => {
    const ritual = { ritual_rule: 'FREQ=WEEKLY;BYDAY=MO', ritual_at: '08:00', ritual_minutes: 30 };
    const held = (change: Partial<MeasureRow>) => events(planned({ ...ritual, ...change }).measures, []);
    expect(held({ kind: 'leadership' })).toMatchObject([
      { kind: 'recurring', uid: 'm0@tragwerk', startsOn: '2026-03-02', endsOn: '2026-03-27', at: '08:00' },
    ]);
    expect(held({ starts_on: null, ends_on: null })).toMatchObject([
      { startsOn: '2026-01-12', endsOn: null },
    ]);
  });

  it('what has been called off, as called off', () => {
    expect(eventsOf({ status: 'cancelled' })).toMatchObject([{ cancelled: true }]);
  });

  it('what has yet to be saved, all the same', () => {
    const [event] = eventsOf({ updated_at: '' }, { updated_at: '' });
    expect(new Date(event?.changedAt ?? '').getTime()).not.toBeNaN();
  });
});
