import { useTranslation } from 'react-i18next';
import { STATISTICS, type Metric } from '@/domain/readings-import/mapping';
import { ColumnSelect } from '@/ui/import-steps/column-select';
import classes from '@/ui/import-steps/import.module.css';
import { Select } from '@/ui/import-steps/select';
import { Message } from '@/ui/message';
import { Conditions } from './conditions';
import { DecidedValues } from './decided-values';
import type { OpenImport } from './use-import';

const KINDS = [
  'share',
  'count',
  'mean',
  'median',
  'sum',
  'days',
  'ready',
] as const satisfies Metric['kind'][];

/** What is made of the rows of a team and period. */
export function MeasureStep({ imported }: { imported: OpenImport }) {
  const { t } = useTranslation('readingsImport');
  const { draft, change } = imported;
  return (
    <>
      <h2 id="step">{t('measure.heading')}</h2>
      <div className={classes.fields}>
        <Select
          label={t('measure.kind')}
          value={draft.kind}
          options={KINDS.map((each) => [each, t(`measure.kinds.${each}`)] as const)}
          onChange={(kind) => change({ kind })}
        />
        <MeasuredColumns imported={imported} />
      </div>
      <DecidedValues imported={imported} />
      <Conditions
        imported={imported}
        heading={t('measure.among')}
        lead={t(draft.among.length === 0 ? 'measure.amongNone' : 'measure.amongSome')}
        conditions={draft.among}
        onChange={(among) => change({ among })}
      />
      {draft.kind === 'share' ? (
        <Conditions
          imported={imported}
          heading={t('measure.meeting')}
          lead={null}
          conditions={draft.meeting}
          onChange={(meeting) => change({ meeting })}
        />
      ) : null}
    </>
  );
}

/** Which columns the reading is made of, where it is made of any. */
function MeasuredColumns({ imported: { table, draft, change } }: { imported: OpenImport }) {
  const { t } = useTranslation('readingsImport');
  const isKind = (kind: string) => (at: number) => draft.formats[at]?.kind === kind;
  if (draft.kind === 'count' || draft.kind === 'share') return null;
  if (draft.kind === 'days')
    return (
      <>
        <ColumnSelect
          label={t('measure.from')}
          table={table}
          value={draft.from}
          only={isKind('date')}
          onChange={(from) => change({ from })}
        />
        <ColumnSelect
          label={t('measure.to')}
          table={table}
          value={draft.to}
          only={isKind('date')}
          onChange={(to) => change({ to })}
        />
        <Select
          label={t('measure.statistic')}
          value={draft.statistic}
          options={STATISTICS.map((each) => [each, t(`measure.statistics.${each}`)] as const)}
          onChange={(statistic) => change({ statistic })}
        />
      </>
    );
  if (!draft.formats.some(({ kind }) => kind === 'number'))
    return <Message tone="error">{t('measure.noNumbers')}</Message>;
  return (
    <>
      <ColumnSelect
        label={t('measure.of')}
        table={table}
        value={draft.of}
        only={isKind('number')}
        onChange={(of) => change({ of })}
      />
      {draft.kind === 'ready' ? (
        <ColumnSelect
          label={t('measure.cases')}
          table={table}
          value={draft.cases}
          only={isKind('number')}
          none={t('measure.noCases')}
          onChange={(cases) => change({ cases })}
          onNone={() => change({ cases: null })}
        />
      ) : null}
    </>
  );
}
