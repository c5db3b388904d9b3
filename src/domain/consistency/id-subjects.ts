import type { RuleId } from './finding';
import { findRule } from './registry';
import { ID_SUBJECTS } from './subjects';

/**
 * Reads an id back: which rule, about whom. For findings that are gone, of which nothing else is known; null when it is
 * no id of a rule there is.
 * @example idSubjects('C01/bonus/consult') // { rule: 'C01', subjects: { condition: 'bonus', behaviour: 'consult' } }
 */
export function idSubjects(id: string): { rule: RuleId; subjects: Record<string, string> } | null {
  const [ruleId = '', ...keys] = id.split('/');
  const rule = findRule(ruleId);
  if (!rule) return null;
  const about: readonly string[] = rule.subjects;
  const named = ID_SUBJECTS.filter((subject) => about.includes(subject)).filter(
    // As in `findingId`: an indicator stands for its behaviour.
    (subject) => subject !== 'behaviour' || !about.includes('indicator'),
  );
  if (keys.length !== named.length) return null;
  return { rule: rule.id, subjects: Object.fromEntries(named.map((subject, i) => [subject, keys[i] ?? ''])) };
}
