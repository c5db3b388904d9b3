import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '@/shared/programme/components/filter-bar';
import { SearchField } from '@/shared/programme/components/search-field';
import { withChosen } from '@/shared/programme/components/with-chosen';
import { GROUPINGS, type FindingFilters } from '@/shared/programme/finding-filters';
import { useProgramme } from '@/shared/programme/programme-context';
import { useFindingTexts } from '@/shared/programme/use-finding-texts';
import { rulesOf, type ListedFinding } from './filter-findings';

const FAMILIES = ['C', 'G', 'S', 'M', 'I', 'P'] as const;

interface FindingFilterBarProps {
  /** All findings: what can be filtered for depends on what there is. */
  items: readonly ListedFinding[];
  filters: FindingFilters;
  onChange: (patch: Partial<FindingFilters>) => void;
}

export function FindingFilterBar({ items, filters, onChange }: FindingFilterBarProps) {
  const { t } = useTranslation(['findings', 'domain']);
  const { ruleName } = useFindingTexts();
  const { model } = useProgramme();
  const chosen = (value: string) => (value === '' ? undefined : value);
  const option = ({ key, title }: { key: string; title: string }) => ({ value: key, label: title });
  const rules = rulesOf(items);
  const ruleIsListed = [...FAMILIES, ...rules].some((each) => each === filters.rule);
  const families = FAMILIES.flatMap((family) => {
    const own = rules.filter((rule) => rule.startsWith(family));
    const name = t(`domain:ruleFamily.${family}`);
    if (own.length === 0) return [];
    return {
      group: name,
      items: [
        { value: family, label: t('wholeFamily', { family: name }) },
        ...own.map((rule) => ({ value: rule, label: `${rule} ${ruleName(rule)}` })),
      ],
    };
  });

  return (
    <FilterBar label={t('filters')}>
      <SearchField
        label={t('search')}
        placeholder={t('searchHint')}
        value={filters.search ?? ''}
        onChange={(search) => onChange({ search: chosen(search) })}
      />
      <NativeSelect
        label={t('rule')}
        value={filters.rule ?? ''}
        onChange={(event) => onChange({ rule: chosen(event.currentTarget.value) })}
        data={[
          { value: '', label: t('anyRule') },
          ...families,
          ...withChosen([], ruleIsListed ? undefined : filters.rule),
        ]}
      />
      <NativeSelect
        label={t('behaviour')}
        value={filters.behaviour ?? ''}
        onChange={(event) => onChange({ behaviour: chosen(event.currentTarget.value) })}
        data={[
          { value: '', label: t('anyBehaviour') },
          ...withChosen(model.behaviours.map(option), filters.behaviour),
        ]}
      />
      <NativeSelect
        label={t('condition')}
        value={filters.condition ?? ''}
        onChange={(event) => onChange({ condition: chosen(event.currentTarget.value) })}
        data={[
          { value: '', label: t('anyCondition') },
          ...withChosen(model.conditions.map(option), filters.condition),
        ]}
      />
      {model.teams.length > 0 || filters.team !== undefined ? (
        <NativeSelect
          label={t('team')}
          value={filters.team ?? ''}
          onChange={(event) => onChange({ team: chosen(event.currentTarget.value) })}
          data={[
            { value: '', label: t('anyTeam') },
            ...withChosen(
              model.teams.map(({ key, name }) => ({ value: key, label: name })),
              filters.team,
            ),
          ]}
        />
      ) : null}
      {model.measures.length > 0 || filters.measure !== undefined ? (
        <NativeSelect
          label={t('measure')}
          value={filters.measure ?? ''}
          onChange={(event) => onChange({ measure: chosen(event.currentTarget.value) })}
          data={[
            { value: '', label: t('anyMeasure') },
            ...withChosen(model.measures.map(option), filters.measure),
          ]}
        />
      ) : null}
      <NativeSelect
        label={t('group')}
        value={filters.group ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange({ group: GROUPINGS.find((each) => each === value) });
        }}
        data={[
          { value: '', label: t('grouping.none') },
          ...GROUPINGS.map((each) => ({ value: each, label: t(`grouping.${each}`) })),
        ]}
      />
    </FilterBar>
  );
}
