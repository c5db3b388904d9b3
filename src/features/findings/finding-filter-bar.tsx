import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '@/programme/parts/filter-bar';
import { withChosen } from '@/programme/parts/with-chosen';
import { useProgramme } from '@/programme/programme-context';
import { GROUPINGS, type FindingFilters } from '@/programme/search-params/finding-filters';
import { useFindingTexts } from '@/programme/use-finding-texts';
import { rulesOf, type ListedFinding } from './filter-findings';

const FAMILIES = ['C', 'G', 'S', 'M', 'I', 'P'] as const;

interface FindingFilterBarProps {
  /** All findings: what can be filtered for depends on what there is. */
  items: readonly ListedFinding[];
  filters: FindingFilters;
  onChange: (patch: Partial<FindingFilters>) => void;
  /** How many there are of each severity and state, to narrow down by. */
  children: ReactNode;
}

export function FindingFilterBar({ items, filters, onChange, children }: FindingFilterBarProps) {
  const { t } = useTranslation(['findings', 'domain', 'triage']);
  const { ruleName } = useFindingTexts();
  const { model } = useProgramme();
  const { severity, state } = filters;
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
    <FilterBar
      label={t('filters')}
      search={{
        label: t('search'),
        placeholder: t('searchHint'),
        value: filters.search ?? '',
        onChange: (search) => onChange({ search: chosen(search) }),
      }}
      fields={[
        {
          label: t('rule'),
          value: filters.rule ?? '',
          onChange: (value) => onChange({ rule: chosen(value) }),
          data: [
            { value: '', label: t('anyRule') },
            ...families,
            ...withChosen([], ruleIsListed ? undefined : filters.rule),
          ],
        },
        {
          label: t('behaviour'),
          value: filters.behaviour ?? '',
          onChange: (value) => onChange({ behaviour: chosen(value) }),
          data: [
            { value: '', label: t('anyBehaviour') },
            ...withChosen(model.behaviours.map(option), filters.behaviour),
          ],
        },
        {
          label: t('condition'),
          value: filters.condition ?? '',
          onChange: (value) => onChange({ condition: chosen(value) }),
          data: [
            { value: '', label: t('anyCondition') },
            ...withChosen(model.conditions.map(option), filters.condition),
          ],
        },
        ...(model.teams.length > 0 || filters.team !== undefined
          ? [
              {
                label: t('team'),
                value: filters.team ?? '',
                onChange: (value: string) => onChange({ team: chosen(value) }),
                data: [
                  { value: '', label: t('anyTeam') },
                  ...withChosen(
                    model.teams.map(({ key, name }) => ({ value: key, label: name })),
                    filters.team,
                  ),
                ],
              },
            ]
          : []),
        ...(model.measures.length > 0 || filters.measure !== undefined
          ? [
              {
                label: t('measure'),
                value: filters.measure ?? '',
                onChange: (value: string) => onChange({ measure: chosen(value) }),
                data: [
                  { value: '', label: t('anyMeasure') },
                  ...withChosen(model.measures.map(option), filters.measure),
                ],
              },
            ]
          : []),
        {
          label: t('group'),
          value: filters.group ?? '',
          onChange: (value) => onChange({ group: GROUPINGS.find((each) => each === value) }),
          data: [
            { value: '', label: t('grouping.none') },
            ...GROUPINGS.map((each) => ({ value: each, label: t(`grouping.${each}`) })),
          ],
          isOrder: true,
        },
      ]}
      above={children}
      chosenAbove={[
        ...(severity ? [{ label: t('severity'), value: t(`domain:severity.${severity}`) }] : []),
        ...(state ? [{ label: t('triage:state.label'), value: t(`triage:state.${state}`) }] : []),
      ]}
    />
  );
}
