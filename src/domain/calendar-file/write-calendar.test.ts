import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/days';
import { momentOf } from '../calendar/moment-of';
import { recurrence } from '../calendar/recurrence';
import type { RecurringEvent, SingleEvent } from './calendar-event';
import { writeCalendar } from './write-calendar';

const described = {
  uid: 's1@tragwerk',
  changedAt: '2026-11-25T08:30:15.123456+00:00',
  sequence: 3,
  title: 'Bedarfsgespräch',
  description: '',
  place: '',
  cancelled: false,
};
const single = (change: Partial<SingleEvent> = {}): SingleEvent => ({
  ...described,
  kind: 'single',
  startsAt: '2026-03-04T09:00',
  endsAt: '2026-03-04T17:00',
  timeZone: 'Europe/Berlin',
  ...change,
});
const recurring = (change: Partial<RecurringEvent> = {}): RecurringEvent => ({
  ...described,
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=MO',
  startsOn: '2026-03-03',
  endsOn: null,
  at: '08:00',
  minutes: 30,
  timeZone: 'Europe/Berlin',
  except: [],
  ...change,
});

/** Opened by the parser of another project, which knows no time zones but those in the file. */
function opened(text: string) {
  const calendar = ICAL.Component.fromString(text);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
}
const eventOf = (text: string) => {
  const [event] = opened(text);
  if (!event) throw new Error('no event');
  return event;
};
const moment = (time: ICAL.Time) => time.toJSDate().getTime();

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom('a\nEND:VEVENT\nBEGIN:VEVENT', 'a;b,c\\n\\,d', 'ä'.repeat(80), '👩‍🏫'.repeat(30), 'X\r\nY'),
);

describe('something that takes place once', () => {
  it('says all there is to say', () => {
    const file = writeCalendar('Plan', [
      single({ title: 'Gespräch, Teil 1', description: 'Zeile 1\nZeile 2; mehr', place: 'Raum 3\\4' }),
    ]);
    const event = eventOf(file);
    expect(event.uid).toBe('s1@tragwerk');
    expect(event.summary).toBe('Gespräch, Teil 1');
    expect(event.description).toBe('Zeile 1\nZeile 2; mehr');
    expect(event.location).toBe('Raum 3\\4');
    expect(event.sequence).toBe(3);
    expect(file).toContain('DTSTAMP:20261125T083000Z\r\n');
  });

  it('keeps its name when it is moved, and says that it is newer', () => {
    const before = eventOf(writeCalendar('Plan', [single()]));
    const after = eventOf(writeCalendar('Plan', [single({ startsAt: '2026-03-04T10:00', sequence: 4 })]));
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'America/New_York', 'Asia/Kolkata', 'UTC'])(
    'is at the same moment for everybody: %s',
    (timeZone) => {
      for (const day of ['2026-01-15', '2026-03-29', '2026-07-01', '2026-10-25', '2027-11-07']) {
        const startsAt = `${day}T09:00`;
        const event = eventOf(
          writeCalendar('Plan', [single({ startsAt, endsAt: `${day}T17:00`, timeZone })]),
        );
        expect(moment(event.startDate), startsAt).toBe(momentOf(startsAt, timeZone));
        expect(event.duration.toSeconds()).toBe(8 * 3600);
      }
    },
  );

  it('keeps its time of day in a zone that is not known here', () => {
    const file = writeCalendar('Plan', [single({ timeZone: 'Europe/Hamburg' })]);
    expect(file).not.toContain('TZID');
    expect(eventOf(file).startDate.toString()).toBe('2026-03-04T09:00:00');
  });

  it('whatever is written in its texts, they are read as they are and no line is too long', () => {
    fc.assert(
      fc.property(text, text, (title, place) => {
        const file = writeCalendar(title, [single({ title, place })]);
        const events = opened(file);
        expect(events).toHaveLength(1);
        const shown = (value: string) => value.replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n');
        expect(events[0]?.summary ?? '').toBe(shown(title));
        expect(events[0]?.location ?? '').toBe(shown(place));
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('what does not take place is struck out where it is known', () => {
  const status = (cancelled: boolean) =>
    eventOf(writeCalendar('Plan', [single({ cancelled })])).component.getFirstPropertyValue('status');
  expect([status(false), status(true)]).toEqual(['CONFIRMED', 'CANCELLED']);
});

describe('something held again and again', () => {
  const rules = [
    'FREQ=WEEKLY;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
    'FREQ=MONTHLY;BYDAY=1TU',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15',
    'FREQ=WEEKLY;BYDAY=FR;COUNT=6',
    'FREQ=DAILY;UNTIL=20260420',
  ];

  it.each(rules)('falls on the same days elsewhere: %s', (rule) => {
    for (const [startsOn, days] of [
      ['2026-03-03', null],
      ['2026-03-27', 40],
      ['2026-10-23', 200],
    ] as const) {
      const endsOn = days === null ? null : addDays(startsOn, days);
      const until = addDays(startsOn, 400);
      const expected = recurrence({ rule, startsOn, endsOn }, startsOn, until);
      const [event] = opened(writeCalendar('Plan', [recurring({ rule, startsOn, endsOn })]));
      const found: string[] = [];
      const times = event?.iterator();
      for (let next = times?.next(); next && next.toString().slice(0, 10) <= until; next = times?.next()) {
        expect(next.toString().slice(11, 16)).toBe('08:00');
        found.push(next.toString().slice(0, 10));
      }
      expect(found, `${rule} from ${startsOn}`).toEqual(expected);
    }
  });

  it('is at its time of day in its zone, for as long as it takes', () => {
    const event = eventOf(writeCalendar('Plan', [recurring()]));
    expect(event.startDate.zone?.tzid).toBe('Europe/Berlin');
    expect(event.duration.toSeconds()).toBe(30 * 60);
  });

  it('is not held on the days that are excepted', () => {
    const event = eventOf(
      writeCalendar('Plan', [recurring({ startsOn: '2026-03-30', except: ['2026-04-06'] })]),
    );
    const times = event.iterator();
    expect([times.next(), times.next()].map((time) => time?.toString().slice(0, 10))).toEqual([
      '2026-03-30',
      '2026-04-13',
    ]);
  });

  it('is left out when it never takes place', () => {
    expect(opened(writeCalendar('Plan', [recurring({ endsOn: '2026-03-04' })]))).toEqual([]);
  });
});

it('an empty plan is a calendar, too', () => {
  expect(opened(writeCalendar('Plan', []))).toEqual([]);
});
