import type { Rates } from '@/domain/training-import/currencies';
import type { Language } from '@/i18n/languages';
import { readRate } from '@/ui/forms/rate';

/** Rates that make sense, of those that are typed. */
export const readRates = (language: Language, typed: Readonly<Record<string, string>>): Rates =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([currency, text]) => {
      const rate = readRate(language, text);
      return rate === null ? [] : [[currency, rate]];
    }),
  );
