import type { RuleId, RuleShapes } from './finding';
import { RULES } from './registry.generated';

/** What the keys of an id are keys of, rule by rule, in the order of {@link findingId}. */
const SUBJECTS = {
  C01: ['condition', 'behaviour'],
  C02: ['condition', 'behaviour'],
  C03: ['official', 'unofficial', 'behaviour'],
  C04: ['behaviour'],
  C05: ['condition', 'driven', 'restrained'],
  G01: ['goal'],
  G02: ['behaviour'],
  G03: ['behaviour'],
  G04: ['behaviour'],
  G05: ['behaviour'],
  G06: ['behaviour'],
  G07: ['behaviour'],
  G08: ['category'],
  G09: ['behaviour'],
  G10: ['behaviour'],
  G11: ['behaviour'],
  S01: ['condition', 'behaviour', 'measure'],
  S02: ['behaviour', 'measure'],
  S03: ['behaviour'],
  S04: ['team'],
  S05: ['measure'],
  S06: ['measure', 'period'],
  S07: ['condition', 'behaviour', 'measure'],
  M01: ['behaviour'],
  M02: ['behaviour'],
  I01: ['indicator', 'team'],
  I02: ['indicator', 'team'],
  I03: ['indicator', 'team'],
  I04: ['indicator', 'team'],
  I05: ['indicator', 'team'],
  I06: ['indicator', 'team'],
  I07: ['indicator', 'team'],
  I08: ['indicator'],
  P01: ['stakeholder'],
  P02: ['stakeholder'],
  P03: [],
  P04: ['condition', 'behaviour'],
  P05: ['condition', 'behaviour'],
} as const satisfies { [R in RuleId]: readonly (keyof RuleShapes[R]['subjects'])[] };

/**
 * Reads an id back: which rule, about whom. For findings that are gone, of which nothing else is known; null when it is
 * no id of a rule there is.
 * @example idSubjects('C01/bonus/consult') // { rule: 'C01', subjects: { condition: 'bonus', behaviour: 'consult' } }
 */
export function idSubjects(id: string): { rule: RuleId; subjects: Record<string, string> } | null {
  const [ruleId, ...keys] = id.split('/');
  const rule = RULES.find((each) => each.id === ruleId)?.id;
  if (rule === undefined || keys.length !== SUBJECTS[rule].length) return null;
  return { rule, subjects: Object.fromEntries(SUBJECTS[rule].map((subject, i) => [subject, keys[i] ?? ''])) };
}
