import { isTimeZone } from './is-time-zone';

/** Making a formatter costs more than all the rest; there are few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    // Browsers know the zones of the day they were built; the database may know newer ones.
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/**
 * What a clock on the wall of a time zone shows at a moment, both in milliseconds, as if it were UTC. The difference of
 * the two is the offset of the zone; of one that this machine does not know, none is said.
 * @param timeZone IANA name
 * @example shownAt(Date.UTC(2026, 0, 1, 12), 'Europe/Berlin') // Date.UTC(2026, 0, 1, 13)
 * @example shownAt(Date.UTC(2026, 0, 1, 12), 'Europe/Hamburg') // Date.UTC(2026, 0, 1, 12)
 */
export function shownAt(moment: number, timeZone: string): number {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}
