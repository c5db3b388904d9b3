import { isIsoDate } from '@/domain/calendar/is-iso-date';
import type { IsoDate } from '@/domain/programme/model';

/**
 * A word that stands in an address; undefined when there is none. The router reads `?search=2026` as a number, but
 * whoever wrote it meant the word.
 */
export function addressWord(value: unknown): string | undefined {
  const word = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  return typeof word === 'string' && word !== '' ? word : undefined;
}

/** Within these, days have months and weeks before and after them; no programme lies beyond. */
const [EARLIEST, LATEST] = ['1900-01-01', '2199-12-31'];

/** A day that stands in an address; undefined when there is none that a calendar could show. */
export const addressDay = (value: unknown): IsoDate | undefined =>
  typeof value === 'string' && isIsoDate(value) && EARLIEST <= value && value <= LATEST ? value : undefined;
