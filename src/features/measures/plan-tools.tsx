import { useTranslation } from 'react-i18next';
import type { PlanFile } from '@/domain/training-import/fields';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { useMayEditMeasure } from '@/programme/use-may-edit-measure';
import { ExportMenu } from '@/ui/export-menu';
import { LinkButton } from '@/ui/link-button';

/** The training plan and attendance as files: out of the programme, and into it for who may plan trainings. */
export function PlanTools() {
  const { t } = useTranslation('measures');
  const params = useProgrammeParams();
  const mayPlan = useMayEditMeasure()('training');
  return (
    <>
      <PlanExport />
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

const FILES = [
  ['plan', 'xlsx'],
  ['plan', 'csv'],
  ['attendance', 'xlsx'],
  ['attendance', 'csv'],
] as const;

function PlanExport() {
  const { t } = useTranslation('measures');
  const language = useLanguage();
  const { model } = useProgramme();
  const { currency } = useOrganisation();
  if (!model.measures.some(({ kind }) => kind === 'training')) return null;
  const save = async (file: PlanFile, format: 'csv' | 'xlsx') => {
    // Few visits end with it.
    const { exportPlan } = await import('./trainings/import/export-plan');
    exportPlan(model, { file, format, language, currency, name: t(`files.name.${file}`) });
  };
  return (
    <ExportMenu
      name={t('files.export')}
      files={FILES.map(([file, format]) => ({
        name: t(`files.${file}_${format}`),
        save: () => save(file, format),
      }))}
    />
  );
}
