import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ForeignCosts } from '@/domain/importing/plan-file/currencies';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/shared/importing/parts/import.module.css';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import { readRate } from './rates';
import type { OpenPlanFile } from './use-plan-file';

interface CurrencyQuestionProps {
  opened: OpenPlanFile;
  asked: readonly ForeignCosts[];
}

/** Asks for the rates of costs in other currencies than the organisation's; nothing is saved before. */
export function CurrencyQuestion({ opened, asked }: CurrencyQuestionProps) {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  const { currency: own } = useOrganisation();
  if (asked.length === 0) return null;
  const { draft, change } = opened;
  return (
    <fieldset className={classes.choices}>
      <legend>{t('currency.legend')}</legend>
      <p className={classes.muted}>{t('currency.why', { own })}</p>
      {asked.map(({ currency, amounts }) => {
        const typed = draft.rates[currency] ?? '';
        return (
          <TextInput
            key={currency}
            label={
              currency === ''
                ? t('currency.rateUnsaid', { own })
                : t('currency.rate', { own, other: currency })
            }
            description={t('currency.amounts', { count: amounts, n: formatNumber(language, amounts) })}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            error={typed.trim() !== '' && readRate(language, typed) === null ? t('currency.bad') : null}
            onChange={({ currentTarget: { value } }) =>
              change({ rates: { ...draft.rates, [currency]: value } })
            }
          />
        );
      })}
    </fieldset>
  );
}
