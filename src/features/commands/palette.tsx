import { useQuery } from '@tanstack/react-query';
import { CatchBoundary, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useOrganisation } from '@/organisation/organisation-context';
import { programmeQuery } from '@/programme/queries';
import { isCommand } from '@/ui/commands/command';
import { useRegisteredCommands } from '@/ui/commands/registry';
import type { Entry } from './entry';
import { PaletteBox } from './palette-box';
import { useProgrammeEntries } from './use-programme-entries';

/** Findings need the engine and the texts of all rules, which the pages of a programme have loaded anyway. */
const FindingEntries = lazy(() =>
  import('./finding-entries').then((module) => ({ default: module.FindingEntries })),
);

const NONE: readonly Entry[] = [];
const Nothing = () => null;

/** Every action, programme, behaviour, condition and finding, by name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { organisationId } = useOrganisation();
  const { programmeId = '' } = useParams({ strict: false });
  const registered = useRegisteredCommands();
  const { entries: things, loading } = useProgrammeEntries();
  const [findings, setFindings] = useState(NONE);
  const { data: loaded } = useQuery({ ...programmeQuery(organisationId, programmeId), enabled: false });

  const entries = useMemo(() => {
    const able = registered
      .filter(isCommand)
      .filter(({ enabled, id }) => enabled !== false && id !== 'search');
    return [...able, ...things, ...findings];
  }, [registered, things, findings]);

  return (
    <>
      <PaletteBox entries={entries} loading={loading} onClose={onClose} />
      {loaded ? (
        // A programme that cannot be read has no findings; everything else is found all the same.
        <CatchBoundary getResetKey={() => programmeId} errorComponent={Nothing}>
          <Suspense>
            <FindingEntries programmeId={programmeId} onEntries={setFindings} />
          </Suspense>
        </CatchBoundary>
      ) : null}
    </>
  );
}
