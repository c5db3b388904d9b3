import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { withEffects } from '@/domain/consistency/overlay';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import type { ProgrammeModel } from '@/domain/programme/model';
import { RATINGS } from '@/programme/parts/rating-scale';
import { rating, scale } from '@tests/support/arbitraries';
import { aProgramme, run } from '@tests/support/audit-properties';
import { buildProgramme } from '@tests/support/builders';
import { FORCE_MAX, forceField, openTrials, ratingAt, worstFindings, type ForceRow } from './force-field';

const model = buildProgramme({
  behaviours: [{ key: 'b' }, { key: 'other' }],
  conditions: [
    { key: 'helps', strength: 3 },
    { key: 'helps-more', strength: 5 },
    { key: 'unrated', strength: 5 },
    { key: 'holds', strength: 5 },
    { key: 'holds-less', strength: 4 },
    { key: 'neutral', strength: 2 },
    { key: 'unrated-weak', strength: 1 },
  ],
  effects: [
    { condition: 'unrated-weak', behaviour: 'b', inUse: null },
    { condition: 'helps', behaviour: 'b', inUse: 2 },
    { condition: 'helps-more', behaviour: 'b', inUse: 3 },
    { condition: 'holds-less', behaviour: 'b', inUse: -1 },
    { condition: 'holds', behaviour: 'b', inUse: -3 },
    { condition: 'neutral', behaviour: 'b', inUse: 0 },
    { condition: 'neutral', behaviour: 'other', inUse: -3 },
  ],
});

const keys = (rows: ForceRow[]) => rows.map(({ condition }) => condition.key);

describe('the force field', () => {
  it('has the strongest force first on each side; what is not rated is not zero', () => {
    const field = forceField(model, 'b');
    expect(keys(field.driving)).toEqual(['helps-more', 'helps']);
    expect(keys(field.restraining)).toEqual(['holds', 'holds-less']);
    expect(keys(field.neutral)).toEqual(['neutral']);
    expect(keys(field.unrated)).toEqual(['unrated', 'unrated-weak']);
    expect(field.unrated.map(({ force }) => force)).toEqual([null, null]);
    expect(field.restraining.map(({ force }) => force)).toEqual([-15, -4]);
  });

  it('leaves every row in its place while other ratings are tried', () => {
    const tried = new Map([
      ['holds', 3],
      ['helps', 0],
      ['unrated', -2],
    ] as const);
    const field = forceField(model, 'b', tried);
    expect(keys(field.restraining)).toEqual(['holds', 'holds-less']);
    expect(field.restraining[0]).toMatchObject({ saved: -3, rating: 3, force: 15 });
    expect(field.driving[1]).toMatchObject({ saved: 2, rating: 0, force: 0 });
    expect(field.unrated[0]).toMatchObject({ saved: null, rating: -2, force: -10 });
  });

  const cases = aProgramme
    .filter(({ behaviours, conditions }) => behaviours.length > 0 && conditions.length > 0)
    .chain((programme) =>
      fc.record({
        programme: fc.constant(programme),
        behaviour: fc.constantFrom(...programme.behaviours.map(({ key }) => key)),
        tried: fc
          .array(fc.tuple(fc.constantFrom(...programme.conditions.map(({ key }) => key)), rating))
          .map((pairs) => new Map(pairs)),
      }),
    );
  const overlaid = (
    programme: ProgrammeModel,
    behaviour: string,
    tried: ReadonlyMap<string, ForceRow['rating']>,
  ) =>
    withEffects(
      programme,
      [...tried].map(([condition, inUse]) => ({ condition, behaviour, inUse })),
    );

  test('its arrows add up to the sums of the engine, also while others are tried', () =>
    fc.assert(
      fc.property(cases, ({ programme, behaviour, tried }) => {
        const field = forceField(programme, behaviour, tried);
        const forces = Object.values<ForceRow[]>({ ...field }).flatMap((rows) =>
          rows.map(({ force }) => force ?? 0),
        );
        const sum = (side: 1 | -1) => forces.reduce((total, force) => total + Math.max(side * force, 0), 0);
        const result = audit(overlaid(programme, behaviour, tried), DEFAULT_POLICY, '2026-06-01');
        const engine = result.behaviours.find(({ key }) => key === behaviour);
        expect(engine).toMatchObject({ driving: sum(1), restraining: sum(-1) });
        expect(forces).toHaveLength(programme.conditions.length);
        expect(Math.max(...forces.map(Math.abs))).toBeLessThanOrEqual(FORCE_MAX);
      }),
    ));

  test('only what differs from the saved ratings is a trial, and it makes all the difference', () =>
    fc.assert(
      fc.property(cases, ({ programme, behaviour, tried }) => {
        const open = openTrials(programme, behaviour, tried);
        expect(run(overlaid(programme, behaviour, open))).toEqual(run(overlaid(programme, behaviour, tried)));
        const saved = overlaid(programme, behaviour, tried);
        expect(openTrials(saved, behaviour, tried).size).toBe(0);
      }),
    ));

  it('forgets a trial of a condition that is gone', () => {
    expect(openTrials(model, 'b', new Map([['removed', 3]])).size).toBe(0);
  });
});

describe('dragging the end of an arrow', () => {
  test('finds the rating whose arrow ends there', () =>
    fc.assert(
      fc.property(scale, fc.constantFrom(...RATINGS), (strength, value) => {
        expect(ratingAt((-value * strength) / FORCE_MAX, strength)).toBe(value);
      }),
    ));

  it('drives to the left of the middle line, restrains to the right, and ends at the ends of the scale', () => {
    expect(ratingAt(-1, 5)).toBe(3);
    expect(ratingAt(1, 5)).toBe(-3);
    expect(ratingAt(0.01, 5)).toBe(0);
    expect(ratingAt(-1, 1)).toBe(3);
    expect(ratingAt(4, 3)).toBe(-3);
  });
});

it('names the most serious finding on each condition for this behaviour alone', () => {
  const worst = worstFindings(run(model).findings, 'b');
  expect(worst.get('holds')?.id).toBe('C01/holds/b');
  expect(worst.get('neutral')).toBeUndefined();
  expect(worst.get('unrated')).toBeUndefined();
});
