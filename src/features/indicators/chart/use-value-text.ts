import { formatMeasured } from '@/i18n/measured';
import { useLanguage } from '@/i18n/use-language';

/** Writes values with their unit. */
export function useValueText(unit: string): (value: number) => string {
  const language = useLanguage();
  return (value) => formatMeasured(language, value, unit);
}
