import {
  CONDITION_CATEGORIES,
  FORMALITIES,
  type ConditionCategory,
  type Formality,
} from '@/domain/programme/model';

/** What the list of framework conditions shows; all of it stands in the address. Absent: no restriction. */
export interface ConditionFilters {
  category?: ConditionCategory | 'none';
  formality?: Formality;
  search?: string;
}

/** Reads the filters from an address; what makes no sense is left out. */
export function parseConditionFilters(search: Record<string, unknown>): ConditionFilters {
  const category = [...CONDITION_CATEGORIES, 'none' as const].find((each) => each === search.category);
  const formality = FORMALITIES.find((each) => each === search.formality);
  return {
    ...(category === undefined ? {} : { category }),
    ...(formality === undefined ? {} : { formality }),
    ...(typeof search.search === 'string' && search.search !== '' ? { search: search.search } : {}),
  };
}
