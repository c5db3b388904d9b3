import type { ProgrammeRows } from './row-types';
import type { DecisionChange } from '../decided';
import { decisionColumns } from '../entities/decision';
import type { DecisionRow } from './decide-findings';

type Decided = Pick<ProgrammeRows, 'programme' | 'decisions'>;

/** The decisions of a programme with those on some findings replaced, in the order of the database. */
export function withDecisions<R extends Decided>(
  rows: R,
  findings: readonly string[],
  next: readonly DecisionRow[],
): R {
  const kept = rows.decisions.filter(({ finding_id }) => !findings.includes(finding_id));
  const decisions = [...kept, ...next].sort((a, b) => (a.finding_id < b.finding_id ? -1 : 1));
  return { ...rows, decisions };
}

export const decisionsOn = (
  rows: Pick<ProgrammeRows, 'decisions'>,
  findings: readonly string[],
): DecisionRow[] => rows.decisions.filter(({ finding_id }) => findings.includes(finding_id));

/** The rows as they will look once the server has accepted the changes. A new row has version 0 until then. */
export function expectedRows(rows: Decided, changes: readonly DecisionChange[]): DecisionRow[] {
  const { programme } = rows;
  return changes.flatMap(({ finding, decision }) => {
    if (!decision) return [];
    const before = rows.decisions.find(({ finding_id }) => finding_id === finding) ?? {
      organisation_id: programme.organisation_id,
      programme_id: programme.id,
      id: `new ${finding}`,
      finding_id: finding,
      created_at: '',
      created_by: null,
      updated_at: '',
      updated_by: null,
      version: 0,
    };
    return { ...before, ...decisionColumns(decision) };
  });
}

/** What takes changes back: from the rows that came of them to the rows there were before. */
export function inverseChanges(
  findings: readonly string[],
  before: readonly DecisionRow[],
  after: readonly DecisionRow[],
): DecisionChange[] {
  const on = (rows: readonly DecisionRow[], finding: string) =>
    rows.find(({ finding_id }) => finding_id === finding);
  return findings.map((finding) => {
    const was = on(before, finding);
    return {
      finding,
      version: on(after, finding)?.version ?? null,
      decision: was
        ? {
            status: was.status,
            reason: was.reason,
            owner: was.owner_name,
            reviewOn: was.review_on,
            score: was.score_at_decision,
          }
        : null,
    };
  });
}
