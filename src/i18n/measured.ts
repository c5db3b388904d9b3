import { formatNumber } from './format';
import type { Language } from './languages';

/** A value of an indicator, wherever it stands: two decimals at most, and never a nought that is none. */
export const formatReading = (language: Language, value: number): string =>
  formatNumber(language, value, Math.abs(value) < 0.005 ? 6 : 2);

/** A figure with its unit, as each language writes it: „31,24 %“ / "31.24%", "2.1 contacts". */
export function withUnit(language: Language, figure: string, unit: string): string {
  const space = unit === '%' && language === 'en' ? '' : '\u00a0';
  return `${figure}${unit === '' ? '' : `${space}${unit}`}`;
}

/** A value of an indicator with its unit. */
export const formatMeasured = (language: Language, value: number, unit: string): string =>
  withUnit(language, formatReading(language, value), unit);
