import type { Condition } from '@/domain/programme/model';
import { containsWords } from '@/ui/search/contains-words';
import type { ConditionFilters } from './search-params/condition-filters';

/** Does the condition meet the filters? The search looks at its title and both texts. */
export function meetsFilters(
  condition: Condition,
  { category, formality, search }: ConditionFilters,
): boolean {
  if (category !== undefined && (condition.category ?? 'none') !== category) return false;
  if (formality !== undefined && condition.formality !== formality) return false;
  if (search === undefined) return true;
  return containsWords(`${condition.title} ${condition.espoused} ${condition.inUse}`, search);
}
