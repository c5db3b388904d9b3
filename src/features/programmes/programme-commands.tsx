import { IconDownload, IconEdit, IconPrinter, IconStairsUp } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/organisation/organisation-context';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { printPage } from '@/programme/printing/print-page';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbenchOf } from '@/programme/use-workbench';
import { useCommands } from '@/ui/commands/registry';
import { useExport } from './use-export';

const ProgrammeDialogs = lazy(() =>
  import('./programme-dialogs').then((module) => ({ default: module.ProgrammeDialogs })),
);

/** What can be done with the page's programme as a whole. */
export function ProgrammeCommands() {
  const { t } = useTranslation(['printing', 'editing']);
  const navigate = useNavigate();
  const params = useProgrammeParams();
  const { id, model, archived } = useProgramme();
  const workbench = useWorkbenchOf();
  const mayEdit = useMay('edit_programme');
  const maySeeStakeholders = useMay('see_stakeholders');
  const exporting = useExport();
  const [editing, setEditing] = useState(false);
  const close = useCallback(() => setEditing(false), []);
  useCommands([
    {
      id: 'programme.edit',
      title: t('editing:command.edit'),
      keywords: t('editing:command.editWords'),
      section: 'programme',
      icon: IconEdit,
      enabled: mayEdit && !archived,
      run: () => setEditing(true),
    },
    {
      id: 'programme.guide',
      title: t('editing:guide.title'),
      keywords: t('editing:guide.words'),
      section: 'programme',
      icon: IconStairsUp,
      enabled: mayEdit,
      navigates: true,
      run: () => void navigate({ to: '/o/$organisationId/p/$programmeId/guide', params }),
    },
    {
      id: 'programme.print',
      title: t('printing:print'),
      keywords: t('printing:words'),
      section: 'programme',
      icon: IconPrinter,
      run: () => printPage(false),
    },
    {
      id: 'programme.printAll',
      title: t('printing:withStakeholders'),
      keywords: t('printing:words'),
      section: 'programme',
      icon: IconPrinter,
      enabled: maySeeStakeholders && model.stakeholders.length > 0,
      run: () => printPage(true),
    },
    {
      id: 'programme.export',
      title: t('editing:command.export'),
      keywords: t('editing:command.exportWords'),
      section: 'programme',
      icon: IconDownload,
      run: () => exporting.start(id),
    },
  ]);
  if (!editing) return null;
  return (
    <Suspense>
      <ProgrammeDialogs
        open={{ kind: 'edit', id }}
        programmes={[workbench.loaded().rows.programme]}
        onClose={close}
      />
    </Suspense>
  );
}
