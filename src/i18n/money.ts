import { LOCALES, type Language } from './languages';

/** An amount in a currency, without cents where there are none: 12.000 € / €12,000. */
export const formatMoney = (language: Language, value: number, currency: string): string =>
  new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
    ...(Number.isInteger(value) ? { maximumFractionDigits: 0 } : {}),
  }).format(value);
