import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AMOUNT_MAX, HOURS_MAX } from '@/domain/programme/limits';
import type { Measure } from '@/domain/programme/model';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import { useMoney } from '@/organisation/use-money';
import { usePeriodText } from '@/programme/use-period-text';
import { useWorkbench } from '@/programme/use-workbench';
import { AmountInput } from './amount-input';
import { ORDER } from './field-props';
import { KindSelect } from './kind-select';
import { OwnerInput } from './owner-input';
import { PeriodInput } from './period-input';
import { ProgressInput } from './progress-input';
import { StatusSelect } from './status-select';

interface MeasureField {
  name: string;
  /** For those who may edit it; each is saved at once and can be taken back. */
  input: ReactNode;
  /** For those who may only read it; null where there is nothing to say. */
  fact: ReactNode;
}

/** What a measure is, when, by whom and at what cost: one entry per field, in the order of the page. */
export function useMeasureFields(measure: Measure): readonly MeasureField[] {
  const { t } = useTranslation(['measure', 'measures', 'fields']);
  const language = useLanguage();
  const periodText = usePeriodText();
  const money = useMoney();
  const { edit } = useWorkbench();
  const { currency } = useOrganisation();
  const { key, startsOn, endsOn, status, owner, progress, effortDays, cost } = measure;
  const number = (value: number | null) => (value === null ? null : formatNumber(language, value, 2));
  return [
    // Readers see kind and status below the title.
    { name: t('fields:kind'), fact: null, input: <KindSelect measure={measure} /> },
    {
      name: t('fields:status'),
      fact: null,
      input: (
        <StatusSelect
          inputWrapperOrder={ORDER}
          label={t('fields:status')}
          value={status}
          onChange={(next) => void edit('measures', key, { status: next })}
        />
      ),
    },
    {
      name: t('measures:table.period'),
      fact: periodText(startsOn, endsOn),
      input: <PeriodInput measure={measure} />,
    },
    {
      name: t('fields:owner_name'),
      fact: owner || t('measures:noOwner'),
      input: <OwnerInput measure={measure} />,
    },
    {
      name: t('measures:page.progress'),
      fact: number(progress),
      input: <ProgressInput measure={measure} />,
    },
    {
      name: t('fields:effort_days'),
      fact: number(effortDays),
      input: (
        <AmountInput
          label={t('fields:effort_days')}
          stored={effortDays}
          most={HOURS_MAX}
          onSave={(days) => void edit('measures', key, { effortDays: days })}
        />
      ),
    },
    {
      name: t('fields:cost'),
      fact: cost === null ? null : money(cost),
      input: (
        <AmountInput
          label={t('costIn', { currency })}
          stored={cost}
          most={AMOUNT_MAX}
          currency={currency}
          onSave={(amount) => void edit('measures', key, { cost: amount })}
        />
      ),
    },
  ];
}
