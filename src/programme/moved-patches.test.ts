import { expect, it } from 'vitest';
import { buildMeasure, buildSession } from '@tests/support/builders';
import { movedPatches } from './moved-patches';

it('a move becomes patches of the measure and of its own sessions', () => {
  const session = buildSession({ key: 's1', startsAt: '2026-03-24T09:00', endsAt: '2026-03-24T12:00' });
  const training = buildMeasure({ key: 't', sessions: [session] });
  const measure = { list: 'measures', key: 't', patch: { startsOn: '2026-03-30', endsOn: '2026-04-03' } };
  const overlay = { measure: 't', startsOn: '2026-03-30', endsOn: '2026-04-03' };
  expect(movedPatches({ ...overlay, sessionsBy: 7 }, training)).toEqual([
    measure,
    {
      list: 'sessions',
      key: 't/s1',
      patch: { startsAt: '2026-03-31T09:00', endsAt: '2026-03-31T12:00' },
    },
  ]);
  expect(movedPatches(overlay, training)).toEqual([measure]);
});
