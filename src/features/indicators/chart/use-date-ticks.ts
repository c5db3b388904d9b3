import type { Reading } from '@/domain/indicators/verdict';
import { formatMonth } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';

/** Room a month and its year need, in pixels. */
const ROOM = 84;

/** Some of the periods, far enough apart to be read, no month twice; none for a chart without width. */
export function useDateTicks(readings: readonly Reading[], width: number): { day: string; text: string }[] {
  const language = useLanguage();
  const count = Math.min(Math.floor(width / ROOM), readings.length);
  if (count < 2) return [];
  const every = Math.ceil((readings.length - 1) / (count - 1));
  return readings
    .filter((_, i) => i % every === 0)
    .map(({ period }) => ({ day: period, text: formatMonth(language, period) }))
    .filter(({ text }, i, all) => text !== all[i - 1]?.text);
}
