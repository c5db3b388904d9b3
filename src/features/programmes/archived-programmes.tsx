import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useOrganisation } from '@/organisation/organisation-context';
import { archivedQuery } from './archived-query';
import type { OpenDialog } from './open-dialog';

const ArchivedList = lazy(() =>
  import('./archived-list').then((module) => ({ default: module.ArchivedList })),
);

/** Put away, not gone: opens on demand. Absent, and not even loaded, while there are none. */
export function ArchivedProgrammes({ openDialog }: { openDialog: (dialog: OpenDialog) => void }) {
  const { organisationId } = useOrganisation();
  const { data = [] } = useQuery(archivedQuery(organisationId));
  if (data.length === 0) return null;
  return (
    <Suspense>
      <ArchivedList archived={data} openDialog={openDialog} />
    </Suspense>
  );
}
