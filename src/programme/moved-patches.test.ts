import { expect, it } from 'vitest';
import { movedPatches } from './moved-patches';

it('a move becomes patches of the measure and of its own sessions', () => {
  const sessions = [
    { id: 's1', measure_id: 'm1', starts_at: '2026-03-24T09:00:00', ends_at: '2026-03-24T12:00:00' },
    { id: 's2', measure_id: 'm2', starts_at: '2026-03-24T09:00:00', ends_at: '2026-03-24T12:00:00' },
  ];
  const measure = { list: 'measures', id: 'm1', patch: { starts_on: '2026-03-30', ends_on: '2026-04-03' } };
  const overlay = { measure: 't', startsOn: '2026-03-30', endsOn: '2026-04-03' };
  expect(movedPatches({ ...overlay, sessionsBy: 7 }, 'm1', sessions)).toEqual([
    measure,
    {
      list: 'sessions',
      id: 's1',
      patch: { starts_at: '2026-03-31T09:00:00', ends_at: '2026-03-31T12:00:00' },
    },
  ]);
  expect(movedPatches(overlay, 'm1', sessions)).toEqual([measure]);
});
