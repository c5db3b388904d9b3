import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aProgramme, run } from '@tests/support/audit-properties';
import { audit } from './audit';
import type { RuleId } from './finding';
import { objection, policyOf } from './overrides';
import { DEFAULT_POLICY, type Policy } from './policy';
import { prepare } from './prepare';
import { RULES } from './registry.generated';
import { concerns, ORDERS, THRESHOLD_PATHS, THRESHOLDS, thresholdIn, type ThresholdPath } from './thresholds';

/** The paths of all numbers in a policy. */
function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return [path];
  return Object.entries(value ?? {}).flatMap(([name, inner]) =>
    leavesOf(inner, Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`),
  );
}

test('describes every number of the policy once, and nothing else', () => {
  expect([...THRESHOLD_PATHS].sort()).toEqual(leavesOf(DEFAULT_POLICY).sort());
});

test('reads the number a path leads to', () => {
  expect(thresholdIn(DEFAULT_POLICY, 'habitWeight')).toBe(3);
  expect(thresholdIn(DEFAULT_POLICY, 'C04.ratioFrom')).toBe(0.5);
  expect(thresholdIn(DEFAULT_POLICY, 'S03.weeks[4]')).toBe(36);
});

describe('the bounds', () => {
  test.each(THRESHOLD_PATHS)('of %s hold its default, and both ends are allowed', (path) => {
    const { min, max } = THRESHOLDS[path];
    for (const value of [min, thresholdIn(DEFAULT_POLICY, path), max])
      expect(objection(path, value)).toBeNull();
    expect(min).toBeLessThan(max);
  });

  test('leave room for every order, and the defaults are in it', () => {
    for (const { smaller, larger, strictly } of ORDERS) {
      const [low, high] = [thresholdIn(DEFAULT_POLICY, smaller), thresholdIn(DEFAULT_POLICY, larger)];
      expect(strictly ? low < high : low <= high).toBe(true);
      expect(THRESHOLDS[smaller].unit).toBe(THRESHOLDS[larger].unit);
    }
  });
});

/** A policy that writes down every number that is read from it. */
function observed(policy: Policy, note: (path: string) => void): Policy {
  const watch = <T extends object>(target: T, path: string): T =>
    new Proxy(target, {
      get(from, name) {
        const value: unknown = Reflect.get(from, name);
        if (typeof name === 'symbol') return value;
        const at = Array.isArray(from) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
        if (typeof value === 'number') note(at);
        return typeof value === 'object' && value !== null ? watch(value, at) : value;
      },
    });
  return watch(policy, '');
}

describe('the rules named', () => {
  const programmes = fc.sample(aProgramme, { numRuns: 400, seed: 7 });

  test('are exactly those that read the threshold', () => {
    const read = new Map<RuleId, Set<string>>(RULES.map(({ id }) => [id, new Set<string>()]));
    for (const model of programmes) {
      const prepared = prepare(model, DEFAULT_POLICY);
      for (const rule of RULES) {
        const note = (path: string) => void read.get(rule.id)?.add(path);
        // The margin is where the weight of habit has gone into.
        const forces = prepared.forces.map((force) => ({
          ...force,
          get margin() {
            note('habitWeight');
            return force.margin;
          },
        }));
        rule.run({ ...prepared, forces, policy: observed(DEFAULT_POLICY, note), today: '2026-06-01' });
      }
    }
    for (const { id } of RULES) {
      const named = THRESHOLD_PATHS.filter((path) => THRESHOLDS[path].rules !== 'all' && concerns(path, id));
      const found = [...(read.get(id) ?? [])].filter((path) => !path.startsWith('severity.'));
      expect([id, found.sort()]).toEqual([id, named.sort()]);
    }
  });

  test('are the only ones whose findings a changed threshold touches', () => {
    const plain = programmes.map((model) => ({ model, result: run(model) }));
    const touched = (path: ThresholdPath, value: number): RuleId[] => {
      const policy = policyOf({ [path]: value });
      return plain.flatMap(({ model, result }) => {
        const other = audit(model, policy, '2026-06-01');
        const told = [result.findings, other.findings].map((list) => list.map((one) => JSON.stringify(one)));
        const [before, after] = told.map((list) => new Set(list));
        return [...result.findings, ...other.findings]
          .filter((finding) => before?.has(JSON.stringify(finding)) !== after?.has(JSON.stringify(finding)))
          .map(({ rule }) => rule);
      });
    };
    for (const path of THRESHOLD_PATHS) {
      const { min, max, rules } = THRESHOLDS[path];
      if (rules === 'all') continue;
      const found = [min, max].flatMap((value) => touched(path, value));
      expect([path, found.filter((rule) => !rules.some((named) => named === rule))]).toEqual([path, []]);
      expect([path, found.length > 0]).toEqual([path, true]);
    }
  });
});

test.each(RULES)('$id is concerned by the marks of severity, like every rule', ({ id }) => {
  expect(concerns('severity.high', id)).toBe(true);
});
