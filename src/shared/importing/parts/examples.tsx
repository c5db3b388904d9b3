import { useTranslation } from 'react-i18next';
import type { ColumnFormat } from '@/domain/importing/column-format';
import { datedText } from '@/domain/importing/dated-text';
import type { Row } from '@/domain/importing/table';
import { formatList } from '@/i18n/format';
import { shownIsoText } from '@/i18n/iso-text';
import { useLanguage } from '@/i18n/use-language';
import classes from './import.module.css';

const MOST = 3;
/** Enough to know a text by. */
const LONGEST = 60;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

interface ExamplesProps {
  rows: readonly Row[];
  column: number | null;
  /** How the column is read; days that are kept as numbers are shown as days. */
  format?: ColumnFormat | undefined;
}

/** Some values of a column, so that one sees whether it is the one meant. */
export function Examples({ rows, column, format }: ExamplesProps) {
  const { t } = useTranslation('tableImport');
  const language = useLanguage();
  if (column === null) return null;
  const texts = rows.map((row) => shownIsoText(language, datedText(row[column] ?? null, format)));
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
