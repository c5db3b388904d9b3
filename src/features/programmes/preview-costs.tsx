import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import rates from '@/ui/import-steps/import.module.css';
import { RateInput } from '@/ui/import-steps/rate-input';
import type { ForeignCosts } from './foreign-costs';
import classes from './import-preview.module.css';

interface PreviewCostsProps {
  foreign: ForeignCosts;
  own: string;
  onChange: (costs: Partial<ForeignCosts>) => void;
}

/** Asks what becomes of costs in another currency than the organisation's. */
export function PreviewCosts({ foreign, own, onChange }: PreviewCostsProps) {
  const { t } = useTranslation('importing');
  const { currency, amounts, rate, without } = foreign;
  return (
    <section className={rates.rates}>
      <h3 className={classes.heading}>{t('preview.costs', { own, other: currency })}</h3>
      {without ? null : (
        <RateInput
          of={currency}
          own={own}
          amounts={amounts}
          typed={rate}
          onType={(typed) => onChange({ rate: typed })}
        />
      )}
      <Checkbox
        label={t('preview.withoutCosts')}
        checked={without}
        onChange={({ currentTarget: { checked } }) => onChange({ without: checked })}
      />
    </section>
  );
}
