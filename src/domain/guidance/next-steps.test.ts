import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { aProgrammeModel } from '@tests/support/arbitraries';
import type { MeasureKind } from '@/domain/programme/model';
import { buildProgramme, type ProgrammeDraft } from '@tests/support/builders';
import { about, measuredBy, measuredProgramme } from '@tests/support/measured';
import { nextSteps } from './next-steps';

const TODAY = '2026-06-01';

function stepsOf(draft: ProgrammeDraft, limit = 20) {
  const model = buildProgramme(draft);
  return nextSteps(model, audit(model, DEFAULT_POLICY, TODAY), TODAY, limit);
}

const kinds = (draft: ProgrammeDraft) => stepsOf(draft).map(({ kind }) => kind);
const step = (draft: ProgrammeDraft, kind: string) => stepsOf(draft).find((each) => each.kind === kind);

/** One behaviour that the bonus contradicts critically. */
const bonus = {
  behaviours: [{ key: 'consult', importance: 5 }],
  conditions: [{ key: 'bonus', strength: 5 }],
  effects: [{ condition: 'bonus', behaviour: 'consult', inUse: -3 }],
} satisfies ProgrammeDraft;

describe('nextSteps', () => {
  it('asks an empty programme for behaviours and conditions, and for nothing else', () => {
    expect(kinds({})).toEqual(['describe_behaviours', 'describe_conditions']);
    expect(kinds({ behaviours: [{ key: 'a' }] })).toEqual(['describe_conditions']);
  });

  it('tells nobody to do what is for others', () => {
    const model = buildProgramme({
      ...bonus,
      measures: [
        { key: 'course', kind: 'training', behaviours: ['consult'], endsOn: '2026-05-01', status: 'running' },
        {
          key: 'gauge',
          kind: 'controlling',
          behaviours: ['consult'],
          endsOn: '2026-05-01',
          status: 'running',
        },
      ],
      goals: [{ key: 'g' }],
    });
    const told = (...own: MeasureKind[]) =>
      nextSteps(model, audit(model, DEFAULT_POLICY, TODAY), TODAY, 20, {
        edits: false,
        plans: (kind) => kind !== null && own.includes(kind),
      });
    expect(told()).toEqual([]);
    expect(told('training')).toEqual([{ kind: 'settle_overdue', measures: ['course'] }]);
    expect(told('controlling', 'condition_change')).toEqual([
      { kind: 'change_condition', condition: 'bonus', behaviours: ['consult'] },
      { kind: 'settle_overdue', measures: ['gauge'] },
    ]);
    expect(
      nextSteps(buildProgramme({}), audit(buildProgramme({}), DEFAULT_POLICY, TODAY), TODAY, 5, {
        edits: false,
        plans: () => true,
      }),
    ).toEqual([]);
  });

  it('asks for ratings while fewer than four in five are in, at the least rated behaviour first', () => {
    const draft: ProgrammeDraft = {
      behaviours: [
        { key: 'a', importance: 2 },
        { key: 'b', importance: 5 },
        { key: 'c', importance: 3 },
      ],
      conditions: [{ key: 'x' }, { key: 'y' }],
      effects: [{ condition: 'x', behaviour: 'a', inUse: 1 }],
    };
    expect(stepsOf(draft)[0]).toEqual({
      kind: 'rate_cells',
      behaviour: 'b',
      unrated: 2,
      rated: 1,
      possible: 6,
    });
  });

  it('sends to the worst of what falls back or goes the wrong way, and to nothing that holds', () => {
    const faded = measuredBy({ north: [...about(60, 6), ...about(48, 7)], south: about(60, 13) });
    const turned = measuredBy({ north: about(40, 6) }, { key: 'j', behaviour: 'more' });
    const draft = {
      ...measuredProgramme([faded, turned], { startsOn: '2025-03-31', behaviours: ['b', 'more'] }),
      behaviours: [
        { key: 'b', importance: 3 as const },
        { key: 'more', importance: 4 as const },
      ],
      conditions: [{ key: 'c' }],
    };
    expect(step(draft, 'hold_shift')).toEqual({
      kind: 'hold_shift',
      finding: 'I02/j/north',
      indicators: ['j', 'i'],
    });
    expect(kinds({ ...draft, indicators: [measuredBy({ south: about(60, 13) })] })).not.toContain(
      'hold_shift',
    );
  });

  it('does not ask for ratings once four in five are in', () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const draft: ProgrammeDraft = {
      behaviours: [{ key: 'only' }],
      conditions: keys.map((key) => ({ key })),
      effects: keys.slice(0, 4).map((condition) => ({ condition, behaviour: 'only', inUse: 1 as const })),
    };
    expect(kinds(draft)).not.toContain('rate_cells');
  });

  it('names the condition that contradicts most and that no live measure changes', () => {
    expect(step(bonus, 'change_condition')).toEqual({
      kind: 'change_condition',
      condition: 'bonus',
      behaviours: ['consult'],
    });
    const remedied = (status: 'planned' | 'cancelled') => ({
      ...bonus,
      measures: [{ key: 'new-bonus', conditions: ['bonus'], status }],
    });
    expect(step(remedied('planned'), 'change_condition')).toBeUndefined();
    expect(step(remedied('cancelled'), 'change_condition')).toBeDefined();
  });

  it('leads to critical findings until somebody has decided on them', () => {
    expect(step(bonus, 'decide_critical')).toMatchObject({ finding: 'C01/bonus/consult' });
    const decided = {
      ...bonus,
      decisions: [{ finding: 'C01/bonus/consult', status: 'in_progress' as const }],
    };
    expect(step(decided, 'decide_critical')).not.toMatchObject({ finding: 'C01/bonus/consult' });
  });

  it('stops recommending to change a condition whose contradiction has been accepted', () => {
    const accepted = { ...bonus, decisions: [{ finding: 'C01/bonus/consult', status: 'accepted' as const }] };
    expect(step(accepted, 'change_condition')).toBeUndefined();
  });

  it('recalls a decision from its review date on, as long as the finding is there', () => {
    const due = (reviewOn: string, inUse: -3 | 1 = -3) => ({
      ...bonus,
      effects: [{ condition: 'bonus', behaviour: 'consult', inUse }],
      decisions: [{ finding: 'C01/bonus/consult', status: 'accepted' as const, reviewOn }],
    });
    expect(step(due(TODAY), 'review_decisions')).toEqual({
      kind: 'review_decisions',
      findings: ['C01/bonus/consult'],
    });
    expect(step(due('2026-06-02'), 'review_decisions')).toBeUndefined();
    expect(step(due(TODAY, 1), 'review_decisions')).toBeUndefined();
  });

  it('recalls an acceptance that the finding has outgrown, and asks to change the condition again', () => {
    const acceptedAt = (score: number) => ({
      ...bonus,
      decisions: [
        { finding: 'C01/bonus/consult', status: 'accepted' as const, reviewOn: '2027-01-01', score },
      ],
    });
    expect(step(acceptedAt(100), 'review_decisions')).toBeUndefined();
    expect(step(acceptedAt(60), 'review_decisions')).toMatchObject({ findings: ['C01/bonus/consult'] });
    expect(step(acceptedAt(60), 'change_condition')).toMatchObject({ condition: 'bonus' });
  });

  it('gives at most as many steps as asked for, and never fails, whatever the programme', () => {
    fc.assert(
      fc.property(aProgrammeModel(), fc.integer({ min: 0, max: 6 }), (model, limit) => {
        const steps = nextSteps(model, audit(model, DEFAULT_POLICY, TODAY), TODAY, limit);
        expect(steps.length).toBeLessThanOrEqual(limit);
        expect(new Set(steps.map(({ kind }) => kind)).size).toBe(steps.length);
      }),
      { numRuns: 60 },
    );
  });
});
