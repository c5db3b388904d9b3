import type { Language } from '@/i18n/languages';
import { readAmount } from './amount';

const MOST = 1_000_000;

/** A rate of exchange as it is typed; null where it is none. */
export function readRate(language: Language, typed: string): number | null {
  const value = readAmount(language, typed, { most: MOST })?.value ?? null;
  return value === 0 ? null : value;
}
