import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { entryAt, NONE, useStoredReadings, withEntries, type Entries, type Entry } from './stored-readings';

/** The readings of an indicator as they are stored, with what has been typed since; saves by itself, one request at a time. */
export function useReadings(indicatorId: string) {
  const queryClient = useQueryClient();
  const { options, write, refresh } = useStoredReadings(indicatorId);
  const { data: stored, error: loadError } = useQuery(options);
  const [unsent, setUnsent] = useState(NONE);
  const [state, setState] = useState<{ sending: boolean; error: unknown }>({ sending: false, error: null });
  const [past, setPast] = useState<readonly (readonly Entry[])[]>([]);
  const [future, setFuture] = useState<readonly (readonly Entry[])[]>([]);
  const waiting = useRef(NONE);
  const busy = useRef(false);

  const entries: Entries = useMemo(() => new Map([...(stored ?? NONE), ...unsent]), [stored, unsent]);

  async function send() {
    if (busy.current) return;
    busy.current = true;
    setState({ sending: true, error: null });
    try {
      while (waiting.current.size > 0) {
        const batch = [...waiting.current.values()];
        await write(batch);
        queryClient.setQueryData(options.queryKey, (now) => withEntries(now ?? NONE, batch));
        // What was typed meanwhile is sent next.
        const left = new Map([...waiting.current].filter(([, entry]) => !batch.includes(entry)));
        waiting.current = left;
        setUnsent(left);
      }
      setState({ sending: false, error: null });
      refresh();
    } catch (error) {
      setState({ sending: false, error });
    } finally {
      busy.current = false;
    }
  }

  /** Answers what takes the change back. */
  function put(next: readonly Entry[]): Entry[] {
    const before = next.map((entry) => entryAt(entries, entry));
    waiting.current = withEntries(waiting.current, next);
    setUnsent(waiting.current);
    void send();
    return before;
  }

  function change(next: readonly Entry[]) {
    const changed = next.filter((entry) => {
      const now = entryAt(entries, entry);
      return now.value !== entry.value || now.n !== entry.n;
    });
    if (changed.length === 0) return;
    setPast([...past, put(changed)]);
    setFuture([]);
  }

  function undo() {
    const last = past.at(-1);
    if (!last) return;
    setPast(past.slice(0, -1));
    setFuture([...future, put(last)]);
  }

  function redo() {
    const next = future.at(-1);
    if (!next) return;
    setFuture(future.slice(0, -1));
    setPast([...past, put(next)]);
  }

  return {
    loaded: stored !== undefined,
    loadError,
    empty: ![...entries.values()].some(({ value }) => value !== null),
    latest: [...(stored?.values() ?? [])].reduce((last, { period }) => (period > last ? period : last), ''),
    /** All readings there are, with what has been typed. */
    entries,
    change,
    undo: past.length > 0 ? undo : null,
    redo: future.length > 0 ? redo : null,
    sending: state.sending,
    error: state.error,
    retry: () => void send(),
  };
}

export type Readings = ReturnType<typeof useReadings>;
