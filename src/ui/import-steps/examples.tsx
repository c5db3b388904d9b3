import { useTranslation } from 'react-i18next';
import { cellText } from '@/domain/tables/cell-text';
import type { ColumnFormat } from '@/domain/tables/column-format';
import type { Cell, Row } from '@/domain/tables/table';
import { formatList } from '@/i18n/format';
import { shownIsoText } from '@/i18n/iso-text';
import type { Language } from '@/i18n/languages';
import { useLanguage } from '@/i18n/use-language';
import classes from './import.module.css';
import { understoodCell, writtenCell } from './shown-cell';

const MOST = 3;
/** Enough to know a text by. */
const LONGEST = 60;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** What is typed stands as it was typed; what a workbook keeps as a number, as it shows it. */
function exampleText(language: Language, cell: Cell, format: ColumnFormat | undefined): string {
  if (typeof cell === 'string') return shownIsoText(language, cellText(cell));
  if (typeof cell !== 'number' || format?.kind !== 'date') return writtenCell(language, cell);
  return understoodCell(language, cell, format, !Number.isInteger(cell)) ?? writtenCell(language, cell);
}

interface ExamplesProps {
  rows: readonly Row[];
  column: number | null;
  /** How the column is read. */
  format: ColumnFormat | undefined;
}

/** Some values of a column, so that one sees whether it is the one meant. */
export function Examples({ rows, column, format }: ExamplesProps) {
  const { t } = useTranslation('tableImport');
  const language = useLanguage();
  if (column === null) return null;
  const texts = rows.map((row) => exampleText(language, row[column] ?? null, format));
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
