import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '@/domain/programme/model';
import { buildProgramme } from '@tests/support/builders';
import { audit } from './audit';
import { conditionForces } from './condition-forces';
import { DEFAULT_POLICY } from './policy';

describe('conditionForces', () => {
  it('adds up what a condition drives and restrains; unrated is not neutral', () => {
    const { conditions, effects } = buildProgramme({
      behaviours: [{ key: 'a' }, { key: 'b' }, { key: 'c' }, { key: 'd' }],
      conditions: [{ key: 'bonus', strength: 4 }, { key: 'talk' }],
      effects: [
        { condition: 'bonus', behaviour: 'a', inUse: -3 },
        { condition: 'bonus', behaviour: 'b', inUse: 2 },
        { condition: 'bonus', behaviour: 'c', inUse: 0 },
        { condition: 'bonus', behaviour: 'd', inUse: null, espoused: 3 },
      ],
    });
    const forces = conditionForces(conditions, effects);
    expect(forces.get('bonus')).toEqual({
      driving: 8,
      restraining: 12,
      drives: 1,
      restrains: 1,
      neutral: 1,
    });
    expect(forces.get('talk')).toEqual({ driving: 0, restraining: 0, drives: 0, restrains: 0, neutral: 0 });
  });

  it('adds up by rows to the same as the forces by columns', () => {
    const rating = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 6 }), (grid) => {
        const model = buildProgramme({
          behaviours: [{ key: 'a' }, { key: 'b' }],
          conditions: grid.map((_, i) => ({ key: `c${i}`, strength: 4 })),
          effects: grid.flatMap((row, i) =>
            row.map((inUse, b) => ({
              condition: `c${i}`,
              behaviour: b === 0 ? 'a' : 'b',
              inUse: inUse as Rating | null,
            })),
          ),
        });
        const rows = [...conditionForces(model.conditions, model.effects).values()];
        const columns = audit(model, DEFAULT_POLICY, '2026-06-01').behaviours;
        const total = (name: 'driving' | 'restraining', lines: readonly Record<typeof name, number>[]) =>
          lines.reduce((sum, line) => sum + line[name], 0);
        expect(total('driving', rows)).toBe(total('driving', columns));
        expect(total('restraining', rows)).toBe(total('restraining', columns));
      }),
    );
  });
});
