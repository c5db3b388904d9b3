import type { ConditionCategory, IsoDate } from '../programme/model';

/** The subjects that make up an id, in its order: from the general to the particular. */
export const ID_SUBJECTS = [
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

type IdSubject = (typeof ID_SUBJECTS)[number];

/** What a finding may be about: the part something plays in it. The last three are named beside those of the id. */
export type Subject = IdSubject | 'lagging' | 'best' | 'worst';

/** Keys by what they are keys of; a category stands for itself, a period for its first day. */
export type SubjectKeys = { readonly [Name in IdSubject]?: string };

/** The subjects of a finding, by the names its rule declares. */
export type SubjectsOf<S extends readonly Subject[]> = {
  [Name in S[number]]: Name extends 'category' ? ConditionCategory : Name extends 'period' ? IsoDate : string;
};
