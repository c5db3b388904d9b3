import type { IsoDate, WallClock } from '../programme/model';

interface Described {
  /** Names the event for good: a calendar replaces what it has under this name. */
  uid: string;
  /** When it was last changed, a moment with time zone as the database writes it. */
  changedAt: string;
  /** How often it has been changed; the higher one wins. */
  sequence: number;
  title: string;
  description: string;
  /** A room, an address or a link. */
  place: string;
  /** It does not take place: a calendar that has it strikes it out. */
  cancelled: boolean;
}

/** Something that takes place once. */
export interface SingleEvent extends Described {
  kind: 'single';
  startsAt: WallClock;
  endsAt: WallClock;
  /** IANA name of the zone these clocks hang in. */
  timeZone: string;
}

/** Something held again and again. */
export interface RecurringEvent extends Described {
  kind: 'recurring';
  /** A rule of RFC 5545 that {@link isRecurrenceRule} accepts. */
  rule: string;
  startsOn: IsoDate;
  /** The last day it may fall on; null: it goes on. */
  endsOn: IsoDate | null;
  /** Time of day, `HH:mm`. */
  at: string;
  minutes: number;
  /** IANA name of the zone that time of day is told in. */
  timeZone: string;
  /** Days on which it is not held although its rule says so. */
  except: readonly IsoDate[];
}

export type CalendarEvent = SingleEvent | RecurringEvent;
