import type { Cadence } from '../programme/model';
import type { DateFormat } from '../tables/date-formats';

const GRAIN: Partial<Record<DateFormat, Cadence>> = { week: 'week', month: 'month', quarter: 'quarter' };
const LENGTH: Record<Cadence, number> = { week: 1, month: 2, quarter: 3 };

/** Which period a column names where it does not name days. */
export const grainOf = (format: DateFormat): Cadence | null => GRAIN[format] ?? null;

/** Do cells name longer periods than readings are of? Nobody knows how a quarter divides into months. */
export function isCoarser(format: DateFormat, cadence: Cadence): boolean {
  const grain = grainOf(format);
  return grain !== null && LENGTH[grain] > LENGTH[cadence];
}

/** Do cells name shorter periods than readings are of? */
export function isFiner(format: DateFormat, cadence: Cadence): boolean {
  const grain = grainOf(format);
  return grain !== null && LENGTH[grain] < LENGTH[cadence];
}

/** Weeks that lie in two months have to be counted for one of them. */
export const needsWeeks = (format: DateFormat, cadence: Cadence): boolean =>
  format === 'week' && cadence !== 'week';
