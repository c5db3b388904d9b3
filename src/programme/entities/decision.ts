import type { Tables } from '@/data/database.types';
import type { Decision } from '@/domain/programme/model';

/** A decision as the model has it. */
export const decisionOf = (row: Tables<'decisions'>): Decision => ({
  finding: row.finding_id,
  status: row.status,
  reason: row.reason,
  owner: row.owner_name,
  reviewOn: row.review_on,
  score: row.score_at_decision,
});

/** What a decision says, as its row has it. */
export const decisionColumns = (decision: Omit<Decision, 'finding'>) => ({
  status: decision.status,
  reason: decision.reason,
  owner_name: decision.owner,
  review_on: decision.reviewOn,
  score_at_decision: decision.score,
});
