import type { IsoDate } from '@/domain/programme/model';
import { isPlausibleDate } from '@/domain/programme/plausible-date';

/**
 * A word that stands in an address; undefined when there is none. The router reads `?search=2026` as a number, but
 * whoever wrote it meant the word.
 */
export function addressWord(value: unknown): string | undefined {
  const word = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  return typeof word === 'string' && word !== '' ? word : undefined;
}

/** A day that stands in an address; undefined when there is none that a calendar could show. */
export const addressDay = (value: unknown): IsoDate | undefined =>
  typeof value === 'string' && isPlausibleDate(value) ? value : undefined;
