import { toDayNumber } from '@/domain/calendar/day-number';
import type { Reading } from '@/domain/indicators/verdict';
import type { XmrLimits } from '@/domain/indicators/xmr';

/** Where values and days lie in the picture, in pixels. */
export interface Scales {
  x: (day: string) => number;
  y: (value: number) => number;
  /** Round values to write beside the picture, from low to high. */
  ticks: readonly number[];
}

export interface Frame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Fits readings, limits and target into a frame; values that must be in sight are given in `others`. */
export function scalesFor(
  readings: readonly Reading[],
  limits: XmrLimits | null,
  others: readonly number[],
  { width, height, top, right, bottom, left }: Frame,
): Scales {
  const values = [
    ...readings.map(({ value }) => value),
    ...(limits ? [limits.lower, limits.upper] : []),
    ...others,
  ];
  const ticks = niceTicks(Math.min(...values), Math.max(...values), height > 160 ? 5 : 3);
  const [low = 0] = ticks;
  const high = ticks.at(-1) ?? 1;
  const first = toDayNumber(readings[0]?.period ?? '1970-01-01');
  const last = toDayNumber(readings.at(-1)?.period ?? '1970-01-01');
  return {
    x: (day) => left + ((toDayNumber(day) - first) / Math.max(1, last - first)) * (width - left - right),
    y: (value) => height - bottom - ((value - low) / (high - low)) * (height - top - bottom),
    ticks,
  };
}

/** A range is at least this share of the values in it, and at least so wide. */
const FINEST = 1e-9;
const SMALLEST = 1e-300;

/**
 * Round values that enclose a range: steps of 1, 2 or 5 times a power of ten.
 * @param wanted about how many steps
 */
export function niceTicks(low: number, high: number, wanted: number): number[] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  const widest = Math.max(Math.abs(low), Math.abs(high));
  // Steps below are told apart by twelve digits: values that differ in later ones alone lie side by side.
  const span = Math.max(high - low || widest || 1, widest * FINEST, SMALLEST);
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  // Multiplied, not added up: 0.1 + 0.2 would be written as 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
