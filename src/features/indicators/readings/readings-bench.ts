import type { QueryClient } from '@tanstack/react-query';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { session } from '@/data/session';
import { onePerPlace } from '@/editing/one-per-place';
import { outboxOf } from '@/editing/outbox';
import { entryAt, NONE, sameReading, type Entry } from './entry';
import {
  keptOf,
  leftOf,
  NOTHING_PENDING,
  shownReadings,
  wanted,
  written,
  yielded,
  type Dispute,
  type Pending,
} from './pending';
import { readingsStore } from './stored-readings';
import type { Change } from './write-readings';

/** What takes a step back, or does it again: each reading with what stands there if nobody else has changed it. */
type Step = readonly Change[];

const back = (step: Step): Step => step.map(({ entry, seen }) => ({ entry: seen, seen: entry }));

interface ReadingsState {
  pending: Pending;
  sending: boolean;
  /** Why the last attempt to save has failed. */
  error: unknown;
  past: readonly Step[];
  future: readonly Step[];
}

/** Where the readings of an indicator are edited: saves by itself, one request at a time. Outlives the page. */
export interface ReadingsBench {
  state: StoreApi<ReadingsState>;
  change: (next: readonly Entry[]) => void;
  undo: () => void;
  redo: () => void;
  insist: (on: readonly Dispute[]) => void;
  yieldTo: (to: readonly Dispute[]) => void;
  retry: () => void;
  /** Forgets what has not been saved. */
  drop: () => void;
  /** Sends what earlier visits, or tabs that are closed meanwhile, could not; tells how many readings there were. */
  resume: (tell: (count: number) => void) => void;
}

function createReadingsBench(
  queryClient: QueryClient,
  organisationId: string,
  programmeId: string,
  indicatorId: string,
): ReadingsBench {
  const { options, write, refresh } = readingsStore(queryClient, {
    organisationId,
    programmeId,
    indicatorId,
  });
  const outbox = outboxOf(session()?.user.id ?? '', `readings.${indicatorId}`);
  const state = createStore<ReadingsState>(() => ({
    pending: NOTHING_PENDING,
    sending: false,
    error: null,
    past: [],
    future: [],
  }));
  let busy = false;
  const stored = () => queryClient.getQueryData(options.queryKey) ?? NONE;

  function become(pending: Pending) {
    state.setState({ pending });
    outbox.write(keptOf(pending));
  }

  async function send() {
    if (busy) return;
    busy = true;
    state.setState({ sending: true, error: null });
    try {
      // Writing stops a reload under way; the first one nobody would ask for again.
      await queryClient.ensureQueryData(options);
      while (state.getState().pending.unsent.size > 0) {
        const batch = [...state.getState().pending.unsent.values()];
        const others = await write(batch);
        become(written(state.getState().pending, batch, others));
      }
      state.setState({ sending: false });
      refresh();
    } catch (error) {
      state.setState({ sending: false, error });
    } finally {
      busy = false;
    }
  }

  function put(changes: Step) {
    become(wanted(state.getState().pending, changes));
    void send();
  }

  const retry = () => {
    if (state.getState().error !== null) void send();
  };
  addEventListener('online', retry);

  return {
    state,
    change(next) {
      const { pending, past } = state.getState();
      const entries = shownReadings(stored(), pending);
      const step = next
        .map((entry) => ({ entry, seen: entryAt(entries, entry) }))
        .filter(({ entry, seen }) => !sameReading(entry, seen));
      if (step.length === 0) return;
      // Who types over a disputed reading has seen what the other wrote.
      put(step.map(({ entry }) => ({ entry, seen: entryAt(stored(), entry) })));
      state.setState({ past: [...past, step], future: [] });
    },
    undo() {
      const { past, future } = state.getState();
      const last = past.at(-1);
      if (!last) return;
      put(back(last));
      state.setState({ past: past.slice(0, -1), future: [...future, last] });
    },
    redo() {
      const { past, future } = state.getState();
      const next = future.at(-1);
      if (!next) return;
      put(next);
      state.setState({ past: [...past, next], future: future.slice(0, -1) });
    },
    insist: (on) => put(on.map(({ mine, theirs }) => ({ entry: mine, seen: theirs }))),
    yieldTo: (to) =>
      become(
        yielded(
          state.getState().pending,
          to.map(({ mine }) => mine),
        ),
      ),
    retry,
    drop() {
      become(NOTHING_PENDING);
      state.setState({ error: null, past: [], future: [] });
    },
    resume(tell) {
      outbox.takeOver((edits) => {
        const left = leftOf(edits);
        if (left.length === 0) return;
        put(left);
        tell(left.length);
      });
    },
  };
}

/** The bench of an indicator's readings. */
export const readingsBenchOf = onePerPlace(createReadingsBench);
