import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { recurrence } from '@/domain/calendar/recurrence';
import { writeCalendar } from '@/domain/calendar-file/write-calendar';
import { parseProgrammeText } from '@/domain/programme/file';
import { TIME_ZONE } from '@/domain/programme/limits';

const UNTIL = '2026-12-31';

const textOf = (name: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures/imports/hard', `${name}.json`), 'utf8');

/** The ritual of a programme, when the app says it is held, and its calendar file. */
function held(name: string) {
  const read = parseProgrammeText(textOf(name));
  if (!read.ok) throw new Error(`${name} cannot be read`);
  const [measure] = read.model.measures;
  if (!measure?.ritual || measure.startsOn === null) throw new Error(`${name} has no ritual`);
  const { startsOn, endsOn, ritual } = measure;
  const days = recurrence({ rule: ritual.rule, startsOn, endsOn }, startsOn, UNTIL);
  const described = { title: 'R', description: '', place: '', cancelled: false };
  const file = writeCalendar('Plan', [
    {
      ...described,
      ...ritual,
      kind: 'recurring',
      uid: 'r@tragwerk',
      changedAt: '2026-01-01T00:00:00Z',
      sequence: 0,
      startsOn,
      endsOn,
      timeZone: TIME_ZONE,
      except: [],
    },
  ]);
  return { days, file };
}

/** The days another project's parser reads from a calendar file, up to the same end. */
function elsewhere(file: string): string[] {
  const calendar = ICAL.Component.fromString(file);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const days: string[] = [];
  for (const part of calendar.getAllSubcomponents('vevent')) {
    const times = new ICAL.Event(part).iterator();
    for (let next = times.next(); next && next.toString().slice(0, 10) <= UNTIL; next = times.next())
      days.push(next.toString().slice(0, 10));
  }
  return days;
}

describe('recurrences that calendars read differently', () => {
  it.each([
    ['20-bysetpos-weekly', '20260309', ['2026-03-09', '2026-12-28', 43]],
    ['27-floating-ritual', '20260309', ['2026-03-09', '2026-12-28', 43]],
  ])('%s begins and ends as RFC 5545 says', (name, start, expected) => {
    const { days, file } = held(name);
    expect([days[0], days.at(-1), days.length]).toEqual(expected);
    expect(file).toContain(`DTSTART;TZID=${TIME_ZONE}:${start}T090000`);
  });

  it('a weekly ritual is held on the same days elsewhere', () => {
    const { days, file } = held('27-floating-ritual');
    expect(elsewhere(file)).toEqual(days);
  });

  it.each(['21-count-and-until', '25-ritual-30-february', '26-ritual-never-daily'])(
    '%s is refused where its rule stands',
    (name) => {
      expect(parseProgrammeText(textOf(name))).toMatchObject({
        ok: false,
        errors: [{ path: 'measures[0].ritual.rule', code: 'bad_recurrence', line: 19 }],
      });
    },
  );

  it('a ritual hangs in a time zone', () => {
    const { file } = held('27-floating-ritual');
    expect(file).toContain(`TZID:${TIME_ZONE}`);
  });
});
