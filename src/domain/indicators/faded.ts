import { compare, type Side } from './sides';
import type { Signal } from './signal';
import { mean } from './xmr';

/** So many readings in a row are no accident. */
const READINGS = 7;

interface ReadingSeries {
  values: readonly number[];
  /** Of the centre of the baseline. */
  sides: readonly (Side | 0)[];
  /** The favourable side. */
  good: Side;
  /** Signals that count, in order. */
  signals: readonly Signal[];
  /** Reach of the limits: how large the readings are. */
  reach: number;
  /** Index of the first reading after the first measure began; where there is none, after the baseline. */
  measured: number;
}

/**
 * Since which reading a shift has faded: there was a favourable signal, and then
 * - seven readings in a row not better than the centre of the baseline, and no favourable signal since, or
 * - the last seven readings on the unfavourable side of the mean since the measure: not all of it is lost yet.
 * @returns the index of the first such reading; null when nothing has faded
 */
export function fadedFrom(course: ReadingSeries): number | null {
  const { sides, good, signals } = course;
  const favourable = signals.filter(({ side }) => side === good);
  const [first] = favourable;
  if (!first) return null;
  const latest = favourable.at(-1)?.at ?? first.at;
  return backFrom(sides, good, latest) ?? belowItself(course, first.at);
}

/** The first of the first seven readings in a row after the latest favourable signal that are no better than the baseline. */
function backFrom(sides: readonly (Side | 0)[], good: Side, latest: number): number | null {
  let start = latest + 1;
  for (let i = start; i < sides.length; i++) {
    if (sides[i] === good) start = i + 1;
    else if (i - start + 1 >= READINGS) return start;
  }
  return null;
}

/** The first of the unbroken row at the end that lies below what the measure has reached on average. */
function belowItself({ values, good, reach, measured }: ReadingSeries, shifted: number): number | null {
  const reached = mean(values.slice(measured));
  let start = values.length;
  while (start - 1 > shifted && compare(values[start - 1] ?? reached, reached, reach) === -good) start--;
  return values.length - start >= READINGS ? start : null;
}
