import { addDays, daysBetween } from '@/domain/calendar/days';
import { periodOf, periodsLater } from '@/domain/calendar/periods';
import type { Cadence, IsoDate, ProgrammeModel } from '@/domain/programme/model';

/** Pixels for a day. */
const DAY_WIDTH: Readonly<Record<Cadence, number>> = { week: 18, month: 5, quarter: 2 };
/** Room after the last day, so that things can be moved later. */
const AHEAD_DAYS = 98;
/** And before the first. */
const BEFORE_DAYS = 14;

/** No further from today than that: what lies beyond begins or ends at the edge, and nobody draws centuries of days. */
const YEARS_AROUND = 10;

/** What a column is part of: weeks of a month, months of a quarter, quarters of a year. */
const WHOLE = { week: 'month', month: 'quarter', quarter: 'year' } as const satisfies Record<Cadence, string>;

/** Places days on the timeline. */
export interface TimeScale {
  zoom: Cadence;
  first: IsoDate;
  /** Days from the first to the last. */
  days: number;
  dayWidth: number;
  width: number;
  /** Where a day begins, in pixels from the left; of one beyond the scale, the edge. */
  x: (day: IsoDate) => number;
  shows: (day: IsoDate) => boolean;
}

export interface Tick {
  first: IsoDate;
  x: number;
  width: number;
}

/** The first of January so many years away. */
const yearsFrom = (day: IsoDate, years: number): IsoDate =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}-01-01`;

/** A scale on which all dates of a programme have room that are not very far away, today as well. */
export function timeScale({ programme, measures }: ProgrammeModel, today: IsoDate, zoom: Cadence): TimeScale {
  const [earliestShown, latestShown] = [yearsFrom(today, -YEARS_AROUND), yearsFrom(today, YEARS_AROUND)];
  const days = [
    today,
    programme.startsOn,
    programme.endsOn,
    ...measures.flatMap(({ startsOn, endsOn, sessions }) => [
      startsOn,
      endsOn,
      ...sessions.map(({ startsAt }) => startsAt.slice(0, 10)),
    ]),
  ]
    .filter((day) => day !== null)
    .map((day) => (day < earliestShown ? earliestShown : day > latestShown ? latestShown : day));
  const earliest = days.reduce((a, b) => (a < b ? a : b));
  const latest = days.reduce((a, b) => (a > b ? a : b));
  const first = periodOf(addDays(earliest, -BEFORE_DAYS), zoom);
  const last = periodsLater(periodOf(addDays(latest, AHEAD_DAYS), zoom), zoom, 1);
  const dayWidth = DAY_WIDTH[zoom];
  const count = daysBetween(first, last);
  return {
    zoom,
    first,
    days: count,
    dayWidth,
    width: count * dayWidth,
    x: (day) => Math.min(Math.max(daysBetween(first, day), 0), count) * dayWidth,
    shows: (day) => day >= first && day < last,
  };
}

/** The columns of a scale. */
export function columnsOf({ zoom, first, days, x }: TimeScale): Tick[] {
  const end = addDays(first, days);
  const ticks: Tick[] = [];
  for (let day = first; day < end; day = periodsLater(day, zoom, 1)) {
    ticks.push({ first: day, x: x(day), width: x(periodsLater(day, zoom, 1)) - x(day) });
  }
  return ticks;
}

/** What the columns are part of, cut where the scale begins and ends. */
export function wholesOf({ zoom, first, days, x }: TimeScale): Tick[] {
  const whole = WHOLE[zoom];
  const next = (day: IsoDate): IsoDate =>
    whole === 'year'
      ? `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}-01-01`
      : periodsLater(periodOf(day, whole), whole, 1);
  const end = addDays(first, days);
  const ticks: Tick[] = [];
  for (let day = first; day < end; day = next(day)) {
    const until = next(day) < end ? next(day) : end;
    ticks.push({ first: day, x: x(day), width: x(until) - x(day) });
  }
  return ticks;
}
