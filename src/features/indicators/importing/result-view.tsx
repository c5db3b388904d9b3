import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Indicator, Observation } from '@/domain/programme/model';
import { diffObservations } from '@/domain/readings-import/diff-observations';
import { formatList, formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import { StepLink } from '@/ui/import-steps/step-link';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { ErrorState, PageSkeleton } from '@/ui/states';
import { useErrorText } from '@/ui/use-error-text';
import { useStoredReadings } from '../readings/stored-readings';
import { Asked } from './asked';
import { BadReadingRows } from './bad-reading-rows';
import { ChangeTable } from './change-table';
import { DecidedSummary } from './decided-summary';
import { IdenticalRows } from './identical-rows';
import { ResultFacts } from './result-facts';
import { ResultNotes } from './result-notes';
import type { OpenImport } from './use-import';
import { useWriteImport } from './use-write-import';
import type { AggregateTask, Result } from './worker/messages';

interface ResultViewProps {
  imported: OpenImport;
  task: Omit<AggregateTask, 'kind'>;
  result: Result;
  indicator: Indicator;
  indicatorId: string;
}

/** So many are enough to know where to look. */
const NAMED = 8;

/** The readings that come out, against what is stored. */
export function ResultView({ imported, task, result, indicator, indicatorId }: ResultViewProps) {
  const { t } = useTranslation(['readingsImport', 'tableImport']);
  const language = useLanguage();
  const errorText = useErrorText();
  const { data: stored, error } = useQuery(useStoredReadings(indicatorId));
  const writing = useWriteImport(indicator, indicatorId);
  if (error) return <ErrorState error={error} />;
  if (!stored) return <PageSkeleton />;

  const before = [...stored.values()].flatMap(({ value, ...rest }): Observation[] =>
    value === null ? [] : [{ ...rest, value }],
  );
  const diff = diffObservations(before, result.observations);
  const count = diff.added.length + diff.changed.length;
  const { asked } = result;
  const open = asked.signs !== null || asked.repeats !== null;
  const blocked = imported.draft.badRows === 'stop' && result.rows.bad > 0;
  return (
    <>
      <ResultFacts result={result} indicator={indicator} kind={imported.draft.kind} />
      <ResultNotes result={result} indicator={indicator} imported={imported} />
      <Asked imported={imported} asked={result.asked} />
      {result.identical > 0 ? <IdenticalRows imported={imported} rows={result.identical} /> : null}
      <DecidedSummary imported={imported} />
      {result.contradictory.length > 0 ? (
        <Message tone="info">
          {t('preview.contradictory', { values: formatList(language, result.contradictory.slice(0, NAMED)) })}
        </Message>
      ) : null}
      {result.rows.bad > 0 ? <BadReadingRows imported={imported} task={task} result={result} /> : null}
      {open ? null : result.observations.length === 0 ? (
        <Message tone="info">{t('preview.none')}</Message>
      ) : (
        <ChangeTable diff={diff} indicator={indicator} teams={imported.teams} />
      )}
      {writing.error ? (
        <Message tone="error">{t('preview.notSaved', { reason: errorText(writing.error) })}</Message>
      ) : null}
      {writing.left > 0 ? (
        <Message tone="error">
          {t('preview.left', { count: writing.left, n: formatNumber(language, writing.left) })}
        </Message>
      ) : null}
      {result.observations.length === 0 ? null : blocked ? (
        <Message tone="info">
          {t('tableImport:bad.blocked', {
            count: result.rows.bad,
            n: formatNumber(language, result.rows.bad),
          })}
        </Message>
      ) : count === 0 ? (
        <Message tone="success">{t('preview.nothing')}</Message>
      ) : null}
      <div className={classes.onward}>
        <StepLink step="measure" variant="default">
          {t('tableImport:previous')}
        </StepLink>
        {blocked || count === 0 ? null : (
          <PlainButton
            loading={writing.isPending}
            onClick={() => writing.write(diff, { ...task.mapping, badRows: imported.draft.badRows })}
          >
            {t('preview.write', { count, n: formatNumber(language, count) })}
          </PlainButton>
        )}
      </div>
    </>
  );
}
