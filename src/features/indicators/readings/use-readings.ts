import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import {
  disputesOf,
  NOTHING_PENDING,
  shownReadings,
  wanted,
  written,
  yielded,
  type Dispute,
  type Pending,
} from './pending';
import { entryAt, NONE, sameReading, useStoredReadings, type Entry } from './stored-readings';
import type { Change } from './write-readings';

/** What takes a step back, or does it again: each reading with what stands there if nobody else has changed it. */
type Step = readonly Change[];

const back = (step: Step): Step => step.map(({ entry, seen }) => ({ entry: seen, seen: entry }));

/** The readings of an indicator as they are stored, with what has been typed since; saves by itself, one request at a time. */
export function useReadings(indicatorId: string) {
  const { options, write, refresh } = useStoredReadings(indicatorId);
  const { data: stored, error: loadError } = useQuery(options);
  const [pending, setPending] = useState(NOTHING_PENDING);
  const [state, setState] = useState<{ sending: boolean; error: unknown }>({ sending: false, error: null });
  const [past, setPast] = useState<readonly Step[]>([]);
  const [future, setFuture] = useState<readonly Step[]>([]);
  const latest = useRef(NOTHING_PENDING);
  const busy = useRef(false);

  const entries = useMemo(() => shownReadings(stored ?? NONE, pending), [stored, pending]);
  const disputes = useMemo(() => disputesOf(stored ?? NONE, pending), [stored, pending]);

  function become(next: Pending) {
    latest.current = next;
    setPending(next);
  }

  async function send() {
    if (busy.current) return;
    busy.current = true;
    setState({ sending: true, error: null });
    try {
      while (latest.current.unsent.size > 0) {
        const batch = [...latest.current.unsent.values()];
        const others = await write(batch);
        become(written(latest.current, batch, others));
      }
      setState({ sending: false, error: null });
      refresh();
    } catch (error) {
      setState({ sending: false, error });
    } finally {
      busy.current = false;
    }
  }

  function put(changes: Step) {
    become(wanted(latest.current, changes));
    void send();
  }

  function change(next: readonly Entry[]) {
    const step = next
      .map((entry) => ({ entry, seen: entryAt(entries, entry) }))
      .filter(({ entry, seen }) => !sameReading(entry, seen));
    if (step.length === 0) return;
    // Who types over a disputed reading has seen what the other wrote.
    put(step.map(({ entry }) => ({ entry, seen: entryAt(stored ?? NONE, entry) })));
    setPast([...past, step]);
    setFuture([]);
  }

  function undo() {
    const last = past.at(-1);
    if (!last) return;
    put(back(last));
    setPast(past.slice(0, -1));
    setFuture([...future, last]);
  }

  function redo() {
    const next = future.at(-1);
    if (!next) return;
    put(next);
    setFuture(future.slice(0, -1));
    setPast([...past, next]);
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
    /** What somebody else has changed while one typed. */
    disputes,
    insist: (on: readonly Dispute[]) => put(on.map(({ mine, theirs }) => ({ entry: mine, seen: theirs }))),
    yieldTo: (to: readonly Dispute[]) =>
      become(
        yielded(
          latest.current,
          to.map(({ mine }) => mine),
        ),
      ),
    sending: state.sending,
    error: state.error,
    retry: () => void send(),
  };
}

export type Readings = ReturnType<typeof useReadings>;
