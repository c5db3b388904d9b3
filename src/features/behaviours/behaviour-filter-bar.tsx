import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BehaviourFilters } from '@/shared/programme/behaviour-filters';
import { FilterBar } from '@/shared/programme/components/filter-bar';
import { SearchField } from '@/shared/programme/components/search-field';
import { withChosen } from '@/shared/programme/components/with-chosen';
import { useProgramme } from '@/shared/programme/programme-context';

interface BehaviourFilterBarProps {
  filters: BehaviourFilters;
  onChange: (filters: BehaviourFilters) => void;
}

export function BehaviourFilterBar({ filters, onChange }: BehaviourFilterBarProps) {
  const { t } = useTranslation('behaviours');
  const { model } = useProgramme();
  /** Sets one filter; an empty one leaves no trace in the address. */
  const change = (patch: BehaviourFilters) => {
    const next = Object.entries({ ...filters, ...patch });
    onChange(Object.fromEntries(next.filter(([, value]) => value !== '')));
  };
  return (
    <FilterBar label={t('filters')}>
      <SearchField
        label={t('search')}
        placeholder={t('searchHint')}
        value={filters.search ?? ''}
        onChange={(search) => change({ search })}
      />
      <NativeSelect
        label={t('team')}
        value={filters.team ?? ''}
        onChange={({ currentTarget }) => change({ team: currentTarget.value })}
        data={[
          { value: '', label: t('anyTeam') },
          ...withChosen(
            model.teams.map(({ key, name }) => ({ value: key, label: name })),
            filters.team,
          ),
        ]}
      />
      <NativeSelect
        label={t('goal')}
        value={filters.goal ?? ''}
        onChange={({ currentTarget }) => change({ goal: currentTarget.value })}
        data={[
          { value: '', label: t('anyGoal') },
          ...withChosen(
            model.goals.map(({ key, title }) => ({ value: key, label: title })),
            filters.goal,
          ),
        ]}
      />
    </FilterBar>
  );
}
