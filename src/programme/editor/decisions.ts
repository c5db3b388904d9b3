import type { Change } from '@/editing/change-queue';
import type { Move, Step, StepKind } from '@/editing/history';
import type { KeptEdit } from '@/editing/outbox';
import type { DecisionChange } from '../decided';
import { decideFindings } from '../store/decide-findings';
import { decisionsOn, expectedRows, inverseChanges, withDecisions } from '../store/decision-rows';
import type { ProgrammeRef } from '../store/effect-patch';
import type { ProgrammeRows } from '../store/row-types';

interface DecisionsPort {
  rows: () => ProgrammeRows | undefined;
  change: (change: Change<ProgrammeRows>) => Promise<boolean>;
  /** Tells of what was refused and nobody waits for. */
  announce: (error: unknown) => void;
}

const DECIDED = 'decided';
const WITHDRAWN = 'withdrawn';

interface Decided extends KeptEdit {
  queue: typeof DECIDED;
  patch: { what: StepKind; changes: readonly DecisionChange[] };
}

const decided = (what: StepKind, changes: readonly DecisionChange[]): Decided => ({
  queue: DECIDED,
  patch: { what, changes },
  row: null,
});
const isDecided = (edit: KeptEdit): edit is Decided => edit.queue === DECIDED;

/** Decisions about findings: each made for all of its findings or for none, and taken back likewise. */
export function decisions(ref: ProgrammeRef, port: DecisionsPort) {
  /** Those of earlier visits, which may have been taken back there. */
  const resumed: Step[] = [];

  /** @param refused hears why the decision could not be made */
  function stepOf(
    what: StepKind,
    changes: readonly DecisionChange[],
    refused: (error: unknown) => void = port.announce,
  ): Step {
    const findings = changes.map(({ finding }) => finding);
    const shown = () => decisionsOn(port.rows() ?? { decisions: [] }, findings);
    const before = shown();
    /** How the server has them. */
    let stored = before;
    /** What the next turn sends: first the decision, then what takes it back, and so on; empty: it was refused. */
    let next = changes;
    /** Turns under way. */
    let waiting = 0;

    function turn(show: (rows: ProgrammeRows) => ProgrammeRows, fail: (error: unknown) => void): Move {
      async function make(): Promise<boolean> {
        /** What takes back a decision is only known once that has been made. */
        let known = waiting === 0 ? next : null;
        waiting += 1;
        const made = await port.change({
          show,
          async send() {
            known = next;
            if (next.length === 0) return undefined;
            const rows = await decideFindings(ref.organisationId, ref.programmeId, next);
            next = inverseChanges(findings, stored, rows);
            stored = rows;
            return (now) => withDecisions(now, findings, rows);
          },
          refused(error) {
            fail(error);
            return false;
          },
          kept: () => (known ? decided(what, known) : { queue: WITHDRAWN, patch: { findings }, row: null }),
        });
        waiting -= 1;
        return made;
      }
      const isStored = ({ finding, version }: DecisionChange) =>
        (shown().find(({ finding_id }) => finding_id === finding)?.version ?? null) === version;
      return { make, holds: () => waiting > 0 || next.every(isStored) };
    }

    const forward = turn(
      (rows) => withDecisions(rows, findings, expectedRows(rows, changes)),
      (error) => {
        next = [];
        refused(error);
      },
    );
    return {
      what,
      count: changes.length,
      forward,
      back: turn((rows) => withDecisions(rows, findings, before), port.announce),
    };
  }

  return {
    stepOf,
    /** Sends what an earlier visit has decided, or takes it back where that visit had; answers whether it was that. */
    resume(edit: KeptEdit, { run, withdraw }: Record<'run' | 'withdraw', (step: Step) => void>): boolean {
      if (isDecided(edit)) {
        const step = stepOf(edit.patch.what, edit.patch.changes);
        resumed.push(step);
        run(step);
        return true;
      }
      if (edit.queue !== WITHDRAWN) return false;
      const last = resumed.pop();
      if (last) withdraw(last);
      return true;
    },
  };
}
