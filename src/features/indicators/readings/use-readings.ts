import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { AppError } from '@/data/errors';
import { reach } from '@/editing/reach';
import { useResume } from '@/editing/ui/use-resume';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { NONE } from './entry';
import { disputedReading, readingsBenchOf } from './readings-bench';
import { useStoredReadings } from './stored-readings';

/** The readings of an indicator: as they are stored, with what has been typed since. */
export function useReadings(indicatorId: string) {
  const { organisationId, programmeId } = useProgrammeParams();
  const { data, error: loadError } = useQuery(useStoredReadings(indicatorId));
  const bench = readingsBenchOf(useQueryClient(), organisationId, programmeId, indicatorId);
  const { saving } = useStore(bench.state);
  const { past, future } = useStore(bench.history.store);
  const { open } = useStore(bench.disputes);
  const refused = [...useStore(bench.held).values()].find(({ error }) => error !== null);
  const waits = useStore(reach, ({ waiting }) => waiting > 0) && saving > 0;
  useResume(bench);

  const entries = data ?? NONE;
  const disputes = useMemo(() => open.map(disputedReading), [open]);

  return {
    loaded: data !== undefined,
    loadError,
    empty: ![...entries.values()].some(({ value }) => value !== null),
    latest: [...entries.values()].reduce((last, { period }) => (period > last ? period : last), ''),
    /** All readings there are, with what has been typed. */
    entries,
    change: bench.change,
    undo: past.length > 0 ? bench.undo : null,
    redo: future.length > 0 ? bench.redo : null,
    /** What somebody else has changed while one typed. */
    disputes,
    insist: bench.insist,
    yieldTo: bench.yieldTo,
    sending: saving > 0,
    error: refused?.error ?? (waits ? new AppError('offline', 'readings wait for a connection') : null),
    retry: bench.retry,
    drop: bench.drop,
  };
}

export type Readings = ReturnType<typeof useReadings>;
