import type { IsoDate } from '../programme/model';

/**
 * The calendar quarter of a date, as a label that sorts.
 * @example quarterOf('2026-02-16') // '2026-Q1'
 */
export function quarterOf(date: IsoDate): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
