import { shiftClock } from '@/domain/calendar/shift-clock';
import type { MeasureOverlay } from '@/domain/training/measure-overlay';

/** Rows of the programme that an overlay changes, as patches. */
export function movedPatches(
  overlay: MeasureOverlay,
  measureId: string,
  sessions: readonly { id: string; measure_id: string; starts_at: string; ends_at: string }[],
) {
  const { startsOn, endsOn, sessionsBy = 0 } = overlay;
  return [
    {
      list: 'measures' as const,
      id: measureId,
      patch: {
        ...(startsOn !== undefined && { starts_on: startsOn }),
        ...(endsOn !== undefined && { ends_on: endsOn }),
      },
    },
    ...(sessionsBy === 0
      ? []
      : sessions
          .filter(({ measure_id }) => measure_id === measureId)
          .map(({ id, starts_at, ends_at }) => ({
            list: 'sessions' as const,
            id,
            patch: { starts_at: shiftClock(starts_at, sessionsBy), ends_at: shiftClock(ends_at, sessionsBy) },
          }))),
  ];
}
