import { answered, supabase } from '@/data/client';
import type { Tables } from '@/data/database.types';
import { AppError, toAppError } from '@/data/errors';
import type { Decision } from '@/domain/programme/model';

export type DecisionRow = Tables<'decisions'>;

/** What is to be decided about one finding; null: nothing, it is open again. */
export interface DecisionChange {
  finding: string;
  /** The version of the decision that was seen; null when there was none. */
  version: number | null;
  decision: Omit<Decision, 'finding'> | null;
}

const isRows = (answer: unknown): answer is DecisionRow[] => Array.isArray(answer);

/**
 * Decides about findings, all or none. Sent twice it is done once.
 * @returns the decisions on these findings as they are then
 * @throws {AppError} `conflict` when somebody else has decided about one of them since; `forbidden`
 */
export async function decideFindings(
  organisationId: string,
  programmeId: string,
  changes: readonly DecisionChange[],
): Promise<DecisionRow[]> {
  const asked = {
    p_organisation_id: organisationId,
    p_programme_id: programmeId,
    p_changes: changes.map(({ decision, ...change }) => ({
      ...change,
      decision: decision && { ...decision },
    })),
  };
  try {
    const rows: unknown = await answered(supabase().rpc('decide_findings', asked));
    if (!isRows(rows)) throw new AppError('unknown', 'decide_findings answered something else');
    return rows;
  } catch (error) {
    const failed = toAppError(error);
    if (failed.code !== 'decided_since') throw failed;
    throw new AppError('conflict', 'somebody else has decided since', failed.code, error);
  }
}
