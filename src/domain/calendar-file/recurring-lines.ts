import { addDays } from '../calendar/days';
import { recurrence } from '../calendar/recurrence';
import type { IsoDate } from '../programme/model';
import type { RecurringEvent } from './calendar-event';
import { contentLine } from './content-line';
import { dateTime } from './date-time';

/** Far enough to find the first time of something that is held once in several years. */
const HORIZON_DAYS = 40 * 366;

/** The end of a day, on whatever clock. */
const endOf = (day: IsoDate): string => `${day.replaceAll('-', '')}T235959`;

/**
 * When something recurs: from its first time on, at the clock on the wall of whoever reads it. Empty when it never takes
 * place.
 */
export function recurringLines({ rule, startsOn, endsOn, at, minutes }: RecurringEvent): string {
  const [first] = recurrence({ rule, startsOn, endsOn }, startsOn, addDays(startsOn, HORIZON_DAYS));
  if (first === undefined) return '';
  return [
    // Calendars take the start for one of its times: so it is the first of them.
    contentLine('DTSTART', dateTime(`${first}T${at}`)),
    contentLine('DURATION', `PT${minutes}M`),
    contentLine('RRULE', withEnd(rule, { startsOn, endsOn })),
  ].join('');
}

/** The rule with the end of the whole thing; a rule has one end, so the earlier of the two stays. */
function withEnd(rule: string, { startsOn, endsOn }: Pick<RecurringEvent, 'startsOn' | 'endsOn'>): string {
  const parts = rule.split(';').filter((part) => !/^(COUNT|UNTIL)=/.test(part));
  const [, until] = /UNTIL=(\d{8})/.exec(rule) ?? [];
  const [, count] = /COUNT=(\d+)/.exec(rule) ?? [];
  if (count !== undefined) {
    const times =
      endsOn === null ? Number(count) : recurrence({ rule, startsOn, endsOn }, startsOn, endsOn).length;
    return [...parts, `COUNT=${times}`].join(';');
  }
  const ends = [until, endsOn?.replaceAll('-', '')].filter((each) => each !== undefined).sort();
  const [end] = ends;
  return end === undefined ? rule : [...parts, `UNTIL=${endOf(end)}`].join(';');
}
