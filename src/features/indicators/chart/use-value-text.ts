import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';

/** A value with its unit, as each language writes it: „31,2 %“ / "31.2%", "2.1 contacts". */
export function useValueText(unit: string): (value: number) => string {
  const language = useLanguage();
  const space = unit === '%' && language === 'en' ? '' : '\u00a0';
  return (value) => `${formatNumber(language, value, 1)}${unit === '' ? '' : `${space}${unit}`}`;
}
