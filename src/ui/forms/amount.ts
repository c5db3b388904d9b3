import { PLAIN, signOf } from '@/domain/tables/number-signs';
import { readNumber } from '@/domain/tables/read-number';
import { formatNumber } from '@/i18n/format';
import type { Language } from '@/i18n/languages';

/** An amount as one would write it, thousands apart: "12,000" / „12.000“; empty where there is none. */
export const writtenAmount = (language: Language, value: number | null): string =>
  value === null ? '' : formatNumber(language, value, 2);

/**
 * An amount as people of a language write it, with or without separators; empty is none, null is no amount.
 * @param currency it may be written in, where it is money; an amount with another sign is none
 */
export function readAmount(
  language: Language,
  text: string,
  { most, currency }: { most: number; currency?: string | undefined },
): { value: number | null } | null {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  const sign = signOf(trimmed, currency);
  if (sign !== PLAIN && sign !== currency) return null;
  const value = readNumber(trimmed, language === 'de' ? ',' : '.');
  return value !== null && value !== undefined && value >= 0 && value <= most ? { value } : null;
}
