import { shiftClock } from '@/domain/calendar/shift-clock';
import type { Measure } from '@/domain/programme/model';
import type { MeasureOverlay } from '@/domain/training/measure-overlay';
import type { KeyedChange } from './edit-by-key';
import { sessionKey } from './entities/entities';

/** What an overlay changes about a measure and its sessions. */
export function movedPatches(
  { startsOn, endsOn, sessionsBy = 0 }: MeasureOverlay,
  { key, sessions }: Pick<Measure, 'key' | 'sessions'>,
): KeyedChange[] {
  return [
    {
      list: 'measures',
      key,
      patch: { ...(startsOn !== undefined && { startsOn }), ...(endsOn !== undefined && { endsOn }) },
    },
    ...(sessionsBy === 0 ? [] : sessions).map((session) => ({
      list: 'sessions' as const,
      key: sessionKey(key, session.key),
      patch: {
        startsAt: shiftClock(session.startsAt, sessionsBy),
        endsAt: shiftClock(session.endsAt, sessionsBy),
      },
    })),
  ];
}
