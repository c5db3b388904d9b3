import { daysBetween } from '@/domain/calendar/days';
import type { IsoDate } from '@/domain/programme/model';
import { dropHandlers } from '@/ui/drop-target';
import type { CalendarDay } from './use-calendar-days';

/** The name under which a dragged session is known to the days. */
export const DRAGGED_SESSION = 'application/x-tragwerk-session';

/** A day takes sessions of other days that are shown. */
export function dayDrop(
  day: IsoDate,
  days: readonly CalendarDay[],
  onMove: (id: string, days: number, focused: boolean) => void,
) {
  return dropHandlers(DRAGGED_SESSION, (id) => {
    const from = days.find(({ events }) => events.some((event) => event.id === id && !event.goesOn))?.day;
    if (from !== undefined) onMove(id, daysBetween(from, day), false);
  });
}
