import { useTranslation } from 'react-i18next';
import { FilterBar } from '@/programme/parts/filter-bar';
import { withChosen } from '@/programme/parts/with-chosen';
import { useProgramme } from '@/programme/programme-context';
import { BEHAVIOUR_SORTS, type BehaviourFilters } from '@/programme/search-params/behaviour-filters';
import { changedFilters, type FilterPatch } from '@/programme/search-params/changed-filters';

interface BehaviourFilterBarProps {
  filters: BehaviourFilters;
  onChange: (filters: BehaviourFilters) => void;
}

export function BehaviourFilterBar({ filters, onChange }: BehaviourFilterBarProps) {
  const { t } = useTranslation(['behaviours', 'editing']);
  const { model } = useProgramme();
  const change = (patch: FilterPatch<BehaviourFilters>) => onChange(changedFilters(filters, patch));
  return (
    <FilterBar
      label={t('filters')}
      search={{
        label: t('search'),
        placeholder: t('searchHint'),
        value: filters.search ?? '',
        onChange: (search) => change({ search }),
      }}
      fields={[
        {
          label: t('team'),
          value: filters.team ?? '',
          onChange: (value) => change({ team: value }),
          data: [
            { value: '', label: t('anyTeam') },
            ...withChosen(
              model.teams.map(({ key, name }) => ({ value: key, label: name })),
              filters.team,
            ),
          ],
        },
        {
          label: t('goal'),
          value: filters.goal ?? '',
          onChange: (value) => change({ goal: value }),
          data: [
            { value: '', label: t('anyGoal') },
            ...withChosen(
              model.goals.map(({ key, title }) => ({ value: key, label: title })),
              filters.goal,
            ),
          ],
        },
        {
          label: t('editing:sort'),
          value: filters.sort ?? '',
          onChange: (value) => change({ sort: BEHAVIOUR_SORTS.find((each) => each === value) }),
          data: [
            { value: '', label: t('sort.importance') },
            ...BEHAVIOUR_SORTS.map((each) => ({ value: each, label: t(`sort.${each}`) })),
          ],
          isOrder: true,
        },
      ]}
    />
  );
}
