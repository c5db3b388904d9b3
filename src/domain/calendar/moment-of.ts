import type { WallClock } from '../programme/model';
import { shownAt } from './shown-at';

/**
 * The moment at which a clock on the wall of a time zone shows this: milliseconds since 1970-01-01 UTC, to compare
 * what is said in different zones. A time the clock skips in spring is read an hour later, as calendars do; one it
 * shows twice in autumn is the first.
 * @param timeZone IANA name; one that this machine does not know is read as UTC
 * @example momentOf('2026-07-01T09:00', 'Europe/Berlin') // Date.UTC(2026, 6, 1, 7)
 */
export function momentOf(clock: WallClock, timeZone: string): number {
  const asUtc = Date.parse(`${clock}:00Z`);
  const offsetAt = (moment: number) => shownAt(moment, timeZone) - moment;
  // The offsets a day before and after: they differ only around a change of the clock.
  const before = asUtc - offsetAt(asUtc - DAY);
  const after = asUtc - offsetAt(asUtc + DAY);
  return shownAt(before, timeZone) === asUtc || shownAt(after, timeZone) !== asUtc ? before : after;
}

const DAY = 86_400_000;
