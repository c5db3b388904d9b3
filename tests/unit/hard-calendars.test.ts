import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { recurrence } from '@/domain/calendar/recurrence';
import { contentLine, textValue } from '@/domain/calendar-file/content-line';
import { writeCalendar } from '@/domain/calendar-file/write-calendar';
import { parseProgrammeText } from '@/domain/programme/file';
import { TIME_ZONE } from '@/domain/programme/limits';
import { teamLoads } from '@/domain/training/team-loads';

const UNTIL = '2026-12-31';

const fileOf = (name: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures/imports/hard', name), 'utf8');
const textOf = (name: string) => fileOf(`${name}.json`);

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

  it('and not at whatever time it is where the file is opened', () => {
    const eventOf = (file: string) =>
      ICAL.Component.fromString(file).getFirstSubcomponent('vevent')?.getFirstProperty('dtstart');
    const floating = eventOf(fileOf('27-floating-ritual.ics'));
    const written = eventOf(held('27-floating-ritual').file);
    expect([floating?.getFirstParameter('tzid'), written?.getFirstParameter('tzid')]).toEqual([
      undefined,
      TIME_ZONE,
    ]);
    expect(written?.getFirstValue()?.toString()).toBe(floating?.getFirstValue()?.toString());
  });

  it('lines are folded between characters, however many bytes these have', () => {
    const file = fileOf('27-fold-umlauts.ics');
    const title = ICAL.Component.fromString(file)
      .getFirstSubcomponent('vevent')
      ?.getFirstPropertyValue('summary');
    const folded = contentLine('SUMMARY', textValue(String(title)));
    expect(file).toContain(folded);
    const bytes = folded.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
  });
});

describe('a week that lies in two years', () => {
  it('54: has the hours of its sessions on either side of the new year', () => {
    const read = parseProgrammeText(textOf('54-week-53-load'));
    if (!read.ok) throw new Error('cannot be read');
    // t, 15 h over three weeks: 5, 5, 5. u, 10 h over two sessions: one in the week of the new year, the other half in it.
    const [load] = teamLoads(read.model, DEFAULT_POLICY);
    expect(load?.weeks.map(({ period, amount }) => [period, amount])).toEqual([
      ['2026-12-21', 5],
      ['2026-12-28', 12.5],
      ['2027-01-04', 7.5],
    ]);
  });
});
