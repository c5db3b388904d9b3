import { expect, it } from 'vitest';
import { buildProgramme } from '@tests/support/builders';
import { forceRow, orderByForce } from './force-rows';

const model = buildProgramme({
  behaviours: [{ key: 'b' }],
  conditions: [
    { key: 'helps', strength: 3 },
    { key: 'unrated', strength: 5 },
    { key: 'holds', strength: 5 },
    { key: 'neutral', strength: 2 },
    { key: 'unrated-weak', strength: 1 },
  ],
  effects: [
    { condition: 'helps', behaviour: 'b', inUse: 2 },
    { condition: 'holds', behaviour: 'b', inUse: -3 },
    { condition: 'neutral', behaviour: 'b', inUse: 0 },
    { condition: 'unrated-weak', behaviour: 'b', inUse: null },
  ],
});

it('orders from the strongest pull against to the strongest for, unrated last, never as zero', () => {
  expect(orderByForce(model, 'b')).toEqual(['holds', 'neutral', 'helps', 'unrated', 'unrated-weak']);
});

it('multiplies effect in use by strength', () => {
  expect(model.conditions.map((condition) => forceRow(model, 'b', condition).force)).toEqual([
    6,
    null,
    -15,
    0,
    null,
  ]);
});
