import type { FigureKinds } from './figure-kinds';
import type { RuleId } from './finding';
import { RULES } from './registry.generated';
import type { Family, RuleDefinition } from './rule';
import type { Subject } from './subjects';
import type { Thresholds } from './threshold-kinds';

/** A rule as it is declared, for those to whom all rules are alike. */
export type DeclaredRule = RuleDefinition<RuleId, readonly Subject[], FigureKinds, Thresholds, string>;

const DECLARED: readonly DeclaredRule[] = RULES;
const byId: ReadonlyMap<string, DeclaredRule> = new Map(DECLARED.map((rule) => [rule.id, rule]));

/** The families in the order in which people read them, and every rule in that order. */
export const FAMILIES = ['C', 'G', 'S', 'M', 'I', 'P'] as const satisfies readonly Family[];

export const RULES_BY_FAMILY: readonly DeclaredRule[] = FAMILIES.flatMap((family) =>
  DECLARED.filter(({ id }) => id.startsWith(family)),
);

/** The rule of an id such as `C01`; undefined where there is none. */
export const findRule = (id: string): DeclaredRule | undefined => byId.get(id);

/** The rule of a finding. */
export function ruleOf(id: RuleId): DeclaredRule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  return rule;
}

/** The rules that decide or score by a section of the policy: the one whose own it is, and those that declare it. */
export const rulesUsing = (section: string): RuleId[] =>
  DECLARED.filter(({ id, uses = [] }) => id === section || uses.some((used) => used === section)).map(
    ({ id }) => id,
  );
