import { useTranslation } from 'react-i18next';
import { Select } from '@/ui/import-steps/select';
import type { OpenImport } from './use-import';

/** Offers the other sheets of the workbook as what says who belongs where; nothing where it has none. */
export function OtherSheet({ imported: { table, chooseSecondSheet } }: { imported: OpenImport }) {
  const { t } = useTranslation('readingsImport');
  const { how } = table;
  const others = how.kind === 'workbook' ? how.sheets.filter((sheet) => sheet !== how.sheet) : [];
  if (others.length === 0) return null;
  return (
    <Select
      label={t('teams.otherSheet')}
      value=""
      placeholder={t('teams.otherSheetOpen')}
      options={others.map((sheet) => [sheet, sheet] as const)}
      onChange={chooseSecondSheet}
      ofFile
    />
  );
}

/** Which sheet of the second file it is, where it has several. */
export function SecondSheet({ imported: { secondTable, readSecond } }: { imported: OpenImport }) {
  const { t } = useTranslation('tableImport');
  const how = secondTable?.how;
  if (how?.kind !== 'workbook' || how.sheets.length < 2) return null;
  return (
    <Select
      label={t('how.sheet')}
      value={how.sheet}
      options={how.sheets.map((sheet) => [sheet, sheet] as const)}
      onChange={(sheet) => readSecond({ sheet })}
      ofFile
    />
  );
}
