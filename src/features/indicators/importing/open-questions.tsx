import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Cadence } from '@/domain/programme/model';
import type { MappingProblem } from '@/domain/readings-import/aggregation';
import type { DraftProblem } from '@/domain/readings-import/draft';
import { grainOf } from '@/domain/readings-import/period-grain';
import classes from '@/ui/import-steps/import.module.css';
import { useColumnNames } from '@/ui/import-steps/use-column-names';
import type { ImportStep } from './steps';
import type { OpenImport } from './use-import';

const STEP: Readonly<Record<DraftProblem | 'second_file' | MappingProblem['code'], ImportStep>> = {
  date_column: 'columns',
  date_format: 'columns',
  weeks_between: 'columns',
  period_coarse: 'columns',
  period_fine: 'columns',
  team_column: 'columns',
  second_file: 'teams',
  second_columns: 'teams',
  number_column: 'measure',
  days_columns: 'measure',
  conditions_unfinished: 'measure',
  share_without_conditions: 'measure',
  values_undecided: 'measure',
  column_missing: 'columns',
  team_gone: 'teams',
  lookup_needed: 'teams',
};

interface OpenQuestionsProps {
  imported: OpenImport;
  cadence: Cadence;
  /** What the rows' table does not have; null: the mapping is not finished. */
  refused: readonly MappingProblem[] | null;
}

/** What has to be said before there is a preview, each with the way to where it is said. */
export function OpenQuestions({ imported, cadence, refused }: OpenQuestionsProps) {
  const { t } = useTranslation(['readingsImport', 'tableImport']);
  const { draft, second, complete } = imported;
  const nameOf = useColumnNames({ names: [] });
  const own: (DraftProblem | 'second_file')[] = [
    ...(draft.second && !second ? ['second_file' as const] : []),
    ...(complete && 'problems' in complete ? complete.problems : []),
  ].filter((code) => !(code === 'second_columns' && !second));
  const periods = () => {
    const { date, formats } = draft;
    const format = date === null ? undefined : formats[date];
    const grain = format?.kind === 'date' ? grainOf(format.format) : null;
    return { grain: grain ? t(`period.${grain}`) : '', cadence: t(`period.${cadence}`) };
  };
  const textOf = (problem: MappingProblem): string => {
    if (problem.code === 'column_missing') {
      const { name, position } = problem.column;
      return t('problems.column_missing', { name: name ?? nameOf(position - 1) });
    }
    return problem.code === 'team_gone'
      ? t('problems.team_gone', { value: problem.value })
      : t(`problems.${problem.code}`, periods());
  };
  const questions =
    refused?.map((problem) => ({ code: problem.code, text: textOf(problem) })) ??
    own.map((code) => ({ code, text: t(`problems.${code}`, periods()) }));
  return (
    <div className={classes.questions}>
      <h3>{t('tableImport:questions.heading')}</h3>
      <ul>
        {questions.map(({ code, text }) => (
          <li key={text}>
            {text}{' '}
            <Link
              from="/o/$organisationId/p/$programmeId/indicators/$key/import"
              to="."
              search={{ step: STEP[code] }}
            >
              {t('tableImport:questions.toStep', { step: t(`step.${STEP[code]}`) })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
