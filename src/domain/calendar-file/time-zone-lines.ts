import { offsetAt, zoneChanges } from '../calendar/zone-changes';
import { contentLine } from './content-line';
import { dateTime } from './date-time';

const MINUTE = 60_000;
const YEAR = 366 * 24 * 60 * MINUTE;

/** Minutes ahead of UTC as `+0200`. */
function offset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return (minutes < 0 ? '-' : '+') + String(hours).padStart(2, '0') + String(rest).padStart(2, '0');
}

/**
 * A time zone as it is between two moments, change by change: calendars that do not know its name understand its clocks
 * all the same (RFC 5545, 3.6.5).
 * @param from milliseconds since 1970-01-01 UTC, like `until`
 */
export function timeZoneLines(timeZone: string, from: number, until: number): string {
  const start = from - YEAR;
  const first = offsetAt(start, timeZone);
  const changes = zoneChanges(timeZone, start, until + YEAR);
  // The lower offset of the two is what a zone calls its standard time.
  const standard = Math.min(first, ...changes.map(({ after }) => after));
  const observances = [{ moment: start, before: first, after: first }, ...changes].map(
    ({ moment, before, after }) => {
      const part = after === standard ? 'STANDARD' : 'DAYLIGHT';
      return [
        contentLine('BEGIN', part),
        // The clock as it stood until then.
        contentLine('DTSTART', dateTime(new Date(moment + before * MINUTE).toISOString())),
        contentLine('TZOFFSETFROM', offset(before)),
        contentLine('TZOFFSETTO', offset(after)),
        contentLine('END', part),
      ].join('');
    },
  );
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', timeZone),
    ...observances,
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}
