import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aProgramme } from '@tests/support/audit-properties';
import { parseProgrammeText } from '../programme/file';
import { CONFIDENCES, type ProgrammeModel } from '../programme/model';
import type { RuleId } from './finding';
import { thresholdError, policyOf } from './overrides';
import { DEFAULT_POLICY, type Policy } from './policy';
import { prepare } from './prepare';
import { RULES } from './registry.generated';
import { concerns, ORDERS, THRESHOLD_PATHS, THRESHOLDS, thresholdIn } from './thresholds';

/** The paths of all numbers in a policy. */
function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return [path];
  if (typeof value === 'string') return [];
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
      expect(thresholdError(path, value)).toBeNull();
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

/** The worked examples of the rules, in every confidence: each makes its rule speak. */
const examples = readdirSync('docs/rules').flatMap((page) => {
  const [, json] =
    /## Example[\s\S]*?```json\n([\s\S]*?)```/.exec(readFileSync(`docs/rules/${page}`, 'utf8')) ?? [];
  if (json === undefined) return [];
  const parsed = parseProgrammeText(
    json.replace('{', '{"format":"tragwerk-programme/1","programme":{"name":"P"},'),
  );
  if (!parsed.ok) throw new Error(page);
  return CONFIDENCES.map((confidence): ProgrammeModel => ({
    ...parsed.model,
    effects: parsed.model.effects.map((effect) => ({ ...effect, confidence })),
  }));
});

describe('the rules named', () => {
  const programmes = [...examples, ...fc.sample(aProgramme, { numRuns: 150, seed: 1 })];

  test('are exactly those that read the threshold', () => {
    const read = new Map<RuleId, Set<string>>(RULES.map(({ id }) => [id, new Set<string>()]));
    for (const model of programmes) {
      const prepared = prepare(model, DEFAULT_POLICY, '2026-06-01');
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

  test('are the only ones whose findings a changed threshold touches, and it does touch them', () => {
    const told = (model: ProgrammeModel, policy: Policy) => {
      const context = { ...prepare(model, policy, '2026-06-01'), policy, today: '2026-06-01' };
      return RULES.map((rule) => JSON.stringify(rule.run(context).findings));
    };
    const before = new Map(programmes.map((model) => [model, told(model, DEFAULT_POLICY)]));
    for (const path of THRESHOLD_PATHS) {
      const { min, max, rules } = THRESHOLDS[path];
      if (rules === 'all') continue;
      const policies = [min, max].map((value) => policyOf({ [path]: value }));
      const touched = (model: ProgrammeModel): RuleId[] =>
        policies.flatMap((policy) => {
          const after = told(model, policy);
          return RULES.filter((_, i) => before.get(model)?.[i] !== after[i]).map(({ id }) => id);
        });
      const found = programmes.slice(80, 95).flatMap(touched);
      expect([path, found.filter((rule) => !rules.includes(rule))]).toEqual([path, []]);
      const some = found.length > 0 || programmes.some((model) => touched(model).length > 0);
      expect([path, some]).toEqual([path, rules.length > 0]);
    }
  });
});

test.each(RULES)('$id is concerned by the marks of severity, like every rule', ({ id }) => {
  expect(concerns('severity.high', id)).toBe(true);
});
