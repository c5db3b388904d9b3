import { CONDITION_CATEGORIES, type ConditionCategory } from '@/domain/programme/model';

export interface CategoryGroup<T> {
  category: ConditionCategory | null;
  items: T[];
}

/** What belongs to conditions, under their categories, in the fixed order of the categories; without one last. */
export function byCategory<T>(
  items: readonly T[],
  categoryOf: (item: T) => ConditionCategory | null,
): CategoryGroup<T>[] {
  return [...CONDITION_CATEGORIES, null]
    .map((category) => ({ category, items: items.filter((item) => categoryOf(item) === category) }))
    .filter((group) => group.items.length > 0);
}
