import type { QueryClient } from '@tanstack/react-query';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError, toAppError } from '@/data/errors';
import type { LoadedProgrammes, ProgrammeRows } from '@/data/programme-rows';
import { lostSession, onSessionChange, session as signedIn } from '@/data/session';
import { announceError } from '@/shared/ui/notices';
import { keepUnsaved } from '@/shared/ui/unsaved';
import { programmeKey } from '../queries';
import type { AuditSummary } from './audit-summary';
import { createEditQueue } from './edit-queue';
import { effectAt, inverseOf, patchedRow, stillHolds, withEffect } from './effect-patch';
import type { CellAddress, EffectPatch, EffectRow } from './effect-patch';
import { inSession } from './in-session';
import { setPendingOverlay } from './pending-overlay';
import { announceUnsaved } from './announce-unsaved';
import { saveEffect } from './save-effect';

/** One edit of a cell, with what takes it back. */
export interface CellEdit {
  address: CellAddress;
  patch: EffectPatch;
  inverse: EffectPatch;
}

/** What was last done on the page, and how things stood before it. */
export interface EditReport {
  kind: 'rated' | 'undone' | 'changed';
  before: AuditSummary;
  edit: CellEdit | null;
}

export interface SessionState {
  /** Oldest first; the last one can be taken back. */
  history: CellEdit[];
  report: EditReport | null;
  /** Requests under way. */
  saving: number;
}

/** The edits of one programme since the app was opened. They outlive the page they were made on. */
export interface RatingSession {
  store: StoreApi<SessionState>;
  rate(address: CellAddress, patch: EffectPatch, before: AuditSummary): Promise<boolean>;
  /** Takes the last edit back, unless somebody else has changed the cell since. */
  undo(before: AuditSummary): Promise<boolean>;
}

interface CachedProgramme {
  teams: LoadedProgrammes['teams'];
  rows: ProgrammeRows;
}

const addressKey = ({ conditionId, behaviourId }: CellAddress) => `${conditionId} ${behaviourId}`;

function createSession(queryClient: QueryClient, organisationId: string, programmeId: string): RatingSession {
  const queryKey = programmeKey(organisationId, programmeId);
  const store = createStore<SessionState>(() => ({ history: [], report: null, saving: 0 }));
  const addressOf = (cell: string): CellAddress => {
    const [conditionId = '', behaviourId = ''] = cell.split(' ');
    return { organisationId, programmeId, conditionId, behaviourId };
  };
  const cached = () => queryClient.getQueryData<CachedProgramme>(queryKey);

  const show = (address: CellAddress, row: EffectRow | null) =>
    queryClient.setQueryData<CachedProgramme>(
      queryKey,
      (data) => data && { ...data, rows: withEffect(data.rows, address, row) },
    );

  const queue = createEditQueue<EffectRow, EffectPatch>({
    save: (cell, patch, row) => inSession(() => saveEffect(addressOf(cell), patch, row)),
    saved(cell, row, waiting) {
      const address = addressOf(cell);
      show(address, waiting ? patchedRow(address, row, waiting) : row);
      // A reload under way may have read the row before it was written: ask again.
      if (queryClient.isFetching({ queryKey, exact: true }) > 0) {
        void queryClient.invalidateQueries({ queryKey, exact: true });
      }
      void queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });
    },
    failed(cell, row, error, lost) {
      show(addressOf(cell), row);
      const { kind } = toAppError(error);
      // Somebody else was faster; or the answer was lost and not the request. The server knows how things stand.
      void queryClient.invalidateQueries({ queryKey, exact: true });
      if (kind === 'forbidden') void queryClient.invalidateQueries({ queryKey: ['memberships'] });
      announceUnsaved(
        kind === 'duplicate' ? new AppError('conflict', 'the cell has been filled since') : error,
        lost,
      );
    },
  });

  setPendingOverlay(programmeId, (rows) =>
    queue.pending().reduce((shown, [cell, patch]) => {
      const address = addressOf(cell);
      return withEffect(shown, address, patchedRow(address, effectAt(shown.effects, address), patch));
    }, rows),
  );

  async function submit(address: CellAddress, patch: EffectPatch): Promise<boolean> {
    const row = effectAt(cached()?.rows.effects ?? [], address);
    show(address, patchedRow(address, row, patch));
    store.setState(({ saving }) => ({ saving: saving + 1 }));
    const sending = queue.submit(addressKey(address), row, patch);
    const kept = keepUnsaved({ ask: (then) => void sending.then(then) });
    const saved = await sending;
    kept();
    store.setState(({ saving }) => ({ saving: saving - 1 }));
    return saved;
  }

  return {
    store,
    async rate(address, patch, before) {
      const row = effectAt(cached()?.rows.effects ?? [], address);
      const edit: CellEdit = { address, patch, inverse: inverseOf(row, patch) };
      // A rationale moves no figure, and texts have their own undo, in the field.
      if (patch.rationale === undefined) {
        store.setState(({ history }) => ({
          history: [...history, edit],
          report: { kind: 'rated', before, edit },
        }));
      }
      const saved = await submit(address, patch);
      if (!saved) {
        store.setState(({ history, report }) => ({
          history: history.filter((each) => each !== edit),
          report: report?.edit === edit ? null : report,
        }));
      }
      return saved;
    },
    async undo(before) {
      const edit = store.getState().history.at(-1);
      if (!edit) return false;
      const { address, patch, inverse } = edit;
      if (!stillHolds(address, effectAt(cached()?.rows.effects ?? [], address), patch)) {
        const elsewhere = (other: CellEdit) => addressKey(other.address) !== addressKey(address);
        store.setState(({ history }) => ({ history: history.filter(elsewhere), report: null }));
        announceError(new AppError('conflict', 'the cell has been changed since'));
        return false;
      }
      const report: EditReport = { kind: 'undone', before, edit };
      store.setState(({ history }) => ({ history: history.slice(0, -1), report }));
      const saved = await submit(address, inverse);
      if (!saved) {
        // Not taken back after all, so it still can be.
        store.setState((state) => ({
          history: [...state.history, edit],
          report: state.report === report ? null : state.report,
        }));
      }
      return saved;
    },
  };
}

let sessions = new WeakMap<QueryClient, Map<string, RatingSession>>();
let owner: string | undefined;

// Whoever signs in next must not be able to take back what somebody else did.
onSessionChange(() => {
  const person = signedIn()?.user.id ?? lostSession()?.id;
  if (owner !== undefined && person !== owner) sessions = new WeakMap();
  owner = person;
});

/** The editing session of a programme; made when it is first asked for. */
export function ratingSession(
  queryClient: QueryClient,
  organisationId: string,
  programmeId: string,
): RatingSession {
  owner ??= signedIn()?.user.id;
  const own = sessions.get(queryClient) ?? new Map<string, RatingSession>();
  sessions.set(queryClient, own);
  const session = own.get(programmeId) ?? createSession(queryClient, organisationId, programmeId);
  own.set(programmeId, session);
  return session;
}
