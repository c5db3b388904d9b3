import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MappingProblem } from '@/domain/importing/aggregation';
import type { DraftProblem } from '@/domain/importing/draft';
import classes from '@/shared/importing/parts/import.module.css';
import type { ImportStep } from './steps';
import { useColumnNames } from '@/shared/importing/parts/use-column-names';
import type { OpenImport } from './use-import';

const STEP: Readonly<Record<DraftProblem | 'second_file' | MappingProblem['code'], ImportStep>> = {
  date_column: 'columns',
  date_format: 'columns',
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
  /** What the rows' table does not have; null: the mapping is not finished. */
  refused: readonly MappingProblem[] | null;
}

/** What has to be said before there is a preview, each with the way to where it is said. */
export function OpenQuestions({ imported, refused }: OpenQuestionsProps) {
  const { t } = useTranslation(['readingsImport', 'tableImport']);
  const { draft, second, complete } = imported;
  const nameOf = useColumnNames({ names: [] });
  const own: (DraftProblem | 'second_file')[] = [
    ...(draft.second && !second ? ['second_file' as const] : []),
    ...(complete && 'problems' in complete ? complete.problems : []),
  ].filter((code) => !(code === 'second_columns' && !second));
  const questions =
    refused?.map((problem) => {
      const words =
        problem.code === 'column_missing'
          ? { name: problem.column.name ?? nameOf(problem.column.position - 1) }
          : problem.code === 'team_gone'
            ? { value: problem.value }
            : {};
      return { code: problem.code, text: t(`problems.${problem.code}`, words) };
    }) ?? own.map((code) => ({ code, text: t(`problems.${code}`) }));
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
