import {
  CONDITION_CATEGORIES,
  FORMALITIES,
  type ConditionCategory,
  type Formality,
} from '@/domain/programme/model';
import { addressWord } from './address-word';

/** What the list of framework conditions shows; all of it stands in the address. Absent: no restriction. */
export interface ConditionFilters {
  category?: ConditionCategory | 'none';
  formality?: Formality;
  search?: string;
}

/** Reads the filters from an address; what makes no sense is undefined, but there: as with findings. */
export function parseConditionFilters(search: Record<string, unknown>): ConditionFilters {
  return {
    category: [...CONDITION_CATEGORIES, 'none' as const].find((each) => each === search.category),
    formality: FORMALITIES.find((each) => each === search.formality),
    search: addressWord(search.search),
  };
}
