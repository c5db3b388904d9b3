import { addDays, daysBetween } from '@/domain/calendar/days';
import { periodOf, periodsLater } from '@/domain/calendar/periods';
import type { Cadence, IsoDate, ProgrammeModel } from '@/domain/programme/model';

/** Pixels for a day. */
const DAY_WIDTH: Readonly<Record<Cadence, number>> = { week: 18, month: 5, quarter: 2 };
/** Room after the last day, so that things can be moved later. */
const AHEAD_DAYS = 98;
/** And before the first. */
const BEFORE_DAYS = 14;

/** Beside the names, in pixels: A4 across, within margins of 15 mm, at the size the style sheet prints it in. */
const PAPER_WIDTH = 985;
/** No narrower has a column room for the name of a month. */
const NAMED_COLUMN = 34;
/** Days of the shortest. */
const DAYS: Readonly<Record<Cadence, number>> = { week: 7, month: 28, quarter: 90 };

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

/** The days that all dates of a programme lie between that are not very far away, today as well. */
function extentOf({ programme, measures }: ProgrammeModel, today: IsoDate): [IsoDate, IsoDate] {
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
  return [earliest, latest];
}

/** A scale on which all dates of a programme have room, and can be moved later. */
export function timeScale(model: ProgrammeModel, today: IsoDate, zoom: Cadence): TimeScale {
  const [earliest, latest] = extentOf(model, today);
  const first = periodOf(addDays(earliest, -BEFORE_DAYS), zoom);
  const last = periodsLater(periodOf(addDays(latest, AHEAD_DAYS), zoom), zoom, 1);
  return scaleOf(zoom, first, last, DAY_WIDTH[zoom]);
}

/** The whole programme on one sheet, in columns as fine as their names have room for. */
export function paperScale(model: ProgrammeModel, today: IsoDate): TimeScale {
  const [earliest, latest] = extentOf(model, today);
  const fitting = (zoom: Cadence): TimeScale => {
    const first = periodOf(earliest, zoom);
    const last = periodsLater(periodOf(latest, zoom), zoom, 1);
    return scaleOf(zoom, first, last, PAPER_WIDTH / daysBetween(first, last));
  };
  const zooms = ['week', 'month'] as const;
  const fine = zooms.map(fitting).find(({ zoom, dayWidth }) => DAYS[zoom] * dayWidth >= NAMED_COLUMN);
  return fine ?? fitting('quarter');
}

function scaleOf(zoom: Cadence, first: IsoDate, last: IsoDate, dayWidth: number): TimeScale {
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
export function majorTicks({ zoom, first, days, x }: TimeScale): Tick[] {
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
