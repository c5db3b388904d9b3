import { createStore, type StoreApi } from 'zustand/vanilla';

/** One direction of a step: doing it, or taking it back. */
export interface Move {
  /** Resolves to whether it has been saved. */
  make(): Promise<boolean>;
  /** Whether things still are as this move left them. If not, somebody else has changed them since. */
  holds(): boolean;
}

/** Something done in the workbench that can be taken back and done again. */
export interface Step {
  /** What was done, for the words of "undo". */
  what: StepKind;
  /** How many things it was done to. */
  count: number;
  forward: Move;
  back: Move;
}

/** Decisions on findings move neither index nor findings: only what is settled. */
export const DECISION_STEPS = ['accepted', 'in_progress', 'dismissed', 'reopened'] as const;
export type StepKind =
  'rated' | 'changed' | 'added' | 'removed' | 'moved' | 'imported' | (typeof DECISION_STEPS)[number];

export interface HistoryState {
  /** Oldest first; the last one can be taken back. */
  past: readonly Step[];
  /** Taken back; the last one can be done again. */
  future: readonly Step[];
}

export interface History {
  store: StoreApi<HistoryState>;
  /** Does something new: what had been taken back before can no longer be done again. */
  run(step: Step): Promise<boolean>;
  /** `stale`: somebody else has changed it since, it is no longer to be had. */
  undo(): Promise<'done' | 'failed' | 'stale' | 'nothing'>;
  redo(): Promise<'done' | 'failed' | 'stale' | 'nothing'>;
}

/** More is forgotten: nobody takes back the hundred-and-first last edit, and steps hold whole rows. */
const MOST = 100;

/** What was done, in order, and what was taken back. Shown at once; a step that could not be saved is none. */
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
