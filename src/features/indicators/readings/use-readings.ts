import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useResume } from '@/editing/ui/use-resume';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { NONE } from './entry';
import { disputesOf, shownReadings } from './pending';
import { readingsBenchOf } from './readings-bench';
import { useStoredReadings } from './stored-readings';

/** The readings of an indicator as they are stored, with what has been typed since. */
export function useReadings(indicatorId: string) {
  const { organisationId, programmeId } = useProgrammeParams();
  const { data: stored, error: loadError } = useQuery(useStoredReadings(indicatorId).options);
  const bench = readingsBenchOf(useQueryClient(), organisationId, programmeId, indicatorId);
  const { pending, sending, error, past, future } = useStore(bench.state);
  useResume(bench);

  const entries = useMemo(() => shownReadings(stored ?? NONE, pending), [stored, pending]);
  const disputes = useMemo(() => disputesOf(stored ?? NONE, pending), [stored, pending]);

  return {
    loaded: stored !== undefined,
    loadError,
    empty: ![...entries.values()].some(({ value }) => value !== null),
    latest: [...(stored?.values() ?? [])].reduce((last, { period }) => (period > last ? period : last), ''),
    /** All readings there are, with what has been typed. */
    entries,
    change: bench.change,
    undo: past.length > 0 ? bench.undo : null,
    redo: future.length > 0 ? bench.redo : null,
    /** What somebody else has changed while one typed. */
    disputes,
    insist: bench.insist,
    yieldTo: bench.yieldTo,
    sending,
    error,
    retry: bench.retry,
    drop: bench.drop,
  };
}

export type Readings = ReturnType<typeof useReadings>;
