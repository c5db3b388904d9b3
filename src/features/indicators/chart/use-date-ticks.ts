import type { Reading } from '@/domain/indicators/verdict';
import { formatMonth } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';

/** Room a month and its year need, in pixels. */
const ROOM = 84;
/** From middle to middle: less, and two of them touch. */
const LEAST = 68;

/**
 * Some of the periods, far enough apart to be read, no month twice; none for a chart without width.
 * @param x where a day lies: around a hole, readings lie closer together than on average
 */
export function useDateTicks(
  readings: readonly Reading[],
  x: (day: string) => number,
  width: number,
): { day: string; text: string }[] {
  const language = useLanguage();
  const count = Math.min(Math.floor(width / ROOM), readings.length);
  if (count < 2) return [];
  const every = Math.ceil((readings.length - 1) / (count - 1));
  const ticks: { day: string; text: string }[] = [];
  for (const { period: day } of readings.filter((_, i) => i % every === 0)) {
    const before = ticks.at(-1);
    const text = formatMonth(language, day);
    if (before && (before.text === text || x(day) - x(before.day) < LEAST)) continue;
    ticks.push({ day, text });
  }
  return ticks;
}
