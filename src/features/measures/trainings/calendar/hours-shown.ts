import { MINUTES_PER_DAY, type MinuteRange } from '@/domain/calendar/side-by-side';

/** A working day, in hours. */
const DAY = { from: 8, to: 18 };

/**
 * The hours a week shows: those of a working day, and more where something begins earlier or ends later. What goes on
 * over night is cut.
 */
export function hoursShown(events: readonly MinuteRange[]): MinuteRange {
  const begins = events.map(({ from }) => from).filter((minute) => minute > 0);
  const ends = events.map(({ to }) => to).filter((minute) => minute < MINUTES_PER_DAY);
  return {
    from: Math.min(
      DAY.from,
      ...begins.map((minute) => Math.floor(minute / 60)),
      ...ends.map((minute) => Math.ceil(minute / 60) - 1),
    ),
    to: Math.max(
      DAY.to,
      ...ends.map((minute) => Math.ceil(minute / 60)),
      ...begins.map((minute) => Math.floor(minute / 60) + 1),
    ),
  };
}
