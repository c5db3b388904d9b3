import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AMOUNT_MAX, HOURS_MAX } from '@/domain/programme/limits';
import type { Measure } from '@/domain/programme/model';
import { useOrganisation } from '@/organisation/organisation-context';
import { DaysHints } from '@/programme/session-conflicts/days-hints';
import { useOwnMeasureKinds } from '@/programme/use-may-edit-measure';
import { useWorkbench } from '@/programme/use-workbench';
import { AmountInput } from './amount-input';
import { ORDER } from './field-props';
import classes from './measure-page.module.css';
import { OwnerInput } from './owner-input';
import { PeriodInput } from './period-input';
import { ProgressInput } from './progress-input';
import { StatusSelect } from './status-select';

/** What a measure is, when, by whom and at what cost; each is saved at once and can be taken back. */
export function MeasureFields({ measure }: { measure: Measure }) {
  const { t } = useTranslation(['measure', 'measures', 'domain']);
  const { edit } = useWorkbench();
  const { currency } = useOrganisation();
  const { key } = measure;
  return (
    <section className={classes.section} aria-labelledby="plan">
      <h2 id="plan">{t('plan')}</h2>
      <div className={classes.fields}>
        <KindSelect measure={measure} />
        <StatusSelect
          inputWrapperOrder={ORDER}
          label={t('measures:table.status')}
          value={measure.status}
          onChange={(status) => void edit('measures', key, { status })}
        />
        <PeriodInput measure={measure} />
        <OwnerInput measure={measure} />
        <ProgressInput measure={measure} />
        <AmountInput
          label={t('effortDays')}
          stored={measure.effortDays}
          most={HOURS_MAX}
          onSave={(effortDays) => void edit('measures', key, { effortDays })}
        />
        <AmountInput
          label={t('costIn', { currency })}
          stored={measure.cost}
          most={AMOUNT_MAX}
          currency={currency}
          onSave={(cost) => void edit('measures', key, { cost })}
        />
      </div>
      <DaysHints measure={measure} />
    </section>
  );
}

function KindSelect({ measure: { key, kind, sessions, evaluation } }: { measure: Measure }) {
  const { t } = useTranslation(['measure', 'measures', 'domain']);
  const { edit } = useWorkbench();
  const kinds = useOwnMeasureKinds();
  const bound = sessions.length > 0 || evaluation !== null;
  const offered = bound ? (['training'] as const) : kinds;
  return (
    <NativeSelect
      inputWrapperOrder={ORDER}
      label={t('measures:table.kind')}
      description={bound ? t('kindBound') : undefined}
      value={kind ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const next = kinds.find((each) => each === value);
        if (next) void edit('measures', key, { kind: next });
      }}
      data={[
        ...(kind === null ? [{ value: '', label: t('domain:measureKind.none') }] : []),
        ...offered.map((each) => ({ value: each, label: t(`domain:measureKind.${each}`) })),
      ]}
    />
  );
}
