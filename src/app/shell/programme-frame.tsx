import { Outlet, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddingContext } from '@/shared/programme/adding/adding-context';
import type { ItemKind } from '@/shared/programme/adding/use-add-item';
import { WorkbenchBar } from '@/shared/programme/components/workbench-bar';
import { ProgrammeContext } from '@/shared/programme/programme-context';
import { useProgrammeView } from '@/shared/programme/use-programme-view';
import { Mantine } from '@/shared/ui/mantine/mantine';
import { PageSkeleton } from '@/shared/ui/states';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId');

/** What can be done on every page of a programme; no page waits for it. */
const AddItemDialogs = lazy(() =>
  import('@/shared/programme/adding/add-item-dialogs').then((module) => ({ default: module.AddItemDialogs })),
);
const ProgrammeCommands = lazy(() =>
  import('@/features/programmes/programme-commands').then((module) => ({
    default: module.ProgrammeCommands,
  })),
);

/** Loads the programme once for all its pages. */
export function ProgrammeFrame() {
  const { organisationId, programmeId } = route.useParams();
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Loaded key={programmeId} organisationId={organisationId} programmeId={programmeId} />
    </Suspense>
  );
}

function Loaded({ organisationId, programmeId }: { organisationId: string; programmeId: string }) {
  // Every page of a programme speaks of findings. Were their words fetched with the first one, the page would be gone
  // for a moment, and the focus with it.
  useTranslation('rules');
  const view = useProgrammeView(organisationId, programmeId);
  const [adding, setAdding] = useState<ItemKind | null>(null);
  const close = useCallback(() => setAdding(null), []);
  return (
    <ProgrammeContext value={view}>
      <Mantine>
        <AddingContext value={setAdding}>
          <Outlet />
        </AddingContext>
        <WorkbenchBar />
        <Suspense>
          <AddItemDialogs adding={adding} onAdd={setAdding} onClose={close} />
          <ProgrammeCommands />
        </Suspense>
      </Mantine>
    </ProgrammeContext>
  );
}
