import { describe, expect, it } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { CONDITION_CATEGORIES } from '@/domain/programme/model';
import { buildProgramme, type ProgrammeDraft } from '@tests/support/builders';
import { guideSteps, whereToGoOn } from './guide-steps';

function stepsOf(draft: ProgrammeDraft) {
  const model = buildProgramme(draft);
  return guideSteps(model, audit(model, DEFAULT_POLICY, '2026-06-01'));
}
const words = (draft: ProgrammeDraft) =>
  stepsOf(draft).map(({ count, gap }) =>
    [count, gap?.kind ?? 'complete', gap !== null && 'count' in gap ? gap.count : ''].join(' ').trim(),
  );

const described = { from: 'Sells boxes', to: 'Asks first', goals: ['g'] };

describe('the steps of building a programme', () => {
  it('nothing yet: every step says what it lacks', () => {
    const nothing = { programme: { strategy: ' ', startsOn: null } };
    expect(words(nothing)).toEqual([
      '0 no_text',
      '0 no_goal',
      '0 no_behaviour',
      '0 no_condition',
      '0 nothing_to_rate',
    ]);
    expect(whereToGoOn(stepsOf(nothing))).toBe('strategy');
  });

  it('counts what is there and what is missing in it', () => {
    const half = {
      programme: { strategy: 'Solutions', startsOn: null },
      goals: [{ key: 'g' }, { key: 'nobody' }],
      behaviours: [{ key: 'b', ...described }, { key: 'bare' }],
      conditions: [{ key: 'c', category: 'leadership' as const }, { key: 'd' }],
      effects: [{ condition: 'c', behaviour: 'b', inUse: -3 as const }],
    };
    expect(words(half)).toEqual([
      '1 no_dates',
      '2 unserved 1',
      '2 undescribed 1',
      '2 blind_categories 8',
      '1 unrated 3',
    ]);
    expect(whereToGoOn(stepsOf(half))).toBe('strategy');
    expect(whereToGoOn(stepsOf({ ...half, effects: [] }))).toBe('ratings');
  });

  it('all there', () => {
    const whole = {
      programme: { strategy: 'Solutions', startsOn: '2026-01-01' },
      goals: [{ key: 'g' }],
      behaviours: [{ key: 'b', ...described }],
      conditions: CONDITION_CATEGORIES.map((category) => ({ key: category, category })),
      effects: CONDITION_CATEGORIES.map((condition) => ({ condition, behaviour: 'b', inUse: 1 as const })),
    };
    expect(words(whole)).toEqual(['1 complete', '1 complete', '1 complete', '9 complete', '9 complete']);
    expect(whereToGoOn(stepsOf(whole))).toBe('ratings');
  });
});
