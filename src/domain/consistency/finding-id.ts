import { ID_SUBJECTS, type SubjectKeys } from './subjects';

/**
 * Rule and subject keys. Decisions refer to findings by this id, so it must stay the same as long as the subjects
 * keep their keys.
 * @example findingId('C01', { behaviour: 'consult', condition: 'bonus' }) // 'C01/bonus/consult'
 */
export function findingId(rule: string, subjects: SubjectKeys): string {
  let id = rule;
  for (const subject of ID_SUBJECTS) {
    // An indicator belongs to one behaviour and stands for it.
    if (subject === 'behaviour' && subjects.indicator !== undefined) continue;
    const key = subjects[subject];
    if (key !== undefined) id += `/${key}`;
  }
  return id;
}
