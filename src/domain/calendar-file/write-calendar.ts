import { isTimeZone } from '../calendar/is-time-zone';
import { addDays } from '../calendar/days';
import { momentOf } from '../calendar/moment-of';
import type { WallClock } from '../programme/model';
import type { CalendarEvent, SingleEvent } from './calendar-event';
import { contentLine, textValue } from './content-line';
import { dateTime } from './date-time';
import { recurringLines } from './recurring-lines';
import { timeZoneLines } from './time-zone-lines';

/**
 * Events as a calendar file (iCalendar, RFC 5545) that any calendar opens. What takes place once keeps its time zone,
 * with the changes of its clocks, or the time of day alone where the zone is not known; so does what recurs, for ten years
 * if it has no end. Written again after a change, each event replaces the one a calendar has.
 * @param name what the calendar is called
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const zones = [...new Set(events.map(({ timeZone }) => timeZone))].filter(isTimeZone).sort();
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Tragwerk//Plan//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', textValue(name)),
    ...zones.map((zone) => zoneOf(zone, events)),
    ...events.map(eventLines),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** Days for which the clocks of something without an end are told. */
const TOLD_DAYS = 3_653;

/** When something takes place at the earliest and at the latest. */
const clocksOf = (event: CalendarEvent): WallClock[] =>
  event.kind === 'single'
    ? [event.startsAt, event.endsAt]
    : [`${event.startsOn}T00:00`, `${event.endsOn ?? addDays(event.startsOn, TOLD_DAYS)}T23:59`];

function zoneOf(zone: string, events: readonly CalendarEvent[]): string {
  const within = events.filter(({ timeZone }) => timeZone === zone);
  const moments = within.flatMap(clocksOf).map((clock) => momentOf(clock, zone));
  return timeZoneLines(
    zone,
    moments.reduce((a, b) => Math.min(a, b)),
    moments.reduce((a, b) => Math.max(a, b)),
  );
}

function eventLines(event: CalendarEvent): string {
  const { uid, changedAt, sequence, title, description, place } = event;
  const when = event.kind === 'single' ? singleLines(event) : recurringLines(event);
  if (when === '') return '';
  const changed = `${dateTime(new Date(changedAt).toISOString())}Z`;
  const said = (property: string, text: string) =>
    text === '' ? '' : contentLine(property, textValue(text));
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(uid)),
    contentLine('DTSTAMP', changed),
    contentLine('LAST-MODIFIED', changed),
    contentLine('SEQUENCE', String(sequence)),
    contentLine('STATUS', event.cancelled ? 'CANCELLED' : 'CONFIRMED'),
    when,
    said('SUMMARY', title),
    said('DESCRIPTION', description),
    said('LOCATION', place),
    contentLine('END', 'VEVENT'),
  ].join('');
}

function singleLines({ startsAt, endsAt, timeZone }: SingleEvent): string {
  const zone = isTimeZone(timeZone) ? `;TZID=${timeZone}` : '';
  return contentLine(`DTSTART${zone}`, dateTime(startsAt)) + contentLine(`DTEND${zone}`, dateTime(endsAt));
}
