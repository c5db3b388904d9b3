import { CSV_STYLES, toCsv } from '@/domain/tables/to-csv';
import { templateTable } from '@/domain/training-import/template';
import { toWorkbook, WORKBOOK_TYPE } from '@/files/to-workbook';
import type { Language } from '@/i18n/languages';
import { PLAN_WORDS } from '@/i18n/plan-words';
import { saveAs } from '@/ui/save-as';

/** Downloads an empty training plan in the words of a language. */
export function saveTemplate(wanted: { format: 'csv' | 'xlsx'; language: Language; name: string }): void {
  const { format, language, name } = wanted;
  const rows = templateTable(PLAN_WORDS[language]);
  const fileName = `${name}.${format}`;
  if (format === 'xlsx') saveAs(fileName, toWorkbook(rows, name), WORKBOOK_TYPE);
  // Without the mark at its beginning, Excel misreads umlauts.
  else saveAs(fileName, `\ufeff${toCsv(rows, CSV_STYLES[language])}`, 'text/csv');
}
