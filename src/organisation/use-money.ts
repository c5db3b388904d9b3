import { formatMoney } from '@/i18n/money';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from './organisation-context';

/** Says amounts in the organisation's currency. */
export function useMoney(): (value: number) => string {
  const language = useLanguage();
  const { currency } = useOrganisation();
  return (value) => formatMoney(language, value, currency);
}
