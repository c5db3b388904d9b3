import { useTranslation } from 'react-i18next';
import { columnsToDecide, possibleRoles, roleOf } from '@/domain/importing/value-roles';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/shared/importing/parts/import.module.css';
import { useColumnNames } from '@/shared/importing/parts/use-column-names';
import { Message } from '@/shared/ui/message';
import type { OpenImport } from './use-import';
import { useRoleWords } from './use-role-words';

/** What the values of a column such as the stage were taken for, in sight of the button that saves. */
export function DecidedSummary({ imported }: { imported: OpenImport }) {
  return columnsToDecide(imported.draft).map((column) => (
    <ColumnSummary key={column} imported={imported} column={column} />
  ));
}

function ColumnSummary({ imported, column }: { imported: OpenImport; column: number }) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const { draft, table, occurring } = imported;
  const nameOf = useColumnNames(table);
  const wordsOf = useRoleWords(draft, column);
  const roles = possibleRoles(draft, column);
  const given = (occurring.get(column) ?? []).map(({ value }) => ({
    value,
    role: roleOf(draft, column, value),
  }));
  const parts = roles
    .map((role) => ({ role, values: given.filter((each) => each.role === role).map(({ value }) => value) }))
    .filter(({ values }) => values.length > 0);
  return (
    <>
      <ul className={classes.facts} aria-label={t('measure.decide', { column: nameOf(column) })}>
        {parts.map(({ role, values }) => (
          <li key={role}>
            {wordsOf(role)}: <span translate="no">{formatList(language, values)}</span>
          </li>
        ))}
      </ul>
      {roles.length === 3 && given.every(({ role }) => role !== 'counts') ? (
        <Message tone="info">{t('measure.onlyMeets')}</Message>
      ) : null}
    </>
  );
}
