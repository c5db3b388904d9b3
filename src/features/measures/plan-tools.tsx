import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanFile } from '@/domain/importing/plan-file/fields';
import { useLanguage } from '@/i18n/use-language';
import { useProgrammeParams } from '@/shared/programme/components/programme-links';
import { useProgramme } from '@/shared/programme/programme-context';
import { useMayEditMeasure } from '@/shared/programme/use-may-edit-measure';
import { LinkButton } from '@/shared/ui/link-button';
import { Menu, MenuItem } from '@/shared/ui/menu';
import { announceError } from '@/shared/ui/notices';
import { PlainButton } from '@/shared/ui/plain-button';

/** The training plan and attendance as files: out of the programme, and into it for who may plan trainings. */
export function PlanTools() {
  const { t } = useTranslation('measures');
  const params = useProgrammeParams();
  const mayPlan = useMayEditMeasure()('training');
  return (
    <>
      <ExportMenu />
      {mayPlan ? (
        <LinkButton
          to="/o/$organisationId/p/$programmeId/import-trainings"
          params={params}
          search={{}}
          variant="default"
        >
          {t('files.import')}
        </LinkButton>
      ) : null}
    </>
  );
}

function ExportMenu() {
  const { t } = useTranslation('measures');
  const language = useLanguage();
  const { model } = useProgramme();
  if (!model.measures.some(({ kind }) => kind === 'training')) return null;
  const save = async (file: PlanFile, format: 'csv' | 'xlsx') => {
    try {
      // Few visits end with it.
      const { exportPlan } = await import('./export/export-plan');
      exportPlan(model, { file, format, language, name: t(`files.name.${file}`) });
    } catch (error) {
      announceError(error);
    }
  };
  return (
    <Menu
      button={(props) => (
        <PlainButton {...props} variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {t('files.export')}
        </PlainButton>
      )}
    >
      <MenuItem onSelect={() => void save('plan', 'xlsx')}>{t('files.plan_xlsx')}</MenuItem>
      <MenuItem onSelect={() => void save('plan', 'csv')}>{t('files.plan_csv')}</MenuItem>
      <MenuItem onSelect={() => void save('attendance', 'xlsx')}>{t('files.attendance_xlsx')}</MenuItem>
      <MenuItem onSelect={() => void save('attendance', 'csv')}>{t('files.attendance_csv')}</MenuItem>
    </Menu>
  );
}
