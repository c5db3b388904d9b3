import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '@/data/errors';
import { announceError } from '@/ui/notices';
import { createHistory, type History, type Step } from './history';
import type { SaveListener } from './track-save';

/** What was last done on the page, and how things stood before it; or what an earlier visit has deleted. */
export type EditReport<Before> = {
  what: Step['what'];
  count: number;
  /** What was added or deleted led to another page: tells of it there, too, where it can be taken back. */
  carried?: boolean;
} & ({ kind: 'done' | 'undone' | 'redone'; before: Before } | { kind: 'earlier'; title: string });

export interface StepsState<Before> {
  report: EditReport<Before> | null;
  /** Edits that the server has not confirmed yet. */
  saving: number;
  /** What somebody wants to do that would lose edits which wait for a connection. */
  leaving: (() => void) | null;
}

/** Steps that are told of on the page, can be taken back, and be done again. */
export interface Steps<Before> {
  state: StoreApi<StepsState<Before>>;
  history: History;
  /** Takes a step. Resolves to whether it has been saved. */
  run: (step: Step, before: Before) => Promise<boolean>;
  undo: (before: Before) => Promise<boolean>;
  redo: (before: Before) => Promise<boolean>;
}

export interface StepsPort extends SaveListener {
  /** Steps of earlier visits that can be taken back; the last one is told of, by the title of what it was done to. */
  earlier: (steps: readonly Step[], title: string) => void;
  /** Takes a deletion that an earlier visit could not send. */
  resumed: (deletion: Step, title: string) => void;
  /** Takes back a deletion of an earlier visit, as that visit wanted but could not send. */
  withdrawn: (deletion: Step) => void;
}

export function createSteps<Before>(): Steps<Before> & { port: StepsPort } {
  const state = createStore<StepsState<Before>>(() => ({ report: null, saving: 0, leaving: null }));
  const history = createHistory();

  /** Tells of a step at once; where it comes to nothing, no more. */
  async function reported(report: EditReport<Before>, take: () => Promise<boolean>): Promise<boolean> {
    state.setState({ report });
    const taken = await take();
    if (!taken) state.setState((now) => ({ report: now.report === report ? null : now.report }));
    return taken;
  }

  async function turn(kind: 'undone' | 'redone', before: Before): Promise<boolean> {
    const { past, future } = history.store.getState();
    const step = (kind === 'undone' ? past : future).at(-1);
    if (!step) return false;
    const { what, count } = step;
    const { report: last } = state.getState();
    let failed = false;
    const turned = await reported({ kind, what, count, before }, async () => {
      const result = await (kind === 'undone' ? history.undo() : history.redo());
      if (result === 'stale') announceError(new AppError('conflict', 'it has been changed since'));
      failed = result === 'failed';
      return result === 'done';
    });
    // It still can be, so what it is about is still told.
    if (failed) state.setState(({ report }) => ({ report: report ?? last }));
    return turned;
  }

  return {
    state,
    history,
    port: {
      onPendingChange: (by) => state.setState(({ saving }) => ({ saving: saving + by })),
      onLeave: (then) => state.setState({ leaving: then }),
      earlier(steps, title) {
        const last = steps.at(-1);
        if (!last) return;
        history.store.setState(({ past }) => ({ past: [...steps, ...past] }));
        state.setState({ report: { kind: 'earlier', what: last.what, count: last.count, title } });
      },
      resumed(deletion, title) {
        const { what, count } = deletion;
        void reported({ kind: 'earlier', what, count, title }, () => history.run(deletion));
      },
      withdrawn(deletion) {
        history.store.setState(({ past }) => ({ past: past.filter((step) => step !== deletion) }));
        state.setState(({ report }) => ({ report: report?.kind === 'earlier' ? null : report }));
        void deletion.back.make();
      },
    },
    run: (step, before) =>
      reported({ kind: 'done', what: step.what, count: step.count, before }, () => history.run(step)),
    undo: (before) => turn('undone', before),
    redo: (before) => turn('redone', before),
  };
}
