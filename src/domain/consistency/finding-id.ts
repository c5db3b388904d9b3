import type { RuleId } from './finding';

/** The order of subjects in an id: conditions, behaviours, measure, and so on from the general to the particular. */
const SUBJECT_ORDER = [
  'goal',
  'official',
  'unofficial',
  'condition',
  'behaviour',
  'driven',
  'restrained',
  'measure',
  'indicator',
  'stakeholder',
  'team',
  'category',
  'period',
] as const;

/** The subjects of a finding or of something not assessable: keys by what they are keys of. */
export type SubjectKeys = { readonly [Subject in (typeof SUBJECT_ORDER)[number]]?: string };

/**
 * Rule and subject keys. Decisions refer to findings by this id, so it must stay the same as long as the subjects
 * keep their keys.
 * @example findingId('C01', { behaviour: 'consult', condition: 'bonus' }) // 'C01/bonus/consult'
 */
export function findingId(rule: RuleId, subjects: SubjectKeys): string {
  let id: string = rule;
  for (const subject of SUBJECT_ORDER) {
    // An indicator belongs to one behaviour and stands for it.
    if (subject === 'behaviour' && subjects.indicator !== undefined) continue;
    const key = subjects[subject];
    if (key !== undefined) id += `/${key}`;
  }
  return id;
}
