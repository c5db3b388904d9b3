import { describe, expect, it } from 'vitest';
import { buildDecision, buildProgramme } from '@tests/support/builders';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { decisionState } from '@/domain/guidance/decision-state';
import type { ListedFinding } from './filter-findings';
import { placeInWalk, STEP } from './walk-findings';

const TODAY = '2026-06-01';

/** Contradictions of each condition with each behaviour, the most serious first. */
function contradictions(conditions: number, settled: readonly string[] = []): ListedFinding[] {
  const keys = Array.from({ length: conditions }, (_, at) => `c${at}`);
  const behaviours = ['ask', 'share'];
  const model = buildProgramme({
    behaviours: behaviours.map((key) => ({ key })),
    conditions: keys.map((key) => ({ key, strength: 5 })),
    effects: keys.flatMap((condition) =>
      behaviours.map((behaviour) => ({ condition, behaviour, inUse: behaviour === 'ask' ? -3 : -2 })),
    ),
  });
  return audit(model, DEFAULT_POLICY, TODAY)
    .findings.filter(({ rule }) => rule === 'C01')
    .map((finding) => ({
      finding,
      title: finding.id,
      state: decisionState(
        finding,
        settled.includes(finding.id)
          ? buildDecision({ finding: finding.id, status: 'dismissed', score: 100 })
          : undefined,
        TODAY,
      ),
      change: undefined,
      reach: { teams: new Set<string>(), about: [], planned: [] },
    }));
}

describe('walking through findings', () => {
  const items = contradictions(3);

  it('goes through all of them without filters, in the order of the list', () => {
    expect(items.map(({ finding }) => finding.id)).toEqual([
      'C01/c0/ask',
      'C01/c1/ask',
      'C01/c2/ask',
      'C01/c0/share',
      'C01/c1/share',
      'C01/c2/share',
    ]);
    expect(placeInWalk(items, {}, 'C01/c2/ask')).toEqual({
      at: 3,
      total: 6,
      previous: 'C01/c1/ask',
      next: 'C01/c0/share',
      shown: undefined,
    });
    expect(placeInWalk(items, {}, 'C01/c0/ask').previous).toBeUndefined();
    expect(placeInWalk(items, {}, 'C01/c2/share').next).toBeUndefined();
  });

  it('leaves out what the filters and the search leave out', () => {
    expect(placeInWalk(items, { behaviour: 'share' }, 'C01/c1/share')).toMatchObject({
      at: 2,
      total: 3,
      previous: 'C01/c0/share',
      next: 'C01/c2/share',
    });
    expect(placeInWalk(items, { search: 'c1' }, 'C01/c1/ask')).toMatchObject({
      at: 1,
      total: 2,
      next: 'C01/c1/share',
    });
    const severities = new Set(items.map(({ finding }) => finding.severity));
    for (const severity of severities) {
      const own = items.filter(({ finding }) => finding.severity === severity);
      expect(placeInWalk(items, { severity }, own[0]?.finding.id ?? '').total).toBe(own.length);
    }
  });

  it('goes group by group', () => {
    expect(placeInWalk(items, { group: 'condition' }, 'C01/c0/share')).toMatchObject({
      at: 2,
      total: 6,
      previous: 'C01/c0/ask',
      next: 'C01/c1/ask',
    });
  });

  it('goes on from what has just been settled, and from what the filters do not show', () => {
    const settled = contradictions(3, ['C01/c1/ask']);
    expect(placeInWalk(settled, {}, 'C01/c1/ask')).toMatchObject({
      at: null,
      total: 5,
      previous: 'C01/c0/ask',
      next: 'C01/c2/ask',
    });
    expect(placeInWalk(settled, {}, 'C01/c2/ask')).toMatchObject({ at: 2, previous: 'C01/c0/ask' });
    expect(placeInWalk(items, { behaviour: 'share' }, 'C01/c2/ask')).toMatchObject({
      at: null,
      next: 'C01/c0/share',
    });
  });

  it('knows no neighbours of what is not there', () => {
    expect(placeInWalk(items, {}, 'C01/gone/ask')).toMatchObject({
      at: null,
      previous: undefined,
      next: undefined,
    });
  });

  it('leads back to a list that is long enough', () => {
    const many = contradictions(STEP);
    const far = many[STEP + 1]?.finding.id ?? '';
    expect(placeInWalk(many, {}, far)).toMatchObject({ at: STEP + 2, shown: 2 * STEP });
    expect(placeInWalk(many, { shown: 3 * STEP }, far).shown).toBe(3 * STEP);
    expect(placeInWalk(many, {}, many[3]?.finding.id ?? '').shown).toBeUndefined();
  });
});
