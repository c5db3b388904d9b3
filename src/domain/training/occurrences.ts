import { addDays } from '../calendar/days';
import { recurrence } from '../calendar/recurrence';
import { MINUTES_PER_DAY, type MinuteRange } from '../calendar/side-by-side';
import type { IsoDate, Measure, ProgrammeModel, WallClock } from '../programme/model';
import { sessionDays } from './session-days';

/** Something of a measure that takes place at a time: a session of a training, or one of a ritual. */
export interface Occurrence {
  /** Key of the measure. */
  measure: string;
  /** Key of the session; null: it is held again and again. */
  session: string | null;
  startsAt: WallClock;
  endsAt: WallClock;
}

/** What of an occurrence lies on one day. */
export interface DayPart extends MinuteRange {
  occurrence: Occurrence;
  /** It has begun on an earlier day. */
  goesOn: boolean;
}

const minuteOf = (clock: WallClock): number => Number(clock.slice(11, 13)) * 60 + Number(clock.slice(14, 16));

/** The clock some minutes later, over midnight too. */
function minutesLater(day: IsoDate, at: string, minutes: number): WallClock {
  const sum = minuteOf(`${day}T${at}`) + minutes;
  const rest = sum % MINUTES_PER_DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${addDays(day, Math.floor(sum / MINUTES_PER_DAY))}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/**
 * What takes place from one day to another (both inclusive), in order: sessions by the clock where they take place, and
 * rituals. A ritual begins with its measure, else with the programme; without either, on `today`.
 */
export function occurrences(
  { programme, measures }: Pick<ProgrammeModel, 'programme' | 'measures'>,
  today: IsoDate,
  from: IsoDate,
  until: IsoDate,
): Occurrence[] {
  return measures
    .flatMap((measure) => [
      ...sessionsOf(measure),
      // One of yesterday may last until today.
      ...ritualsOf(measure, measure.startsOn ?? programme.startsOn ?? today, addDays(from, -1), until),
    ])
    .filter((occurrence) => {
      const { first, last } = sessionDays(occurrence);
      return first <= until && last >= from;
    })
    .sort((a, b) => compare(a.startsAt, b.startsAt) || compare(a.measure, b.measure));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sessionsOf = ({ key, sessions }: Measure): Occurrence[] =>
  sessions.map((session) => ({
    measure: key,
    session: session.key,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
  }));

function ritualsOf(
  { key, ritual, endsOn }: Measure,
  startsOn: IsoDate,
  from: IsoDate,
  until: IsoDate,
): Occurrence[] {
  if (ritual === null) return [];
  const { rule, at, minutes } = ritual;
  return recurrence({ rule, startsOn, endsOn }, from, until).map((day) => ({
    measure: key,
    session: null,
    startsAt: `${day}T${at}`,
    endsAt: minutesLater(day, at, minutes),
  }));
}

/**
 * What of these lies on a day, in order; what lasts for days has a part on each of them.
 * @example partsOn('2026-03-03', [{ startsAt: '2026-03-02T09:00', endsAt: '2026-03-03T12:00', … }])
 * // [{ from: 0, to: 720, goesOn: true, … }]
 */
export function partsOn(day: IsoDate, all: readonly Occurrence[]): DayPart[] {
  return all.flatMap((occurrence): DayPart[] => {
    const { first, last } = sessionDays(occurrence);
    if (first > day || last < day) return [];
    const goesOn = first < day;
    const ends = occurrence.endsAt.slice(0, 10);
    return [
      {
        occurrence,
        goesOn,
        from: goesOn ? 0 : minuteOf(occurrence.startsAt),
        to: ends > day ? MINUTES_PER_DAY : minuteOf(occurrence.endsAt),
      },
    ];
  });
}
