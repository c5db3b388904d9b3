import type { Decision } from '@/domain/programme/model';

/** A decision as it is stored: in which version, and by whom. */
export interface StoredDecision extends Decision {
  version: number;
  /** The account of who decided last; null when that is gone. */
  updatedBy: string | null;
}

/** What is to be decided about one finding; null: nothing, it is open again. */
export interface DecisionChange {
  finding: string;
  /** The version of the decision that was seen; null when there was none. */
  version: number | null;
  decision: Omit<Decision, 'finding'> | null;
}
