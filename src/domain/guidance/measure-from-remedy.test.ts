import { describe, expect, it } from 'vitest';
import { buildProgramme } from '@tests/support/builders';
import { REMEDY_IDS } from '../consistency/remedies';
import { measureFromRemedy } from './measure-from-remedy';

const TODAY = '2026-11-25';
const model = buildProgramme({
  behaviours: [{ key: 'consult' }],
  conditions: [{ key: 'bonus' }, { key: 'praise' }],
  effects: [
    { condition: 'bonus', behaviour: 'consult', inUse: -3 },
    { condition: 'praise', behaviour: 'consult', inUse: 2 },
  ],
  measures: [
    {
      key: 'newbonus',
      kind: 'condition_change',
      status: 'running',
      conditions: ['bonus'],
      endsOn: '2027-01-29',
    },
    {
      key: 'oldbonus',
      kind: 'condition_change',
      status: 'done',
      conditions: ['bonus'],
      endsOn: '2026-01-29',
    },
    { key: 'more-praise', kind: 'recognition', conditions: ['praise'], endsOn: '2027-12-31' },
    {
      key: 'course',
      kind: 'training',
      behaviours: ['consult'],
      teams: ['north'],
      endsOn: '2026-12-18',
    },
  ],
});

describe('a measure made of a remedy', () => {
  it('a training follows the changes of what still pulls against its behaviour', () => {
    const proposed = measureFromRemedy({ subjects: { behaviour: 'consult' } }, 'plan_training', model, TODAY);
    expect(proposed).toEqual({
      kind: 'training',
      behaviours: ['consult'],
      conditions: [],
      teams: [],
      after: ['newbonus'],
      startsOn: '2027-02-01',
      endsOn: '2027-02-26',
    });
  });

  it('a change of a condition names it and begins next Monday', () => {
    const finding = { subjects: { condition: 'bonus', behaviour: 'consult' } };
    expect(measureFromRemedy(finding, 'change_condition', model, TODAY)).toMatchObject({
      kind: 'condition_change',
      conditions: ['bonus'],
      behaviours: ['consult'],
      after: [],
      startsOn: '2026-11-30',
    });
  });

  it('recognition beside a condition does not claim to change it', () => {
    const finding = { subjects: { condition: 'bonus', behaviour: 'consult' } };
    expect(measureFromRemedy(finding, 'pair_measure', model, TODAY)).toMatchObject({
      kind: 'recognition',
      conditions: [],
    });
  });

  it('what reinforces a training follows it, for its teams', () => {
    const finding = { subjects: { behaviour: 'consult', measure: 'course' } };
    expect(measureFromRemedy(finding, 'plan_reinforcement', model, TODAY)).toMatchObject({
      kind: 'leadership',
      after: ['course'],
      teams: ['north'],
      startsOn: '2026-12-21',
    });
  });

  it('both behaviours of a condition that pulls two ways are meant', () => {
    const finding = { subjects: { condition: 'bonus', driven: 'sell', restrained: 'consult' } };
    expect(measureFromRemedy(finding, 'split_condition', model, TODAY)?.behaviours).toEqual([
      'sell',
      'consult',
    ]);
  });

  it('what asks for something else is no measure', () => {
    const finding = { subjects: { measure: 'course' } };
    const others = [
      'accept_tension',
      'add_indicator',
      'confirm_done',
      'win_over',
      'postpone_training',
    ] as const;
    for (const remedy of others) expect(measureFromRemedy(finding, remedy, model, TODAY)).toBeNull();
  });

  it.each(REMEDY_IDS)('never ends before it begins: %s', (remedy) => {
    const proposed = measureFromRemedy({ subjects: { behaviour: 'consult' } }, remedy, model, TODAY);
    if (proposed) expect(proposed.endsOn > proposed.startsOn).toBe(true);
  });
});
