import type { Stretch } from '@/domain/calendar/side-by-side';

/** A working day, in hours. */
const DAY = { from: 8, to: 18 };

/** The hours a week shows: those of a working day, and more where something is earlier or later. */
export function hoursShown(events: readonly Stretch[]): Stretch {
  return {
    from: Math.min(DAY.from, ...events.map(({ from }) => Math.floor(from / 60))),
    to: Math.max(DAY.to, ...events.map(({ to }) => Math.ceil(to / 60))),
  };
}
