import type { Rates } from '@/domain/importing/plan-file/currencies';
import type { Language } from '@/i18n/languages';
import { readAmount } from '@/shared/forms/amount';

const MOST = 1_000_000;

/** A rate as it is typed; null where it is none. */
export function readRate(language: Language, typed: string): number | null {
  const value = readAmount(language, typed, { most: MOST })?.value ?? null;
  return value === 0 ? null : value;
}

/** Rates that make sense, of those that are typed. */
export const readRates = (language: Language, typed: Readonly<Record<string, string>>): Rates =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([currency, text]) => {
      const rate = readRate(language, text);
      return rate === null ? [] : [[currency, rate]];
    }),
  );
