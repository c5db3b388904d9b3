import {
  CONDITION_CATEGORIES,
  FORMALITIES,
  type ConditionCategory,
  type Formality,
} from '@/domain/programme/model';
import { addressWord } from './address-word';

/** Orders within the categories: the programme's own (as nothing in the address says), or … */
export const CONDITION_SORTS = ['strength', 'findings', 'title'] as const;
export type ConditionSort = (typeof CONDITION_SORTS)[number];

/** What the list of framework conditions shows; all of it stands in the address. Absent: no restriction. */
export interface ConditionFilters {
  category?: ConditionCategory | 'none';
  formality?: Formality;
  search?: string;
  sort?: ConditionSort;
}

/** Reads the filters from an address; what makes no sense is undefined, but there: as with findings. */
export function parseConditionFilters(search: Record<string, unknown>): ConditionFilters {
  return {
    category: [...CONDITION_CATEGORIES, 'none' as const].find((each) => each === search.category),
    formality: FORMALITIES.find((each) => each === search.formality),
    search: addressWord(search.search),
    sort: CONDITION_SORTS.find((each) => each === search.sort),
  };
}
