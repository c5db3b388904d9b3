import { Outlet, getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { WorkbenchBar } from '@/shared/programme/components/workbench-bar';
import { ProgrammeContext } from '@/shared/programme/programme-context';
import { useProgrammeView } from '@/shared/programme/use-programme-view';
import { Mantine } from '@/shared/ui/mantine/mantine';
import { PageSkeleton } from '@/shared/ui/states';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId');

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
  return (
    <ProgrammeContext value={view}>
      <Mantine>
        <Outlet />
        <WorkbenchBar />
      </Mantine>
    </ProgrammeContext>
  );
}
