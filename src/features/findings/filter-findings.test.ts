import { describe, expect, it } from 'vitest';
import type { Finding } from '@/domain/consistency/finding';
import { decisionState } from '@/domain/guidance/decision-state';
import type { Decision } from '@/domain/programme/model';
import { buildDecision } from '@tests/support/builders';
import { countByState, groupFindings, isWanted, rulesOf, type ListedFinding } from './filter-findings';

const figures = {
  effect: -3,
  strength: 5,
  importance: 5,
  confidence: 'high',
  category: null,
} as const;

const TODAY = '2026-06-01';

const listed = (finding: Finding, decision?: Partial<Decision>): ListedFinding => ({
  finding,
  title: `“${Object.values(finding.subjects).join('” and “')}”`,
  state: decisionState(finding, decision && buildDecision({ finding: finding.id, ...decision }), TODAY),
  change: undefined,
  reach: { teams: new Set(), about: [], planned: [] },
});

const bonus = listed({
  id: 'C01/bonus/consult',
  rule: 'C01',
  severity: 'critical',
  score: 100,
  subjects: { condition: 'bonus', behaviour: 'consult' },
  figures,
  remedies: [],
});
const unwritten = listed({
  id: 'C03/policy/habit/share',
  rule: 'C03',
  severity: 'high',
  score: 40,
  subjects: { official: 'policy', unofficial: 'habit', behaviour: 'share' },
  figures: { ...figures, officialEffect: 2, officialStrength: 3 },
  remedies: [],
});
const overload = listed({
  id: 'S04/south',
  rule: 'S04',
  severity: 'high',
  score: 40,
  subjects: { team: 'south' },
  figures: { peakHours: 6, peakWeek: null, hoursLimit: 4, behaviours: 0, quarter: null },
  remedies: [],
});

describe('isWanted', () => {
  it('wants everything open without a filter', () => {
    expect([bonus, unwritten, overload].every((item) => isWanted(item, {}))).toBe(true);
  });

  it.each([
    ['accepted', false],
    ['dismissed', false],
    ['in_progress', true],
  ] as const)('with a decision "%s": %s unless decided ones are asked for', (status, wanted) => {
    const decided = listed(bonus.finding, { status });
    expect(isWanted(decided, {})).toBe(wanted);
    expect(isWanted(decided, { decided: true })).toBe(true);
  });

  it('narrows down to what concerns a team, and to what has to do with a measure', () => {
    const reach = { teams: new Set(['south', 'sales']), about: ['course'], planned: ['new-bonus'] };
    const item = { ...bonus, reach };
    expect(['south', 'sales', 'north'].map((team) => isWanted(item, { team }))).toEqual([true, true, false]);
    expect(['course', 'new-bonus', 'other'].map((measure) => isWanted(item, { measure }))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('shows by state what is settled, too; what is back is back, whatever was decided', () => {
    const accepted = listed(bonus.finding, { status: 'accepted', reviewOn: '2026-06-02', score: 100 });
    const due = listed(unwritten.finding, { status: 'dismissed', reviewOn: TODAY });
    const worse = listed(overload.finding, { status: 'accepted', score: 39 });
    const states = ['open', 'in_progress', 'due', 'accepted', 'dismissed'] as const;
    const statesOf = (item: ListedFinding) => states.filter((state) => isWanted(item, { state }));
    expect([bonus, accepted, due, worse].map(statesOf)).toEqual([['open'], ['accepted'], ['due'], ['due']]);
    expect(countByState([bonus, accepted, due, worse])).toEqual({
      open: 1,
      in_progress: 0,
      due: 2,
      accepted: 1,
      dismissed: 0,
    });
  });

  it('shows what has changed, settled or not', () => {
    const changed: ListedFinding = { ...listed(bonus.finding, { status: 'dismissed' }), change: 'rose' };
    expect(isWanted(changed, { changed: 1 })).toBe(true);
    expect(isWanted(unwritten, { changed: 1 })).toBe(false);
  });

  it('takes a rule or its family', () => {
    expect(isWanted(bonus, { rule: 'C01' })).toBe(true);
    expect(isWanted(bonus, { rule: 'C' })).toBe(true);
    expect(isWanted(bonus, { rule: 'C03' })).toBe(false);
  });

  it('looks for a condition in whichever part it plays', () => {
    expect(isWanted(unwritten, { condition: 'habit' })).toBe(true);
    expect(isWanted(unwritten, { condition: 'policy' })).toBe(true);
    expect(isWanted(unwritten, { condition: 'bonus' })).toBe(false);
    expect(isWanted(overload, { behaviour: 'share' })).toBe(false);
  });

  it('finds all words in any order, in title or id', () => {
    expect(isWanted(bonus, { search: 'CONSULT bon' })).toBe(true);
    expect(isWanted(bonus, { search: 'c01/' })).toBe(true);
    expect(isWanted(bonus, { search: 'bonus share' })).toBe(false);
  });
});

describe('groupFindings', () => {
  const keys = (by: Parameters<typeof groupFindings>[1]) =>
    groupFindings([bonus, overload, unwritten], by).map(({ key, items }) => [key, items.length]);

  it('groups by severity and rule in the order of the list', () => {
    expect(keys('severity')).toEqual([
      ['critical', 1],
      ['high', 2],
    ]);
    expect(keys('rule')).toEqual([
      ['C01', 1],
      ['S04', 1],
      ['C03', 1],
    ]);
  });

  it('puts a finding under each of its conditions, and last what concerns none', () => {
    expect(keys('condition')).toEqual([
      ['bonus', 1],
      ['policy', 1],
      ['habit', 1],
      [null, 1],
    ]);
  });
});

it('offers each rule once', () => {
  expect(rulesOf([unwritten, bonus, bonus])).toEqual(['C01', 'C03']);
});
