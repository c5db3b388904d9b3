import { useTranslation } from 'react-i18next';
import { CONDITION_CATEGORIES, FORMALITIES } from '@/domain/programme/model';
import { FilterBar } from '@/programme/parts/filter-bar';
import { changedFilters, type FilterPatch } from '@/programme/search-params/changed-filters';
import { CONDITION_SORTS, type ConditionFilters } from '@/programme/search-params/condition-filters';

interface ConditionFilterBarProps {
  filters: ConditionFilters;
  onChange: (filters: ConditionFilters) => void;
}

/** What narrows the list of conditions down, and its order. */
export function ConditionFilterBar({ filters, onChange }: ConditionFilterBarProps) {
  const { t } = useTranslation(['conditions', 'domain', 'editing', 'fields']);
  const { category, formality, search, sort } = filters;
  const change = (patch: FilterPatch<ConditionFilters>) => onChange(changedFilters(filters, patch));
  const categories = [...CONDITION_CATEGORIES, 'none' as const];
  return (
    <FilterBar
      label={t('filters')}
      search={{
        label: t('search'),
        placeholder: t('searchHint'),
        value: search ?? '',
        onChange: (word) => change({ search: word }),
      }}
      fields={[
        {
          label: t('fields:category'),
          value: category ?? '',
          onChange: (value) => change({ category: categories.find((each) => each === value) }),
          data: [
            { value: '', label: t('anyCategory') },
            ...categories.map((each) => ({ value: each, label: t(`domain:conditionCategory.${each}`) })),
          ],
        },
        {
          label: t('fields:formality'),
          value: formality ?? '',
          onChange: (value) => change({ formality: FORMALITIES.find((each) => each === value) }),
          data: [
            { value: '', label: t('anyFormality') },
            ...FORMALITIES.map((each) => ({ value: each, label: t(`domain:formality.${each}`) })),
          ],
        },
        {
          label: t('editing:sort'),
          value: sort ?? '',
          onChange: (value) => change({ sort: CONDITION_SORTS.find((each) => each === value) }),
          data: [
            { value: '', label: t('sort.own') },
            ...CONDITION_SORTS.map((each) => ({ value: each, label: t(`sort.${each}`) })),
          ],
          isOrder: true,
        },
      ]}
    />
  );
}
