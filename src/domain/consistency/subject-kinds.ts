import type { Subject } from './subjects';

/** What the key of a subject is a key of. */
export type SubjectKind =
  | 'goal'
  | 'condition'
  | 'behaviour'
  | 'measure'
  | 'indicator'
  | 'stakeholder'
  | 'team'
  | 'category'
  | 'period';

export const SUBJECT_KINDS: Readonly<Record<Subject, SubjectKind>> = {
  goal: 'goal',
  condition: 'condition',
  official: 'condition',
  unofficial: 'condition',
  behaviour: 'behaviour',
  driven: 'behaviour',
  restrained: 'behaviour',
  measure: 'measure',
  indicator: 'indicator',
  lagging: 'indicator',
  stakeholder: 'stakeholder',
  team: 'team',
  best: 'team',
  worst: 'team',
  category: 'category',
  period: 'period',
};
