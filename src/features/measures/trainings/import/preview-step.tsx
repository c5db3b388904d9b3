import { useTranslation } from 'react-i18next';
import type { ImportedPlan } from '@/domain/training-import/change';
import type { PlanFile } from '@/domain/training-import/fields';
import { formatList, formatNumber } from '@/i18n/format';
import { PLAN_WORDS } from '@/i18n/plan-words';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import { StepLink } from '@/ui/import-steps/step-link';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { AgainstSessions } from './against-sessions';
import { BadPlanRows } from './bad-plan-rows';
import { ChangeList } from './change-list';
import { countOf } from './changes-of-plan';
import { CostsQuestion } from './costs-question';
import { CurrencyQuestion } from './currency-question';
import { LeftOut } from './left-out';
import { Notes } from './notes';
import { Summary } from './summary';
import type { ApplyPlan } from './use-apply-plan';
import { useImportedPlan } from './use-imported-plan';
import type { OpenPlanFile } from './use-plan-file';

/** What the file comes to, and the one write. */
export function PreviewStep({ opened, applying }: { opened: OpenPlanFile; applying: ApplyPlan }) {
  const { t } = useTranslation(['planImport', 'tableImport']);
  const { imported, lacks } = useImportedPlan(opened);
  // While it is being written, the programme changes below it.
  const shown = applying.sent ?? imported;
  return (
    <>
      <h2 id="step">{t('preview.heading')}</h2>
      {shown ? (
        <Coming opened={opened} imported={shown} applying={applying} />
      ) : (
        <Lacking file={opened.draft.file} lacks={lacks} />
      )}
      <div className={classes.onward}>
        <StepLink step="columns" variant="default">
          {t('tableImport:previous')}
        </StepLink>
        {shown ? <Write opened={opened} imported={shown} applying={applying} /> : null}
      </div>
    </>
  );
}

interface ComingProps {
  opened: OpenPlanFile;
  imported: ImportedPlan;
  applying: ApplyPlan;
}

const isBlocked = ({ opened, imported }: Pick<ComingProps, 'opened' | 'imported'>) =>
  opened.draft.badRows === 'stop' && imported.rows.bad > 0;

/** Somebody has to say first how often the costs are paid, or what they are in the organisation's currency. */
const isOpen = ({ opened, imported }: Pick<ComingProps, 'opened' | 'imported'>) =>
  (imported.costs !== null && opened.draft.costs === null) || imported.foreignCosts.some(({ said }) => !said);

function Coming({ opened, imported, applying }: ComingProps) {
  const { t } = useTranslation(['planImport', 'tableImport']);
  const language = useLanguage();
  const { bad } = imported.rows;
  return (
    <>
      <Summary plan={imported} />
      {bad > 0 ? <BadPlanRows opened={opened} imported={imported} /> : null}
      <LeftOut rows={imported.leftOut} />
      <CurrencyQuestion opened={opened} asked={imported.foreignCosts} />
      <CostsQuestion opened={opened} asked={imported.costs} />
      <Notes opened={opened} notes={imported.notes} />
      <AgainstSessions plan={imported} />
      {isOpen({ opened, imported }) ? null : <ChangeList plan={imported} />}
      {applying.failed ? <Message tone="error">{t('preview.failed')}</Message> : null}
      {isBlocked({ opened, imported }) ? (
        <Message tone="info">
          {t('tableImport:bad.blocked', { count: bad, n: formatNumber(language, bad) })}
        </Message>
      ) : isOpen({ opened, imported }) ? (
        <Message tone="info">{t('costs.open')}</Message>
      ) : countOf(imported) === 0 ? (
        <Message tone="success">{t('preview.nothing')}</Message>
      ) : null}
    </>
  );
}

function Write({ opened, imported, applying }: ComingProps) {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  const count = countOf(imported);
  if (isBlocked({ opened, imported }) || isOpen({ opened, imported }) || count === 0) return null;
  return (
    <PlainButton loading={applying.sent !== null} onClick={() => applying.apply(imported)}>
      {t('preview.write', { count, n: formatNumber(language, count) })}
    </PlainButton>
  );
}

/** Columns without which the rows say nothing. */
function Lacking({ file, lacks }: { file: PlanFile; lacks: readonly (readonly string[])[] }) {
  const { t } = useTranslation(['planImport', 'tableImport']);
  const language = useLanguage();
  const labels: Readonly<Record<string, string>> = PLAN_WORDS[language][file];
  return (
    <div className={classes.questions}>
      <h3>{t('tableImport:questions.heading')}</h3>
      <ul>
        {lacks.map((columns) => {
          const names = columns.map((column) => t('quoted', { name: labels[column] ?? column }));
          return (
            <li key={columns.join()}>
              {t('preview.lacks', {
                count: names.length,
                columns: formatList(language, names, 'disjunction'),
              })}
            </li>
          );
        })}
      </ul>
      <p className={classes.muted}>{t('preview.lacksWhat')}</p>
    </div>
  );
}
