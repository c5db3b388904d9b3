import { describe, expect, test } from 'vitest';
import { buildProgramme, singleCell, type ProgrammeDraft } from '@tests/support/builders';
import { audit } from './audit';
import { DEFAULT_POLICY, policyWith } from './policy';

const run = (draft: ProgrammeDraft) => audit(buildProgramme(draft), DEFAULT_POLICY, '2026-06-01');

/** Two behaviours under three conditions, one cell left open. */
const field: ProgrammeDraft = {
  behaviours: [
    { key: 'listen', importance: 5, habitStrength: 2 },
    { key: 'plan', importance: 1, habitStrength: 4 },
  ],
  conditions: [
    { key: 'boss', strength: 5 },
    { key: 'crm', strength: 2 },
    { key: 'pay', strength: 4 },
  ],
  effects: [
    { condition: 'boss', behaviour: 'listen', inUse: 2 },
    { condition: 'crm', behaviour: 'listen', inUse: -1 },
    { condition: 'pay', behaviour: 'listen', inUse: 0 },
    { condition: 'boss', behaviour: 'plan', inUse: -3 },
    { condition: 'pay', behaviour: 'plan', inUse: 1 },
  ],
};

describe('forces on a behaviour', () => {
  test('sum up by direction; what is left after habit is the margin', () => {
    expect(run(field).behaviours).toEqual([
      {
        key: 'listen',
        driving: 10,
        restraining: 2,
        balance: 10 / 12,
        net: 8,
        margin: 2,
        rated: 3,
        drivers: 1,
        restrainers: 1,
      },
      {
        key: 'plan',
        driving: 4,
        restraining: 15,
        balance: 4 / 19,
        net: -11,
        margin: -23,
        rated: 2,
        drivers: 1,
        restrainers: 1,
      },
    ]);
  });

  test('without any rated cell nothing is claimed', () => {
    const [forces] = run({ ...singleCell({}), effects: [] }).behaviours;
    expect(forces).toMatchObject({
      driving: 0,
      restraining: 0,
      balance: null,
      net: null,
      margin: null,
      rated: 0,
    });
  });

  test('rated zero everywhere: no balance, but habit still weighs', () => {
    const [forces] = run(singleCell({ behaviour: { habitStrength: 2 }, effect: { inUse: 0 } })).behaviours;
    expect(forces).toMatchObject({ balance: null, net: 0, margin: -6, rated: 1 });
  });

  test('how much a habit weighs is policy', () => {
    const model = buildProgramme(singleCell({ behaviour: { habitStrength: 2 }, effect: { inUse: 3 } }));
    expect(audit(model, policyWith({ habitWeight: 1 }), '2026-06-01').behaviours[0]?.margin).toBe(7);
  });
});

describe('programme index', () => {
  test('weighs the balances by importance', () => {
    expect(run(field).index).toBeCloseTo((100 * (5 * (10 / 12) + 1 * (4 / 19))) / 6, 9);
  });

  test('leaves behaviours without a balance out', () => {
    const wider = {
      ...field,
      behaviours: [...(field.behaviours ?? []), { key: 'unrated', importance: 5 as const }],
    };
    expect(run(wider).index).toBeCloseTo(run(field).index ?? NaN, 9);
  });

  test('is null, not zero, where there is no balance at all', () => {
    expect(run(singleCell({ effect: { inUse: 0 } })).index).toBeNull();
    expect(run({}).index).toBeNull();
  });

  test('is 0 and 100 at its ends', () => {
    expect(run(singleCell({ effect: { inUse: -3 } })).index).toBe(0);
    expect(run(singleCell({ effect: { inUse: 1 } })).index).toBe(100);
  });
});

describe('coverage', () => {
  test('is the share of rated cells; a cell without rating in use is not rated', () => {
    expect(run(field).coverage).toBeCloseTo(5 / 6, 9);
    const open = [...(field.effects ?? []), { condition: 'crm', behaviour: 'plan', espoused: 3 as const }];
    expect(run({ ...field, effects: open }).coverage).toBeCloseTo(5 / 6, 9);
  });

  test('is 0 where there is no cell to rate', () => {
    expect(run({ behaviours: [{ key: 'b' }] }).coverage).toBe(0);
  });
});
