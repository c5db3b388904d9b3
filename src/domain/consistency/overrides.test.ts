import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownThresholds } from '@tests/support/policies';
import { orderErrors, policyOf, readOverrides, toOverrides, withoutDefaults } from './overrides';
import { DEFAULT_POLICY } from './policy';
import { THRESHOLD_PATHS, THRESHOLDS, thresholdIn } from './thresholds';

const errorsOf = (input: unknown) => readOverrides(input).errors.map(({ path, code }) => `${path}: ${code}`);

describe('overrides', () => {
  test('are laid over the default, and nothing else is', () => {
    const { own, errors } = readOverrides({ severity: { critical: 70 }, habitWeight: 2.5 });
    expect({ own, errors }).toEqual({ own: { 'severity.critical': 70, habitWeight: 2.5 }, errors: [] });
    expect(policyOf(own)).toEqual({
      ...DEFAULT_POLICY,
      severity: { ...DEFAULT_POLICY.severity, critical: 70 },
      habitWeight: 2.5,
    });
  });

  test('give a list as a whole, and hold nothing that is the default', () => {
    const own = { 'S03.weeks[4]': 40, 'S04.score': 40, 'G01.score': 55 } as const;
    expect(toOverrides(own)).toEqual({ G01: { score: 55 }, S03: { weeks: [10, 14, 18, 26, 40] } });
    expect(readOverrides(toOverrides(own)).own).toEqual({ 'S03.weeks[4]': 40, 'G01.score': 55 });
    expect(toOverrides({})).toEqual({});
  });

  test('may choose, among what there is to choose from', () => {
    const read = readOverrides({ signalSet: 'wheeler', G01: { score: 55 } });
    expect(read).toEqual({ own: { signalSet: 'wheeler', 'G01.score': 55 }, errors: [] });
    expect(policyOf(read.own).signalSet).toBe('wheeler');
    expect(toOverrides(read.own)).toEqual({ signalSet: 'wheeler', G01: { score: 55 } });
    expect(toOverrides({ signalSet: 'nhs' })).toEqual({});
  });

  test('survive the way into the database and back', () => {
    fc.assert(
      fc.property(ownThresholds, (own) => {
        const stored: unknown = JSON.parse(JSON.stringify(toOverrides(own)));
        expect(readOverrides(stored)).toEqual({ own: withoutDefaults(own), errors: [] });
        const policy = policyOf(own);
        const values = THRESHOLD_PATHS.map((path) => thresholdIn(policy, path));
        expect(values).toEqual(THRESHOLD_PATHS.map((path) => own[path] ?? thresholdIn(DEFAULT_POLICY, path)));
      }),
    );
  });
});

describe('what is wrong', () => {
  test.each([
    [null, ': wrong_type'],
    [[], ': wrong_type'],
    ['strict', ': wrong_type'],
    [{ severity: 60 }, 'severity: wrong_type'],
    [{ severity: { critical: '60' } }, 'severity.critical: wrong_type'],
    [{ severity: { critical: null } }, 'severity.critical: wrong_type'],
    [{ severity: { critical: 101 } }, 'severity.critical: out_of_range'],
    [{ severity: { critical: 60.5 } }, 'severity.critical: off_step'],
    [{ severity: { critical: Number.NaN } }, 'severity.critical: wrong_type'],
    [{ C01: { effectAtMost: 0 } }, 'C01.effectAtMost: out_of_range'],
    [{ C04: { ratioFrom: 0.51 } }, 'C04.ratioFrom: off_step'],
    [{ habitWeight: { C01: 1 } }, 'habitWeight: wrong_type'],
    [{ signalSet: 'shewhart' }, 'signalSet: wrong_value'],
    [{ signalSet: 8 }, 'signalSet: wrong_type'],
    [{ S03: { weeks: 10 } }, 'S03.weeks: wrong_type'],
    [{ S03: { weeks: [10, 14, 18, 26] } }, 'S03.weeks: wrong_length'],
    [{ S03: { weeks: [10, 14, 18, 26, 500] } }, 'S03.weeks[4]: out_of_range'],
    [{ X99: { score: 1 } }, 'X99: unknown_name'],
    [{ C01: { 'effect at most': -2 } }, 'C01["effect at most"]: unknown_name'],
    [JSON.parse('{"__proto__":{"polluted":1}}'), '__proto__: unknown_name'],
    [{ constructor: 1 }, 'constructor: unknown_name'],
  ])('%j: %s', (input: unknown, error) => {
    const read = readOverrides(input);
    expect(errorsOf(input)).toEqual([error]);
    expect(policyOf(read.own)).toEqual(DEFAULT_POLICY);
  });

  test('comes with what would be right', () => {
    expect(readOverrides({ severity: { criticl: 70, high: 200 } }).errors).toEqual([
      { path: 'severity.criticl', code: 'unknown_name', params: { name: 'criticl', suggestion: 'critical' } },
      { path: 'severity.high', code: 'out_of_range', params: { min: 1, max: 100 } },
    ]);
  });

  test('costs nothing of what is right beside it', () => {
    const { own, errors } = readOverrides({
      severity: { critical: 70 },
      retired: { score: 3 },
      G01: { score: 0 },
    });
    expect(own).toEqual({ 'severity.critical': 70 });
    expect(errors.map(({ path }) => path)).toEqual(['retired', 'G01.score']);
  });

  test('is an order turned round, said where it was set', () => {
    expect(errorsOf({ severity: { critical: 30 } })).toEqual(['severity.critical: not_above']);
    expect(errorsOf({ severity: { high: 60 } })).toEqual(['severity.high: not_below']);
    expect(errorsOf({ severity: { critical: 50, high: 50 } })).toEqual([
      'severity.critical: not_above',
      'severity.high: not_below',
    ]);
    expect(errorsOf({ S03: { weeks: [20, 20, 20, 26, 36] } })).toEqual([]);
    expect(errorsOf({ S03: { weeks: [20, 14, 20, 26, 36] } })).toEqual(['S03.weeks[0]: not_below']);
    expect(errorsOf({ P03: { smallAtMost: 4 } })).toEqual(['P03.smallAtMost: not_below']);
  });

  test('never leaves a policy that contradicts itself', () => {
    // With the two that contradict one another gone, high is 35 again, which is more than critical.
    expect(readOverrides({ severity: { critical: 30, high: 25, medium: 28 } }).own).toEqual({});
    const anything = fc.record(
      Object.fromEntries(THRESHOLD_PATHS.map((path) => [path, fc.integer({ min: 1, max: 5 })])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, (drawn) => {
        const { own } = readOverrides(toOverrides(drawn));
        expect(orderErrors(own)).toEqual([]);
        for (const path of THRESHOLD_PATHS) {
          const { min, max } = THRESHOLDS[path];
          expect(own[path] ?? min).toBeGreaterThanOrEqual(min);
          expect(own[path] ?? max).toBeLessThanOrEqual(max);
        }
      }),
    );
  });
});
