import { describe, expect, it } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { byCategory } from '@/programme/by-category';
import { meetsFilters } from '@/programme/meets-condition-filters';
import type { ConditionFilters } from '@/programme/search-params/condition-filters';
import { buildDecision, buildProgramme, type ProgrammeDraft } from '@tests/support/builders';
import { conditionRows } from './condition-rows';

const draft = {
  behaviours: [{ key: 'a' }, { key: 'b' }, { key: 'c' }, { key: 'd' }],
  conditions: [
    { key: 'bonus', title: 'Commission', strength: 4, category: 'recognition_and_bonus' },
    {
      key: 'talk',
      title: 'Hallway talk',
      inUse: 'Deals are praised',
      formality: 'unofficial',
      category: null,
    },
  ],
  effects: [
    { condition: 'bonus', behaviour: 'a', inUse: -3 },
    { condition: 'bonus', behaviour: 'b', inUse: 2 },
    { condition: 'bonus', behaviour: 'c', inUse: 0 },
    { condition: 'bonus', behaviour: 'd', inUse: null },
  ],
} satisfies ProgrammeDraft;

function rowsOf(extra: ProgrammeDraft = {}) {
  const model = buildProgramme({ ...draft, ...extra });
  return conditionRows(model, audit(model, DEFAULT_POLICY, '2026-06-01'), '2026-06-01');
}

describe('conditionRows', () => {
  it('adds up what a condition drives and restrains; unrated is not neutral', () => {
    expect(rowsOf()[0]).toMatchObject({
      drives: 1,
      restrains: 1,
      neutral: 1,
      unrated: 1,
      driving: 8,
      restraining: 12,
    });
    expect(rowsOf()[1]).toMatchObject({ unrated: 4, neutral: 0, driving: 0, restraining: 0, findings: 0 });
  });

  it('counts open findings only', () => {
    const before = rowsOf()[0]?.findings ?? 0;
    const decided = rowsOf({ decisions: [buildDecision({ finding: 'C01/bonus/a', status: 'accepted' })] });
    expect(before).toBeGreaterThan(0);
    expect(decided[0]?.findings).toBe(before - 1);
  });
});

describe('meetsFilters', () => {
  const wanted = (filters: ConditionFilters) =>
    rowsOf()
      .filter(({ condition }) => meetsFilters(condition, filters))
      .map(({ condition }) => condition.key);

  it('narrows down by category, formality and words', () => {
    expect(wanted({})).toEqual(['bonus', 'talk']);
    expect(wanted({ category: 'none' })).toEqual(['talk']);
    expect(wanted({ category: 'recognition_and_bonus' })).toEqual(['bonus']);
    expect(wanted({ formality: 'unofficial' })).toEqual(['talk']);
    expect(wanted({ search: 'PRAISED deals' })).toEqual(['talk']);
  });
});

it('groups by category, without one last', () => {
  expect(byCategory(rowsOf(), ({ condition }) => condition.category).map(({ category }) => category)).toEqual(
    ['recognition_and_bonus', null],
  );
});
