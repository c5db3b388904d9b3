import { HEADCOUNT_MAX } from '@/domain/programme/limits';

/** Reads a number of people as people write it, grouped or not; null when it is none. */
export function readHeadcount(text: string): number | null {
  const digits = text.trim().replaceAll(/(?<=\d)[.,'’\s](?=\d{3}(?!\d))/g, '');
  return /^\d+$/.test(digits) && Number(digits) <= HEADCOUNT_MAX ? Number(digits) : null;
}
