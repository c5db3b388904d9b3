import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CADENCES, MEASURE_KINDS, MEASURE_STATUSES } from '@/domain/programme/model';
import { FilterBar } from '@/programme/parts/filter-bar';
import { withChosen } from '@/programme/parts/with-chosen';
import { useProgramme } from '@/programme/programme-context';
import { PLAN_GROUPS, type PlanSettings } from '@/programme/search-params/plan-settings';
import classes from './plan-page.module.css';

interface PlanToolbarProps {
  settings: PlanSettings;
  /** Whether one can look closer, or from further away. */
  zooms: boolean;
  onChange: (patch: { [K in keyof PlanSettings]: PlanSettings[K] | undefined }) => void;
}

/** How close one looks, what stands together, and what is shown. */
export function PlanToolbar({ settings, zooms, onChange }: PlanToolbarProps) {
  const { t } = useTranslation(['plan', 'domain']);
  const { model } = useProgramme();
  const { zoom = 'month', group = 'kind', kind, team, status, search } = settings;
  return (
    <div className={classes.toolbar}>
      {zooms ? (
        <SegmentedControl
          aria-label={t('zoom.label')}
          className={classes.segments}
          classNames={{ control: classes.segment ?? '' }}
          value={zoom}
          onChange={(value) =>
            onChange({ zoom: (['week', 'quarter'] as const).find((each) => each === value) })
          }
          data={CADENCES.map((value) => ({ value, label: t(`zoom.${value}`) }))}
        />
      ) : null}
      <FilterBar
        label={t('filters')}
        search={{
          label: t('search'),
          placeholder: t('searchHint'),
          value: search ?? '',
          onChange: (words) => onChange({ search: words === '' ? undefined : words }),
        }}
        fields={[
          {
            label: t('group.label'),
            value: group,
            onChange: (value) =>
              onChange({ group: (['team', 'behaviour', 'none'] as const).find((each) => each === value) }),
            data: PLAN_GROUPS.map((value) => ({ value, label: t(`group.${value}`) })),
            isOrder: true,
          },
          {
            label: t('kind'),
            value: kind ?? '',
            onChange: (value) => onChange({ kind: MEASURE_KINDS.find((each) => each === value) }),
            data: [
              { value: '', label: t('anyKind') },
              ...MEASURE_KINDS.map((value) => ({ value, label: t(`domain:measureKind.${value}`) })),
            ],
          },
          {
            label: t('team'),
            value: team ?? '',
            onChange: (value) => onChange({ team: value === '' ? undefined : value }),
            data: [
              { value: '', label: t('anyTeam') },
              ...withChosen(
                model.teams.map(({ key, name }) => ({ value: key, label: name })),
                team,
              ),
            ],
          },
          {
            label: t('status'),
            value: status ?? '',
            onChange: (value) => onChange({ status: MEASURE_STATUSES.find((each) => each === value) }),
            data: [
              { value: '', label: t('anyStatus') },
              ...MEASURE_STATUSES.map((value) => ({ value, label: t(`domain:measureStatus.${value}`) })),
            ],
          },
        ]}
      />
    </div>
  );
}
