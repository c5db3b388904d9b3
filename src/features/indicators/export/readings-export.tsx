import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/domain/programme/model';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { ExportMenu } from '@/ui/export-menu';
import type { ExportKind } from './export-readings';

/** Downloads the readings that are shown, as a text or a workbook. */
export function ReadingsExport({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('readings');
  const language = useLanguage();
  const { model } = useProgramme();
  if (indicator.observations.length === 0) return null;
  const save = async (kind: ExportKind) => {
    // Few visits end with it.
    const { exportReadings } = await import('./export-readings');
    exportReadings(kind, indicator, model.teams, {
      language,
      sheet: t('export.sheet'),
      header: [t('team'), t('export.begins'), t('export.period'), t('value'), t('n')],
    });
  };
  return (
    <ExportMenu
      name={t('export.button')}
      files={(['xlsx', 'csv'] as const).map((kind) => ({
        name: t(`export.${kind}`),
        save: () => save(kind),
      }))}
    />
  );
}
