import { periodsLater } from '../calendar/periods';
import { weeksBetween } from '../calendar/weeks';
import type { Cadence, Direction, IsoDate } from '../programme/model';
import { isBroken } from './breaks';
import { fadedFrom } from './faded';
import { sideOf, type Side } from './sides';
import type { Signal } from './signal';
import { signals, type SignalSet } from './signals';
import { xmrLimits, type Bounds, type XmrLimits } from './xmr';

/** From good to bad; what cannot be judged comes last. */
export const VERDICTS = [
  'sustained',
  'shifting',
  'no_shift',
  'faded',
  'wrong_way',
  'not_assessable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One reading: a period by its first day, and the value of that period. */
export interface Reading {
  period: IsoDate;
  value: number;
}

export interface SeriesSetting {
  /** Readings of periods up to this day make the baseline; null: there is none. */
  baselineUntil: IsoDate | null;
  direction: Direction;
  cadence: Cadence;
  bounds: Bounds | null;
  signalSet: SignalSet;
  /** The day the first measure began; null: none has. */
  measureFrom: IsoDate | null;
}

export interface Judgement {
  verdict: Verdict;
  /** First day of the period since when it holds; null where there is none to name. */
  since: IsoDate | null;
  /** Weeks from then to the end of the last period with a reading; 0 without a `since`. */
  weeks: number;
  /** How many readings the baseline has. */
  baseline: number;
  limits: XmrLimits | null;
  signals: readonly Signal[];
}

/** A favourable run of so many weeks is more than a good start. */
export const SUSTAINED_WEEKS = 12;

/**
 * Whether behaviour has really shifted, by the readings of one team.
 *
 * Only signals count that are complete after the baseline and whose last reading lies on their side of the centre: a
 * trend that climbs below it is no improvement yet (as NHS England's Making Data Count has it).
 * - `faded`: see {@link fadedFrom}; a favourable signal came, and went.
 * - Otherwise the latest signal decides. It holds while its run is unbroken, else for twelve weeks: a favourable one
 *   makes `shifting`, or `sustained` once its run is twelve weeks long, an unfavourable one `wrong_way`.
 * - `no_shift`: no signal holds.
 *
 * What lies before a hole of at least twelve weeks and more than two periods without a reading has no part in it: nobody
 * knows what has gone on meanwhile, so that no pattern and no run reaches across. Limits are of the whole baseline.
 *
 * @param readings in order of time, one for each period
 * @returns `not_assessable` for a baseline of fewer than five readings, or without a reading after it
 */
export function judgeSeries(readings: readonly Reading[], setting: SeriesSetting): Judgement {
  const { baselineUntil } = setting;
  const baseline =
    baselineUntil === null ? 0 : readings.filter(({ period }) => period <= baselineUntil).length;
  const values = readings.map(({ value }) => value);
  const limits = xmrLimits(values.slice(0, baseline), setting.bounds);
  const resumed = readings.findLastIndex(({ period }, i) =>
    isBroken(readings[i - 1]?.period ?? period, period, setting.cadence),
  );
  const found = limits
    ? signals(values, limits, setting.signalSet).filter(
        ({ points, at }) => at < resumed || (points[0] ?? at) >= resumed,
      )
    : [];
  const judged = { baseline, limits, signals: found };
  if (!limits || baseline === readings.length)
    return { ...judged, verdict: 'not_assessable', since: null, weeks: 0 };

  const good = setting.direction === 'up' ? 1 : -1;
  const sides = values.map((value, i) => (i < resumed ? 0 : sideOf(value, limits)));
  const counted = found.filter(({ at, side }) => at >= baseline && sides[at] === side);
  const { measureFrom } = setting;
  const measured = readings.findIndex(({ period }) => measureFrom !== null && period >= measureFrom);
  const faded = fadedFrom({
    values,
    sides,
    good,
    signals: counted,
    reach: limits.reach,
    measured: Math.max(baseline, measured),
  });
  const judgedFrom = (verdict: Verdict, from: number): Judgement => {
    const since = readings[from]?.period ?? '';
    return { ...judged, verdict, since, weeks: weeksBetween(since, endOf(readings, setting.cadence)) };
  };
  if (faded !== null) return judgedFrom('faded', faded);
  const latest = counted.at(-1);
  const held = latest ? heldSince(latest, readings, sides, setting.cadence) : null;
  if (!latest || !held) return { ...judged, verdict: 'no_shift', since: null, weeks: 0 };
  if (latest.side !== good) return judgedFrom('wrong_way', held.from);
  const shifting = judgedFrom('shifting', held.from);
  return held.unbroken && shifting.weeks >= SUSTAINED_WEEKS
    ? { ...shifting, verdict: 'sustained' }
    : shifting;
}

/**
 * From which reading on the latest signal holds: the first of its run, however short. Null when it does not hold any
 * more.
 */
function heldSince(
  { at, side }: Signal,
  readings: readonly Reading[],
  sides: readonly (Side | 0)[],
  cadence: Cadence,
): { from: number; unbroken: boolean } | null {
  let start = at;
  while (start > 0 && sides[start - 1] === side) start--;
  if (sides.every((each, i) => i < at || each === side)) return { from: start, unbroken: true };
  const age = weeksBetween(readings[at]?.period ?? '', endOf(readings, cadence));
  return age < SUSTAINED_WEEKS ? { from: start, unbroken: false } : null;
}

/** The day after the last period with a reading. */
function endOf(readings: readonly Reading[], cadence: Cadence): IsoDate {
  return periodsLater(readings.at(-1)?.period ?? '', cadence, 1);
}
