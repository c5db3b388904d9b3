import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/domain/programme/model';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/shared/programme/programme-context';
import { Menu, MenuItem } from '@/shared/ui/menu';
import { announceError } from '@/shared/ui/notices';
import { PlainButton } from '@/shared/ui/plain-button';
import type { ExportKind } from './export-readings';

/** Downloads the readings that are shown, as a text or a workbook. */
export function ExportMenu({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('readings');
  const language = useLanguage();
  const { model } = useProgramme();
  if (indicator.observations.length === 0) return null;
  const save = async (kind: ExportKind) => {
    try {
      // Few visits end with it.
      const { exportReadings } = await import('./export-readings');
      exportReadings(kind, indicator, model.teams, {
        language,
        sheet: t('export.sheet'),
        header: [t('team'), t('export.begins'), t('export.period'), t('value'), t('n')],
      });
    } catch (error) {
      announceError(error);
    }
  };
  return (
    <Menu
      button={(props) => (
        <PlainButton {...props} variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {t('export.button')}
        </PlainButton>
      )}
    >
      <MenuItem onSelect={() => void save('xlsx')}>{t('export.xlsx')}</MenuItem>
      <MenuItem onSelect={() => void save('csv')}>{t('export.csv')}</MenuItem>
    </Menu>
  );
}
