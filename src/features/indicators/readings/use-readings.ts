import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { AppError } from '@/data/errors';
import { connection } from '@/editing/connection';
import { useResume } from '@/editing/ui/use-resume';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { NONE } from './entry';
import { disputedReading, readingsEditorOf } from './readings-editor';
import { useStoredReadings } from './stored-readings';

/** The readings of an indicator: as they are stored, with what has been typed since. */
export function useReadings(indicatorId: string) {
  const { organisationId, programmeId } = useProgrammeParams();
  const { data, error: loadError } = useQuery(useStoredReadings(indicatorId));
  const editor = readingsEditorOf(useQueryClient(), organisationId, programmeId, indicatorId);
  const { saving } = useStore(editor.state);
  const { past, future } = useStore(editor.history.store);
  const { open } = useStore(editor.disputes);
  const refused = [...useStore(editor.held).values()].find(({ error }) => error !== null);
  const waits = useStore(connection, ({ waiting }) => waiting > 0) && saving > 0;
  useResume(editor);

  const entries = data ?? NONE;
  const disputes = useMemo(() => open.map(disputedReading), [open]);

  return {
    loaded: data !== undefined,
    loadError,
    empty: ![...entries.values()].some(({ value }) => value !== null),
    latest: [...entries.values()].reduce((last, { period }) => (period > last ? period : last), ''),
    /** All readings there are, with what has been typed. */
    entries,
    change: editor.change,
    undo: past.length > 0 ? editor.undo : null,
    redo: future.length > 0 ? editor.redo : null,
    /** What somebody else has changed while one typed. */
    disputes,
    insist: editor.insist,
    yieldTo: editor.yieldTo,
    sending: saving > 0,
    error: refused?.error ?? (waits ? new AppError('offline', 'readings wait for a connection') : null),
    retry: editor.retry,
    drop: editor.drop,
  };
}

export type Readings = ReturnType<typeof useReadings>;
