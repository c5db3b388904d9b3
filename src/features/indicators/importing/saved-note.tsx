import { useTranslation } from 'react-i18next';
import type { ColumnRef } from '@/domain/readings-import/mapping';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { Message } from '@/ui/message';

/** Says that everything is set as last time, and which columns of last time are not there. */
export function SavedNote({ missing }: { missing: readonly ColumnRef[] | null }) {
  const { t } = useTranslation(['readingsImport', 'tableImport']);
  const language = useLanguage();
  if (missing === null) return null;
  if (missing.length === 0) return <Message tone="info">{t('saved.asLast')}</Message>;
  const names = missing.map(({ name, position }) =>
    name === null ? t('tableImport:how.column', { number: position }) : `“${name}”`,
  );
  return (
    <Message tone="error">
      {t('saved.gone', { count: names.length, columns: formatList(language, names) })}
    </Message>
  );
}
