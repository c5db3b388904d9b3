import { useTranslation } from 'react-i18next';
import type { ForeignCosts } from '@/domain/training-import/currencies';
import { useOrganisation } from '@/organisation/organisation-context';
import classes from '@/ui/import-steps/import.module.css';
import { RateInput } from '@/ui/import-steps/rate-input';
import type { OpenPlanFile } from './use-plan-file';

interface CurrencyQuestionProps {
  opened: OpenPlanFile;
  asked: readonly ForeignCosts[];
}

/** Asks for the rates of costs in other currencies than the organisation's; nothing is saved before. */
export function CurrencyQuestion({ opened, asked }: CurrencyQuestionProps) {
  const { t } = useTranslation('planImport');
  const { currency: own } = useOrganisation();
  if (asked.length === 0) return null;
  const { draft, change } = opened;
  return (
    <fieldset className={classes.rates}>
      <legend>{t('currency.legend')}</legend>
      <p className={classes.muted}>{t('currency.why', { own })}</p>
      {asked.map(({ currency, amounts }) => (
        <RateInput
          key={currency}
          of={currency}
          own={own}
          amounts={amounts}
          typed={draft.rates[currency] ?? ''}
          onType={(typed) => change({ rates: { ...draft.rates, [currency]: typed } })}
        />
      ))}
    </fieldset>
  );
}
