import { Outlet, getRouteApi } from '@tanstack/react-router';
import { startTransition, Suspense, useCallback, useDeferredValue, useEffect, useState } from 'react';
import { AddingContext } from '@/programme/adding/adding-context';
import type { ItemKind } from '@/programme/adding/use-add-item';
import { WorkbenchBar } from '@/programme/parts/workbench-bar';
import { usePrintedView } from '@/programme/printing/use-printed-view';
import { ProgrammeContext } from '@/programme/programme-context';
import { useProgrammeView } from '@/programme/use-programme-view';
import { useReturnFocus } from '@/ui/hooks/use-return-focus';
import { lazyPart } from '@/ui/lazy-part';
import { Mantine } from '@/ui/mantine/mantine';
import { PageSkeleton } from '@/ui/states';
import { ProgrammeLinks } from './navigation';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId');

// Beside the page from the beginning, as it lies in the same file as this.
void ProgrammeLinks.prepare();

/** What can be done on every page of a programme; no page waits for it, nor shares the way with it. */
const AddItemDialogs = lazyPart(async () => {
  const { AddItemDialogs: part } = await import('@/programme/adding/add-item-dialogs');
  return part;
});
const ProgrammeCommands = lazyPart(async () => {
  const { ProgrammeCommands: part } = await import('@/features/programmes/programme-commands');
  return part;
});

/** Whether a programme has been shown since the app was opened. */
let hasOpened = false;

/** Loads the programme once for all its pages. */
export function ProgrammeFrame() {
  const { organisationId, programmeId } = route.useParams();
  const [opened] = useState(() => hasOpened);
  // What opens the app would be judged and drawn in one go, and nothing else could happen meanwhile. Deferred, it is
  // drawn in slices. Later on a page comes at once.
  const mayDraw = useDeferredValue(true, opened);
  useEffect(() => {
    hasOpened = true;
  }, []);
  if (!mayDraw) return <PageSkeleton />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Loaded key={programmeId} organisationId={organisationId} programmeId={programmeId} />
    </Suspense>
  );
}

function Loaded({ organisationId, programmeId }: { organisationId: string; programmeId: string }) {
  const view = usePrintedView(useProgrammeView(organisationId, programmeId));
  useReturnFocus();
  const [adding, setAdding] = useState<ItemKind | null>(null);
  const close = useCallback(() => setAdding(null), []);
  const [isPageShown, setPageShown] = useState(false);
  useEffect(() => startTransition(() => setPageShown(true)), []);
  return (
    <ProgrammeContext value={view}>
      <Mantine>
        <AddingContext value={setAdding}>
          <Outlet />
        </AddingContext>
        <WorkbenchBar />
        {isPageShown ? (
          <Suspense>
            <AddItemDialogs adding={adding} onAdd={setAdding} onClose={close} />
            <ProgrammeCommands />
          </Suspense>
        ) : null}
      </Mantine>
    </ProgrammeContext>
  );
}
