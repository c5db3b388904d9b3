import { describe, expect, it } from 'vitest';
import { buildEffect, buildProgramme } from '@tests/support/builders';
import { matrixGroups, matrixValues, stepOf, valueIn } from './matrix-values';

const effect = (espoused: 2 | null, inUse: -3 | null) =>
  buildEffect({ condition: 'c', behaviour: 'b', espoused, inUse });

describe('valueIn', () => {
  it('shows what is lived, what is said, and the distance between the two', () => {
    expect(valueIn(effect(2, -3), 'in_use')).toBe(-3);
    expect(valueIn(effect(2, -3), 'espoused')).toBe(2);
    expect(valueIn(effect(2, -3), 'gap')).toBe(5);
  });

  it('knows no distance where one side is missing', () => {
    expect(valueIn(effect(null, -3), 'gap')).toBeNull();
    expect(valueIn(effect(2, null), 'gap')).toBeNull();
  });
});

describe('stepOf', () => {
  it('colours a rating by itself', () => {
    expect([-3, 0, 2].map((value) => stepOf(value, 'in_use'))).toEqual([-3, 0, 2]);
  });

  it('colours a gap as a pull where more is said than done', () => {
    expect([-6, -1, 0, 1, 2, 3, 4, 5, 6].map((value) => stepOf(value, 'gap'))).toEqual([
      3, 1, 0, -1, -1, -2, -2, -3, -3,
    ]);
  });
});

describe('the rows', () => {
  const model = buildProgramme({
    behaviours: [{ key: 'ask' }, { key: 'team' }],
    conditions: [
      { key: 'talk', title: 'Hallway talk', category: null },
      { key: 'bonus', title: 'Commission', category: 'recognition_and_bonus' },
      { key: 'praise', title: 'Praise', category: 'recognition_and_bonus' },
      { key: 'boss', title: 'What the boss asks', category: 'leadership' },
    ],
    effects: [{ condition: 'bonus', behaviour: 'team', inUse: -2 }],
  });
  const keys = (settings: Parameters<typeof matrixGroups>[1]) =>
    matrixGroups(model.conditions, settings).map(({ category, items }) => [
      category,
      ...items.map(({ key }) => key),
    ]);

  it('stand under their categories, or in the order of the programme', () => {
    expect(keys({})).toEqual([
      ['leadership', 'boss'],
      ['recognition_and_bonus', 'bonus', 'praise'],
      [null, 'talk'],
    ]);
    expect(keys({ group: 'none' })).toEqual([[undefined, 'talk', 'bonus', 'praise', 'boss']]);
  });

  it('are narrowed down', () => {
    expect(keys({ category: 'leadership' })).toEqual([['leadership', 'boss']]);
    expect(keys({ search: 'hall' })).toEqual([[null, 'talk']]);
    expect(keys({ search: 'zzzz', group: 'none' })).toEqual([]);
  });

  it('have a value for every behaviour', () => {
    const values = matrixValues(model, 'in_use');
    expect(values.get('bonus')).toEqual([null, -2]);
    expect(values.get('boss')).toEqual([null, null]);
  });
});
