import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '@tests/support/arbitraries';
import { aProgramme, idsOf, run, without } from '@tests/support/audit-properties';
import { renamed, reordered, reworded, withEffects } from '@tests/support/model-changes';
import { CONFIDENCES, type ProgrammeModel, type Rating } from '../../programme/model';
import { audit } from '../audit';
import { DEFAULT_POLICY, policyWith } from '../policy';

const RUNS = { numRuns: 100 };
/** The rules about what readings say. */
const READINGS = ['I01', 'I02', 'I03', 'I05', 'I06', 'I07', 'I08'] as const;

/** Freezes a value with everything in it: whoever changes it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const MIRROR: Record<Rating, Rating> = { '-3': 3, '-2': 2, '-1': 1, 0: 0, 1: -1, 2: -2, 3: -3 };

const mirrored = (model: ProgrammeModel): ProgrammeModel =>
  withEffects(model, (effect) => ({ ...effect, inUse: effect.inUse === null ? null : MIRROR[effect.inUse] }));

describe('the answer depends on the programme alone', () => {
  test('the same input gives the same answer', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        expect(run(structuredClone(model))).toEqual(run(model));
      }),
      RUNS,
    ));

  test('the order of no list matters', () =>
    fc.assert(
      fc.property(aProgramme, fc.nat(), (model, seed) => {
        expect(run(reordered(model, seed))).toEqual(run(model));
      }),
      { numRuns: 200 },
    ));

  test('neither model nor policy is touched', () => {
    const policy = frozen(structuredClone(DEFAULT_POLICY));
    fc.assert(
      fc.property(aProgramme, (model) => void audit(frozen(structuredClone(model)), policy, '2026-06-01')),
      RUNS,
    );
  });

  test('words do not matter', () =>
    fc.assert(
      fc.property(aProgramme, fc.string(), (model, words) => {
        expect(run(reworded(model, words))).toEqual(run(model));
      }),
      RUNS,
    ));

  test('keys do not matter, as long as their order stays', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const [before, after] = [run(model), run(renamed(model, (key) => `k${key}`))];
        expect(after.findings.map(({ rule, score, figures }) => ({ rule, score, figures }))).toEqual(
          before.findings.map(({ rule, score, figures }) => ({ rule, score, figures })),
        );
        expect(after.index).toBe(before.index);
      }),
      RUNS,
    ));

  test('decisions change nothing about what is found', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        expect(run({ ...model, decisions: [] })).toEqual(run(model));
      }),
      RUNS,
    ));

  test('status and end of the programme itself change nothing, its start nothing but what the readings say', () =>
    fc.assert(
      fc.property(aProgramme, fc.option(isoDate, { nil: null }), (model, startsOn) => {
        const programme = { ...model.programme, status: 'completed' as const, endsOn: null };
        expect(run({ ...model, programme })).toEqual(run(model));
        const moved = run({ ...model, programme: { ...programme, startsOn } });
        expect(without(moved, ...READINGS)).toEqual(without(run(model), ...READINGS));
      }),
      RUNS,
    ));
});

describe('the day', () => {
  test('decides about nothing but what is overdue, out of date or under way', () =>
    fc.assert(
      fc.property(aProgramme, isoDate, isoDate, (model, day, other) => {
        const depending = ['S05', 'I01', 'I02', 'I03', 'I04', 'I05', 'I07', 'I08'] as const;
        expect(without(run(model, day), ...depending)).toEqual(without(run(model, other), ...depending));
      }),
      RUNS,
    ));

  test('what is overdue stays overdue', () =>
    fc.assert(
      fc.property(aProgramme, isoDate, isoDate, (model, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(idsOf(run(model, late), 'S05')).toEqual(
          expect.arrayContaining(idsOf(run(model, early), 'S05')),
        );
      }),
      RUNS,
    ));
});

describe('symmetries', () => {
  test('turning every rating around swaps the forces and mirrors the index', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const [before, after] = [run(model), run(mirrored(model))];
        expect(after.behaviours.map(({ driving, restraining }) => [driving, restraining])).toEqual(
          before.behaviours.map(({ driving, restraining }) => [restraining, driving]),
        );
        if (before.index === null) expect(after.index).toBeNull();
        else expect(after.index).toBeCloseTo(100 - before.index, 9);
      }),
      RUNS,
    ));

  test('mixed signals are as mixed the other way round', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        expect(idsOf(run(mirrored(model)), 'C04')).toEqual(idsOf(run(model), 'C04'));
      }),
      RUNS,
    ));

  test('a condition that pulls two ways pulls the other two when turned around', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const swapped = run(mirrored(model)).findings.flatMap((finding) =>
          finding.rule === 'C05'
            ? [
                `${finding.rule}/${finding.subjects.condition}/${finding.subjects.restrained}/${finding.subjects.driven}`,
              ]
            : [],
        );
        expect(swapped.sort()).toEqual(idsOf(run(model), 'C05').sort());
      }),
      RUNS,
    ));

  test('equal importance everywhere: its size does not move the index, and scales every C01', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const all = (importance: 1 | 5) =>
          run({ ...model, behaviours: model.behaviours.map((behaviour) => ({ ...behaviour, importance })) });
        const [low, high] = [all(1), all(5)];
        if (low.index === null) expect(high.index).toBeNull();
        else expect(high.index).toBeCloseTo(low.index, 9);
        for (const { id, rule, score } of low.findings) {
          const five = high.findings.find((finding) => finding.id === id)?.score ?? NaN;
          if (rule === 'C01') expect(Math.abs(five - 5 * score)).toBeLessThan(0.03);
        }
      }),
      RUNS,
    ));

  test('confidence moves contradictions and what rests on them, nothing else', () =>
    fc.assert(
      fc.property(aProgramme, fc.constantFrom(...CONFIDENCES), (model, confidence) => {
        const rules = ['C01', 'C02', 'C03', 'S01', 'S07'] as const;
        const sure = withEffects(model, (effect) => ({ ...effect, confidence }));
        expect(without(run(sure), ...rules)).toEqual(without(run(model), ...rules));
        expect(idsOf(run(sure), 'C01', 'C02', 'C03').sort()).toEqual(
          idsOf(run(model), 'C01', 'C02', 'C03').sort(),
        );
      }),
      RUNS,
    ));

  test('espoused ratings move C02 alone', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const silent = withEffects(model, (effect) => ({ ...effect, espoused: null }));
        expect(run(silent).findings).toEqual(without(run(model), 'C02'));
      }),
      RUNS,
    ));
});

describe('policy', () => {
  test('severity marks move severities, not findings or scores', () =>
    fc.assert(
      fc.property(aProgramme, fc.integer({ min: 1, max: 100 }), (model, critical) => {
        const policy = policyWith({ severity: { critical, high: critical / 2, medium: critical / 4 } });
        const plain = ({ findings }: ReturnType<typeof run>) =>
          findings.map(({ id, score }) => ({ id, score }));
        expect(plain(audit(model, policy, '2026-06-01'))).toEqual(plain(run(model)));
      }),
      RUNS,
    ));

  test('a stricter mark finds a part of what a laxer one finds', () =>
    fc.assert(
      fc.property(aProgramme, (model) => {
        const strict = audit(
          model,
          policyWith({ C01: { effectAtMost: -2 }, C02: { gapFrom: 5 } }),
          '2026-06-01',
        );
        expect(idsOf(run(model), 'C01', 'C02')).toEqual(expect.arrayContaining(idsOf(strict, 'C01', 'C02')));
      }),
      RUNS,
    ));
});
