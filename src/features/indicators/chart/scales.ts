import { toDayNumber } from '@/domain/calendar/day-number';
import type { Reading } from '@/domain/indicators/verdict';
import type { XmrLimits } from '@/domain/indicators/xmr';

/** Where values and days lie in the picture, in pixels. */
export interface Scales {
  x: (day: string) => number;
  y: (value: number) => number;
}

export interface Frame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Where days lie between two edges, in pixels. */
export function dayScale(readings: readonly Reading[], left: number, right: number): (day: string) => number {
  const first = toDayNumber(readings[0]?.period ?? '1970-01-01');
  const last = toDayNumber(readings.at(-1)?.period ?? '1970-01-01');
  return (day) => left + ((toDayNumber(day) - first) / Math.max(1, last - first)) * (right - left);
}

/** Fits readings and limits into a small frame. */
export function scalesFor(readings: readonly Reading[], limits: XmrLimits | null, frame: Frame): Scales {
  const { width, height, top, right, bottom, left } = frame;
  const ticks = ticksFor(readings, limits, [], 3);
  const [low = 0] = ticks;
  const high = ticks.at(-1) ?? 1;
  return {
    x: dayScale(readings, left, width - right),
    y: (value) => height - bottom - ((value - low) / (high - low)) * (height - top - bottom),
  };
}

/**
 * Round values that enclose readings and limits, from low to high.
 * @param others values that must be in sight, too
 * @param wanted about how many steps
 */
export function ticksFor(
  readings: readonly Reading[],
  limits: XmrLimits | null,
  others: readonly number[],
  wanted: number,
): number[] {
  const values = [
    ...readings.map(({ value }) => value),
    ...(limits ? [limits.lower, limits.upper] : []),
    ...others,
  ];
  return niceTicks(Math.min(...values), Math.max(...values), wanted);
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
