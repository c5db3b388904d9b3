import type { ProgrammeModel } from '@/domain/programme/model';
import { slug } from '@/domain/programme/slug';
import { CSV_STYLES, toCsv } from '@/domain/tables/to-csv';
import type { PlanFile } from '@/domain/training-import/fields';
import { attendanceTable, planTable } from '@/domain/training-import/tables';
import { toWorkbook, WORKBOOK_TYPE } from '@/files/to-workbook';
import type { Language } from '@/i18n/languages';
import { PLAN_WORDS } from '@/i18n/plan-words';
import { saveAs } from '@/ui/save-as';

const TABLES = { plan: planTable, attendance: attendanceTable };

interface PlanExport {
  file: PlanFile;
  format: 'csv' | 'xlsx';
  language: Language;
  /** Currency of the organisation. */
  currency: string;
  /** What the table is called, in the name of the file and of its sheet. */
  name: string;
}

/** Downloads the trainings of a programme, or who came to them; the file can be imported again as it is. */
export function exportPlan(
  model: ProgrammeModel,
  { file, format, language, currency, name }: PlanExport,
): void {
  const rows = TABLES[file](model, PLAN_WORDS[language], currency);
  const fileName = `${slug(`${model.programme.name} ${name}`, name)}.${format}`;
  if (format === 'xlsx') saveAs(fileName, toWorkbook(rows, name), WORKBOOK_TYPE);
  // Without the mark at its beginning, Excel misreads umlauts.
  else saveAs(fileName, `\ufeff${toCsv(rows, CSV_STYLES[language])}`, 'text/csv');
}
