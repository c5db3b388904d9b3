import { formatNumber } from './format';
import { LOCALES, type Language } from './languages';

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

/** Decimals a number is written with: 0.25 has two. */
const decimalsOf = (value: number): number => {
  const [digits = '', power = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power));
};

/** More would push the picture aside. */
const TICK_DECIMALS = 6;

/** The figures of an axis, all with as many decimals as the one that needs most: „0,0“, „0,5“, „1,0“. */
export function formatTicks(language: Language, ticks: readonly number[]): string[] {
  const decimals = Math.min(TICK_DECIMALS, Math.max(0, ...ticks.map(decimalsOf)));
  const figures = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return ticks.map((tick) => figures.format(tick));
}
