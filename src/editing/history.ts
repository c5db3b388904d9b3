import { createStore, type StoreApi } from 'zustand/vanilla';

/** One direction of a step: doing or undoing it. */
export interface Move {
  /** Makes the move. Resolves to whether it has been saved. */
  make(): Promise<boolean>;
  /** Whether the rows are still as this move left them; if not, somebody else has changed them. */
  holds(): boolean;
}

/** An edit that can be undone and redone. */
export interface Step {
  /** What was done, for the report of the step. */
  what: StepKind;
  /** To how many things. */
  count: number;
  forward: Move;
  back: Move;
}

/** Decisions change which findings are open, but neither the index nor the findings themselves. */
export const DECISION_STEPS = ['accepted', 'in_progress', 'dismissed', 'reopened'] as const;
export type StepKind =
  'rated' | 'changed' | 'added' | 'removed' | 'moved' | 'imported' | (typeof DECISION_STEPS)[number];

export interface HistoryState {
  /** Oldest first; the last one can be undone. */
  past: readonly Step[];
  /** Undone steps; the last one can be redone. */
  future: readonly Step[];
}

export interface History {
  store: StoreApi<HistoryState>;
  /** Runs a new step and clears what could be redone. Resolves to whether it has been saved. */
  run(step: Step): Promise<boolean>;
  /** Resolves to `stale` if somebody else has changed the rows since; the step is then removed. */
  undo(): Promise<'done' | 'failed' | 'stale' | 'nothing'>;
  redo(): Promise<'done' | 'failed' | 'stale' | 'nothing'>;
}

/** Steps hold whole rows, and nobody undoes more than a hundred of them. */
const MOST = 100;

/** Creates an empty history. A step is listed as soon as it runs, and removed again if it cannot be saved. */
export function createHistory(): History {
  const store = createStore<HistoryState>(() => ({ past: [], future: [] }));
  const without = (steps: readonly Step[], step: Step) => steps.filter((each) => each !== step);

  async function turn(from: 'past' | 'future', to: 'past' | 'future') {
    const step = store.getState()[from].at(-1);
    if (!step) return 'nothing';
    const [done, next] = from === 'past' ? [step.forward, step.back] : [step.back, step.forward];
    if (!done.holds()) {
      store.setState((state) => ({ [from]: without(state[from], step) }));
      return 'stale';
    }
    store.setState((state) => ({ [from]: without(state[from], step), [to]: [...state[to], step] }));
    if (await next.make()) return 'done';
    // Not turned after all, so it still can be.
    store.setState((state) => ({ [to]: without(state[to], step), [from]: [...state[from], step] }));
    return 'failed';
  }

  return {
    store,
    async run(step) {
      store.setState(({ past }) => ({ past: [...past, step].slice(-MOST), future: [] }));
      const saved = await step.forward.make();
      if (!saved) store.setState(({ past }) => ({ past: without(past, step) }));
      return saved;
    },
    undo: () => turn('past', 'future'),
    redo: () => turn('future', 'past'),
  };
}
