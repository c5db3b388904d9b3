import { useTranslation } from 'react-i18next';
import { columnsToDecide } from '@/domain/readings-import/value-roles';
import { formatList } from '@/i18n/format';
import { shownIsoText } from '@/i18n/iso-text';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import { Message } from '@/ui/message';
import { useDecided } from './use-decided';
import type { OpenImport } from './use-import';

/** What the values of a column such as the stage were taken for, in sight of the button that saves. */
export function DecidedSummary({ imported }: { imported: OpenImport }) {
  return columnsToDecide(imported.draft).map((column) => (
    <ColumnSummary key={column} imported={imported} column={column} />
  ));
}

function ColumnSummary({ imported, column }: { imported: OpenImport; column: number }) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const { heading, roles, wordsOf, given = [], onlyMeets } = useDecided(imported, column);
  const parts = roles
    .map((role) => ({ role, values: given.filter((each) => each.role === role).map(({ value }) => value) }))
    .filter(({ values }) => values.length > 0);
  return (
    <>
      <ul className={classes.facts} aria-label={heading}>
        {parts.map(({ role, values }) => (
          <li key={role}>
            {wordsOf(role)}:{' '}
            <span translate="no">
              {formatList(
                language,
                values.map((each) => shownIsoText(language, each)),
              )}
            </span>
          </li>
        ))}
      </ul>
      {onlyMeets ? <Message tone="info">{t('measure.onlyMeets')}</Message> : null}
    </>
  );
}
