import { addDays } from '../calendar/days';
import { momentOf } from '../calendar/moment-of';
import { recurrence } from '../calendar/recurrence';
import type { IsoDate } from '../programme/model';
import type { RecurringEvent } from './calendar-event';
import { contentLine } from './content-line';
import { dateTime } from './date-time';

/** Far enough to find the first time of something that is held once in several years. */
const HORIZON_DAYS = 40 * 366;

/** The end of a day of a zone; where times have one, an end is a moment (RFC 5545, 3.3.10). */
const endOf = (day: IsoDate, timeZone: string): string =>
  `${dateTime(new Date(momentOf(`${day}T23:59`, timeZone)).toISOString())}Z`;

/**
 * When something recurs: from its first time on, at the clock on the wall of its zone, without the days on which it is
 * not held. Empty when it never takes place.
 */
export function recurringLines(event: RecurringEvent): string {
  const { rule, startsOn, endsOn, at, minutes, timeZone, except } = event;
  const [first] = recurrence({ rule, startsOn, endsOn }, startsOn, addDays(startsOn, HORIZON_DAYS));
  if (first === undefined) return '';
  const zone = `;TZID=${timeZone}`;
  return [
    // Calendars take the start for one of its times: so it is the first of them.
    contentLine(`DTSTART${zone}`, dateTime(`${first}T${at}`)),
    contentLine('DURATION', `PT${minutes}M`),
    contentLine('RRULE', withEnd(rule, event)),
    ...except.map((day) => contentLine(`EXDATE${zone}`, dateTime(`${day}T${at}`))),
  ].join('');
}

/** The rule with the end of the whole thing; a rule has one end, so the earlier of the two stays. */
function withEnd(
  rule: string,
  { startsOn, endsOn, timeZone }: Pick<RecurringEvent, 'startsOn' | 'endsOn' | 'timeZone'>,
): string {
  const parts = rule.split(';').filter((part) => !/^(COUNT|UNTIL)=/.test(part));
  const [, year, month, day] = /UNTIL=(\d{4})(\d{2})(\d{2})/.exec(rule) ?? [];
  const until = year === undefined ? null : `${year}-${month}-${day}`;
  const [, count] = /COUNT=(\d+)/.exec(rule) ?? [];
  const ends = [until, endsOn].filter((each) => each !== null).sort();
  const [end] = ends;
  if (count !== undefined) {
    const times =
      end === undefined ? Number(count) : recurrence({ rule, startsOn, endsOn }, startsOn, end).length;
    return [...parts, `COUNT=${times}`].join(';');
  }
  return end === undefined ? rule : [...parts, `UNTIL=${endOf(end, timeZone)}`].join(';');
}
