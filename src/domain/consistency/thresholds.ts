import type { ChoiceName } from './choices';
import type { RuleId } from './finding';
import type { Policy } from './policy';
import { type DeclaredRule, RULES_BY_FAMILY, rulesUsing } from './registry';
import type { Order } from './rule';
import { SHARED_THRESHOLDS } from './shared-policy';
import type { Threshold } from './threshold-kinds';

/** The five strengths of a habit, as indices of a list. */
type HabitIndex = 0 | 1 | 2 | 3 | 4;

type PathsIn<Section extends keyof Policy> = {
  [Name in keyof Policy[Section] & string]: Policy[Section][Name] extends number
    ? `${Section}.${Name}`
    : `${Section}.${Name}[${HabitIndex}]`;
}[keyof Policy[Section] & string];

/** Where a threshold stands in a policy, as in the JSON of its overrides: `S04.hoursPerWeek`, `S03.weeks[0]`. */
export type ThresholdPath = {
  [Section in Exclude<keyof Policy, ChoiceName>]: Policy[Section] extends number ? Section : PathsIn<Section>;
}[Exclude<keyof Policy, ChoiceName>];

export interface PolicyThreshold extends Threshold {
  /** The rules that decide or score by it; `all` where it concerns every finding. */
  rules: readonly RuleId[] | 'all';
}

/** Thresholds as a policy has them: single ones, several by name, or a list. */
type Tree = Threshold | readonly Threshold[] | { readonly [name: string]: Tree };

const SECTIONS: readonly (readonly [section: string, tree: Tree])[] = [
  ...Object.entries(SHARED_THRESHOLDS),
  ...RULES_BY_FAMILY.map(({ id, thresholds }): [string, Tree] => [id, thresholds]),
];

/** The thresholds below a place of the tree, by their paths. */
function flatten(tree: Tree, path: string): [path: string, threshold: Threshold][] {
  if ('unit' in tree && typeof tree.unit === 'string') return [[path, tree as Threshold]];
  const isList = Array.isArray(tree);
  return Object.entries(tree).flatMap(([name, inner]: [string, Tree]) =>
    flatten(inner, isList ? `${path}[${name}]` : `${path}.${name}`),
  );
}

/** Every threshold of a policy, in the order in which people read them. */
// Flattened from the very declarations that the type of the paths is made of.
export const THRESHOLDS = Object.fromEntries(
  SECTIONS.flatMap(([section, tree]) => {
    const rules = section === 'severity' ? 'all' : rulesUsing(section);
    return flatten(tree, section).map(([path, threshold]) => [path, { ...threshold, rules }]);
  }),
) as Readonly<Record<ThresholdPath, PolicyThreshold>>;

export const THRESHOLD_PATHS = Object.keys(THRESHOLDS) as ThresholdPath[];

/** The threshold at a path. @throws {Error} where there is none */
function pathOf(path: string): ThresholdPath {
  const found = THRESHOLD_PATHS.find((each) => each === path);
  if (found === undefined) throw new Error(`There is no threshold ${path}`);
  return found;
}

/** Orders of one rule: those it declares, and that of each list, which never descends. */
function ordersOf({ id, orders = [], thresholds }: DeclaredRule): Order<ThresholdPath>[] {
  const declared = orders.map(({ smaller, larger, strictly }) => ({
    smaller: pathOf(`${id}.${smaller}`),
    larger: pathOf(`${id}.${larger}`),
    strictly,
  }));
  const lists = Object.entries(thresholds).flatMap(([name, list]) =>
    Array.isArray(list)
      ? list.slice(1).map((_, before) => ({
          smaller: pathOf(`${id}.${name}[${before}]`),
          larger: pathOf(`${id}.${name}[${before + 1}]`),
          strictly: false,
        }))
      : [],
  );
  return [...lists, ...declared];
}

/** Orders that hold among thresholds: severities descend, a stronger habit never needs less. */
export const ORDERS: readonly Order<ThresholdPath>[] = [
  { smaller: 'severity.high', larger: 'severity.critical', strictly: true },
  { smaller: 'severity.medium', larger: 'severity.high', strictly: true },
  { smaller: 'confidence.medium', larger: 'confidence.high', strictly: false },
  { smaller: 'confidence.low', larger: 'confidence.medium', strictly: false },
  ...RULES_BY_FAMILY.flatMap(ordersOf),
];

/** The names that lead to a threshold. @example namesOf('S03.weeks[0]') // ['S03', 'weeks', '0'] */
export const namesOf = (path: ThresholdPath): string[] => path.split(/[.[\]]+/).filter((name) => name !== '');

/** The section a threshold stands in: a rule, or what concerns several. */
export const sectionOf = (path: ThresholdPath): string => namesOf(path)[0] ?? path;

/** What stands under a name; undefined where there is nothing. */
export const under = (parent: unknown, name: string): unknown =>
  typeof parent === 'object' && parent !== null ? Reflect.get(parent, name) : undefined;

/** The value of a threshold in a policy. */
export function thresholdIn(policy: Policy, path: ThresholdPath): number {
  const value = namesOf(path).reduce<unknown>(under, policy);
  if (typeof value !== 'number') throw new Error(`${path} is no threshold`);
  return value;
}

/** Does a rule decide or score by a threshold? */
export const concerns = (path: ThresholdPath, rule: RuleId): boolean => {
  const { rules } = THRESHOLDS[path];
  return rules === 'all' || rules.includes(rule);
};
