import { useQueryClient } from '@tanstack/react-query';
import { toAppError } from '@/data/errors';
import type { Move, StepKind } from '@/editing/history';
import { inSession } from '@/editing/in-session';
import { useOrganisation } from '@/organisation/organisation-context';
import { useProgramme } from '@/programme/programme-context';
import { programmeQuery } from '@/programme/queries';
import { useAuditSummary, useWorkbenchOf } from '@/programme/use-workbench';
import { announceError } from '@/ui/notices';
import { decideFindings, type DecisionChange, type DecisionRow } from './decide-findings';
import { decisionsOn, expectedRows, inverseChanges, withDecisions } from './decision-rows';

/**
 * Decides about findings, as one step of the history: shown at once, taken back on the page when the server refuses.
 * Throws then, for the form to say so; what goes wrong in taking it back later is announced.
 */
export function useDecide() {
  const send = useSendDecisions();
  const workbench = useWorkbenchOf();
  const before = useAuditSummary();
  const queryClient = useQueryClient();
  const { organisationId } = useOrganisation();
  const { id } = useProgramme();

  return async (what: StepKind, changes: readonly DecisionChange[]): Promise<void> => {
    const versionOf = (finding: string) =>
      queryClient
        .getQueryData(programmeQuery(organisationId, id).queryKey)
        ?.rows.decisions.find(({ finding_id }) => finding_id === finding)?.version ?? null;
    /** What the next turn sends: first the decision, then what takes it back, and so on. */
    let next = changes;
    let failed: unknown = null;
    async function turn(): Promise<boolean> {
      const first = next === changes;
      try {
        next = await send(next);
        return true;
      } catch (error) {
        if (first) failed = error;
        else announceError(error);
        return false;
      }
    }
    /** Turns follow one another: one that takes back waits for what it takes back. */
    let turns = Promise.resolve(true);
    let waiting = 0;
    // Unlike edits, a decision on its way is not kept: closed meanwhile, the tab might take it along.
    const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();
    const wait = (by: number) => {
      waiting += by;
      if (waiting > 0) addEventListener('beforeunload', askFirst);
      else removeEventListener('beforeunload', askFirst);
      workbench.state.setState(({ saving }) => ({ saving: saving + by }));
    };
    const move: Move = {
      make() {
        wait(1);
        turns = turns.then((made) => made && turn()).finally(() => wait(-1));
        return turns;
      },
      holds: () => waiting > 0 || next.every(({ finding, version }) => versionOf(finding) === version),
    };
    const saved = await workbench.run({ what, count: changes.length, forward: move, back: move }, before);
    if (!saved) throw toAppError(failed);
  };
}

/** Sends changes, showing them meanwhile; answers what takes them back. */
function useSendDecisions() {
  const queryClient = useQueryClient();
  const { organisationId } = useOrganisation();
  const { id: programmeId } = useProgramme();
  const { queryKey } = programmeQuery(organisationId, programmeId);

  return async (changes: readonly DecisionChange[]): Promise<DecisionChange[]> => {
    const findings = changes.map(({ finding }) => finding);
    // A reload under way would show the old state for a moment.
    const interrupted = queryClient.isFetching({ queryKey, exact: true }) > 0;
    if (interrupted) await queryClient.cancelQueries({ queryKey, exact: true });
    const show = (next: readonly DecisionRow[]) =>
      queryClient.setQueryData(
        queryKey,
        (data) => data && { ...data, rows: withDecisions(data.rows, findings, next) },
      );
    const rows = queryClient.getQueryData(queryKey)?.rows;
    const before = rows ? decisionsOn(rows, findings) : [];
    if (rows) show(expectedRows(rows, changes));
    try {
      const after = await inSession(() => decideFindings(organisationId, programmeId, changes));
      show(after);
      if (interrupted) void queryClient.invalidateQueries({ queryKey, exact: true });
      void queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });
      return inverseChanges(findings, before, after);
    } catch (error) {
      show(before);
      if (toAppError(error).kind === 'forbidden')
        void queryClient.invalidateQueries({ queryKey: ['memberships'] });
      await queryClient.invalidateQueries({ queryKey, exact: true });
      throw error;
    }
  };
}
