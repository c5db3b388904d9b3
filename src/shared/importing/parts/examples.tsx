import { useTranslation } from 'react-i18next';
import { cellText } from '@/domain/importing/cell-text';
import type { Row } from '@/domain/importing/table';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from './import.module.css';

const MOST = 3;
/** Enough to know a text by. */
const LONGEST = 60;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** Some values of a column, so that one sees whether it is the one meant. */
export function Examples({ rows, column }: { rows: readonly Row[]; column: number | null }) {
  const { t } = useTranslation('tableImport');
  const language = useLanguage();
  if (column === null) return null;
  const texts = rows.map((row) => cellText(row[column] ?? null));
  const values = [...new Set(texts)]
    .filter((text) => text !== '')
    .slice(0, MOST)
    .map(shortened);
  if (values.length === 0) return null;
  return (
    <p className={classes.muted} translate="no">
      {t('examples', { values: formatList(language, values) })}
    </p>
  );
}
