import { describe, expect, it } from 'vitest';
import { changesFor, initialValues } from './decision-values';
import { expectedRows, inverseChanges, withDecisions } from './decision-rows';
import type { DecisionRow } from './decide-findings';
import { buildDecision } from '@tests/support/builders';

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

describe('the form', () => {
  it('begins with a date in three months for an acceptance, and with none otherwise', () => {
    expect(initialValues('accepted', undefined, '2026-11-30').reviewOn).toBe('2027-02-28');
    expect(initialValues('in_progress', undefined, '2026-11-30').reviewOn).toBe('');
  });

  it('begins with what has been decided, but not with a date that has passed', () => {
    const decided = buildDecision({ finding: 'a', reason: 'R', owner: 'O', reviewOn: '2026-12-01' });
    expect(initialValues('accepted', decided, '2026-11-30')).toEqual({
      reason: 'R',
      owner: 'O',
      reviewOn: '2026-12-01',
    });
    expect(initialValues('accepted', decided, '2026-12-01').reviewOn).toBe('2027-03-01');
  });

  it('decides about each finding, with its own score and the version that was seen', () => {
    const findings = [
      { id: 'a', score: 60 },
      { id: 'b', score: 20 },
    ];
    const values = { reason: ' Why ', owner: ' Who ', reviewOn: '2027-01-31' };
    expect(changesFor(findings, 'accepted', values, new Map([['b', 4]]))).toEqual([
      { finding: 'a', version: null, decision: { ...wanted, score: 60 } },
      { finding: 'b', version: 4, decision: { ...wanted, score: 20 } },
    ]);
    expect(changesFor(findings.slice(0, 1), 'dismissed', values, new Map())[0]?.decision).toEqual({
      status: 'dismissed',
      reason: 'Why',
      owner: '',
      reviewOn: null,
      score: 60,
    });
  });
});

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
