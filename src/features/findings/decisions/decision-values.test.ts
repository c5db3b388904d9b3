import { describe, expect, it } from 'vitest';
import { buildDecision } from '@tests/support/builders';
import { changesFor, initialValues } from './decision-values';

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
