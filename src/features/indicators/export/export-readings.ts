import type { Indicator, Team } from '@/domain/programme/model';
import { slug } from '@/domain/programme/slug';
import { readingsTable, type ReadingsHeader } from '@/domain/readings-import/readings-table';
import { CSV_STYLES, toCsv } from '@/domain/tables/to-csv';
import { toWorkbook, WORKBOOK_TYPE } from '@/files/to-workbook';
import type { Language } from '@/i18n/languages';
import { periodName } from '@/i18n/period-name';
import { saveAs } from '@/ui/save-as';

export type ExportKind = 'csv' | 'xlsx';

interface ExportWords {
  header: ReadingsHeader;
  sheet: string;
  language: Language;
}

/** Downloads the readings that are shown of an indicator; the file can be imported again as it is. */
export function exportReadings(
  kind: ExportKind,
  indicator: Indicator,
  teams: readonly Team[],
  { header, sheet, language }: ExportWords,
): void {
  // Of two teams with one name, the key tells which is meant.
  const nameOf = (key: string) => {
    const name = teams.find((team) => team.key === key)?.name ?? key;
    return teams.filter((team) => team.name === name).length > 1 ? key : name;
  };
  const rows = readingsTable(indicator.observations, header, nameOf, (day) =>
    periodName(language, indicator.cadence, day),
  );
  const file = `${slug(indicator.title, indicator.key)}.${kind}`;
  if (kind === 'xlsx') saveAs(file, toWorkbook(rows, sheet), WORKBOOK_TYPE);
  // Without the mark at its beginning, Excel misreads umlauts.
  else saveAs(file, `\ufeff${toCsv(rows, CSV_STYLES[language])}`, 'text/csv');
}
