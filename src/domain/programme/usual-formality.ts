import type { ConditionCategory, Formality } from './model';

/** What a condition of this category is as a rule; whoever describes one may know better. */
export const usualFormality = (category: ConditionCategory | null): Formality =>
  category === 'unofficial_rules' ? 'unofficial' : 'official';
