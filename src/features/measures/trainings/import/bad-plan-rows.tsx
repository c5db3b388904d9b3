import { useTranslation } from 'react-i18next';
import { CSV_STYLES, toCsv } from '@/domain/tables/to-csv';
import type { ImportedPlan } from '@/domain/training-import/change';
import { shownIsoText } from '@/i18n/iso-text';
import { useLanguage } from '@/i18n/use-language';
import { BadRows } from '@/ui/import-steps/bad-rows';
import { useColumnNames } from '@/ui/import-steps/use-column-names';
import { saveAs } from '@/ui/save-as';
import { useFaultText } from './use-fault-text';
import type { OpenPlanFile } from './use-plan-file';

/** More nobody reads on a page. */
const SHOWN = 200;

/** Every row that does not count, with all that is wrong in it. */
export function BadPlanRows({ opened, imported }: { opened: OpenPlanFile; imported: ImportedPlan }) {
  const { t } = useTranslation('tableImport');
  const language = useLanguage();
  const faultText = useFaultText();
  const nameOf = useColumnNames(opened.table);
  const problems = imported.problems.map((problem) => ({
    ...problem,
    text: shownIsoText(language, problem.text),
    reason: faultText(problem),
  }));
  const download = () => {
    const header = [t('bad.row'), t('bad.columnNumber'), t('bad.column'), t('bad.value'), t('bad.reason')];
    const rows = problems.map(({ row, column, text, reason }) => [
      row,
      column,
      nameOf(column - 1),
      text,
      reason,
    ]);
    // Without the mark at its beginning, Excel misreads umlauts.
    saveAs(t('bad.file'), `\ufeff${toCsv([header, ...rows], CSV_STYLES[language])}`, 'text/csv');
  };
  return (
    <BadRows
      table={opened.table}
      count={imported.rows.bad}
      problems={problems.slice(0, SHOWN)}
      total={problems.length}
      choice={opened.draft.badRows}
      onChoice={(badRows) => opened.change({ badRows })}
      onDownload={download}
    />
  );
}
