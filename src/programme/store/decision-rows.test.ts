import { describe, expect, it } from 'vitest';
import { expectedRows, inverseChanges, withDecisions } from './decision-rows';
import type { DecisionRow } from './decide-findings';

const row = (
  finding_id: string,
  version: number,
  status: DecisionRow['status'] = 'accepted',
): DecisionRow => ({
  organisation_id: 'o',
  programme_id: 'p',
  id: `row of ${finding_id}`,
  finding_id,
  status,
  reason: 'Why',
  owner_name: 'Who',
  review_on: '2027-01-31',
  score_at_decision: 40,
  created_at: '',
  created_by: null,
  updated_at: '',
  updated_by: null,
  version,
});
const wanted = {
  status: 'accepted',
  reason: 'Why',
  owner: 'Who',
  reviewOn: '2027-01-31',
  score: 40,
} as const;

describe('rows of decisions', () => {
  const programme = { organisation_id: 'o', id: 'p' };
  const rows = { programme, decisions: [row('a', 3), row('c', 1)] } as unknown as Parameters<
    typeof expectedRows
  >[0];

  it('are expected as the server will answer them', () => {
    const expected = expectedRows(rows, [
      { finding: 'a', version: 3, decision: null },
      { finding: 'b', version: null, decision: wanted },
      { finding: 'c', version: 1, decision: { ...wanted, status: 'dismissed' } },
    ]);
    expect(expected.map(({ finding_id, status, version }) => [finding_id, status, version])).toEqual([
      ['b', 'accepted', 0],
      ['c', 'dismissed', 1],
    ]);
    const next = withDecisions(rows, ['a', 'b', 'c'], expected).decisions;
    expect(next.map(({ finding_id }) => finding_id)).toEqual(['b', 'c']);
  });

  it('are taken back to what was there: remade, changed back, deleted', () => {
    const after = [row('b', 1), row('c', 2, 'dismissed')];
    expect(inverseChanges(['a', 'b', 'c'], rows.decisions, after)).toEqual([
      { finding: 'a', version: null, decision: wanted },
      { finding: 'b', version: 1, decision: null },
      { finding: 'c', version: 2, decision: wanted },
    ]);
  });
});
