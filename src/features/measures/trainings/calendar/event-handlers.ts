import type { CalendarEvent } from './use-calendar-days';

/** What a month's or week's grid is asked for. */
export interface EventHandlers {
  onOpen: (event: CalendarEvent) => void;
  /** A session is to take place some days later; `focused`: it has the focus, which goes along. */
  onMove: (id: string, days: number, focused: boolean) => void;
}
