import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '@/data/errors';
import { announceError } from '@/ui/notices';
import { createHistory, type History, type Step } from './history';
import type { SaveListener } from './track-save';

/** The last step and the state before it, or what an earlier visit has deleted. */
export type EditReport<Before> = {
  what: Step['what'];
  count: number;
  /** The step led to another page and is still reported there, where it can be undone. */
  carried?: boolean;
} & ({ kind: 'done' | 'undone' | 'redone'; before: Before } | { kind: 'earlier'; title: string });

export interface StepsState<Before> {
  report: EditReport<Before> | null;
  /** Number of edits that the server has not confirmed. */
  saving: number;
  /** Ends the session although edits wait for a connection, once the user confirms; null otherwise. */
  leaving: (() => void) | null;
}

/** Runs steps, reports them on the page, and undoes and redoes them. */
export interface Steps<Before> {
  state: StoreApi<StepsState<Before>>;
  history: History;
  /** Runs a step. Resolves to whether it has been saved. */
  run: (step: Step, before: Before) => Promise<boolean>;
  /** Undoes the last step. Resolves to whether that has been saved; false if there is none or it is stale. */
  undo: (before: Before) => Promise<boolean>;
  redo: (before: Before) => Promise<boolean>;
}

export interface StepsPort extends SaveListener {
  /** Adds steps of earlier visits to the history and reports the last one, by its title. */
  earlier: (steps: readonly Step[], title: string) => void;
  /** Runs a deletion that an earlier visit could not send. */
  resumed: (deletion: Step, title: string) => void;
  /** Undoes a deletion that an earlier visit had undone without being able to send that. */
  withdrawn: (deletion: Step) => void;
}

/** Creates steps with an empty history, and the port through which an editor reports to them. */
export function createSteps<Before>(): Steps<Before> & { port: StepsPort } {
  const state = createStore<StepsState<Before>>(() => ({ report: null, saving: 0, leaving: null }));
  const history = createHistory();

  /** Reports a step at once, and withdraws the report if the step fails. */
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
    // It can still be undone or redone, so the last report stays.
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
