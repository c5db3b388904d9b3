import { useTranslation } from 'react-i18next';
import { MEASURE_KINDS, MEASURE_STATUSES } from '@/domain/programme/model';
import { FilterBar } from '@/programme/parts/filter-bar';
import { withChosen } from '@/programme/parts/with-chosen';
import { useProgramme } from '@/programme/programme-context';
import { changedFilters, type FilterPatch } from '@/programme/search-params/changed-filters';
import { MEASURE_SORTS, type MeasureFilters } from '@/programme/search-params/measure-filters';

interface MeasureFilterBarProps {
  filters: MeasureFilters;
  onChange: (filters: MeasureFilters) => void;
}

/** What narrows the measures down, and the order of the table. */
export function MeasureFilterBar({ filters, onChange }: MeasureFilterBarProps) {
  const { t } = useTranslation(['measures', 'domain', 'editing', 'fields']);
  const { model } = useProgramme();
  const { kind, status, team, behaviour, mine, search, sort, view } = filters;
  const change = (patch: FilterPatch<MeasureFilters>) => onChange(changedFilters(filters, patch));
  const any = { value: '', label: t('any') };
  const kinds = [...MEASURE_KINDS, 'none' as const];
  const statuses = [...MEASURE_STATUSES, 'overdue' as const];
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
          label: t('fields:kind'),
          value: kind ?? '',
          onChange: (value) => change({ kind: kinds.find((each) => each === value) }),
          data: [any, ...kinds.map((each) => ({ value: each, label: t(`domain:measureKind.${each}`) }))],
        },
        {
          label: t('fields:status'),
          value: status ?? '',
          onChange: (value) => change({ status: statuses.find((each) => each === value) }),
          data: [
            any,
            ...statuses.map((each) => ({
              value: each,
              label: each === 'overdue' ? t('overdueFilter') : t(`domain:measureStatus.${each}`),
            })),
          ],
        },
        {
          label: t('team'),
          value: team ?? '',
          onChange: (value) => change({ team: value }),
          data: [
            any,
            ...withChosen(
              model.teams.map(({ key, name }) => ({ value: key, label: name })),
              team,
            ),
          ],
        },
        {
          label: t('behaviour'),
          value: behaviour ?? '',
          onChange: (value) => change({ behaviour: value }),
          data: [
            any,
            ...withChosen(
              model.behaviours.map(({ key, title }) => ({ value: key, label: title })),
              behaviour,
            ),
          ],
        },
        ...(view === undefined
          ? [
              {
                label: t('editing:sort'),
                value: sort ?? '',
                onChange: (value: string) => change({ sort: MEASURE_SORTS.find((each) => each === value) }),
                data: [
                  { value: '', label: t('sort.own') },
                  ...MEASURE_SORTS.map((each) => ({ value: each, label: t(`sort.${each}`) })),
                ],
                isOrder: true,
              },
            ]
          : []),
      ]}
      box={{
        label: t('mine'),
        checked: mine === true,
        onChange: (checked) => change({ mine: checked ? true : undefined }),
      }}
    />
  );
}
