import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CONDITION_CATEGORIES } from '@/domain/programme/model';
import { FilterBar } from '@/programme/parts/filter-bar';
import { MATRIX_VIEWS, MATRIX_ZOOMS, type MatrixSettings } from '@/programme/search-params/matrix-settings';
import classes from './matrix-page.module.css';

interface MatrixToolbarProps {
  settings: MatrixSettings;
  onChange: (patch: MatrixSettings) => void;
}

/** What the matrix shows: view, rows, order, size. */
export function MatrixToolbar({ settings, onChange }: MatrixToolbarProps) {
  const { t } = useTranslation(['matrix', 'domain']);
  const { view = 'in_use', category, search, group, zoom = 'normal' } = settings;
  const categories = [...CONDITION_CATEGORIES, 'none' as const];
  return (
    <div className={classes.toolbar}>
      <SegmentedControl
        aria-label={t('view')}
        className={classes.segments}
        classNames={{ control: classes.segment }}
        value={view}
        onChange={(value) => onChange({ view: value === 'in_use' ? undefined : value })}
        data={MATRIX_VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
      />
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
            label: t('category'),
            value: category ?? '',
            onChange: (value) => onChange({ category: categories.find((each) => each === value) }),
            data: [
              { value: '', label: t('anyCategory') },
              ...categories.map((each) => ({ value: each, label: t(`domain:conditionCategory.${each}`) })),
            ],
          },
          {
            label: t('order'),
            value: group ?? '',
            onChange: (value) => onChange({ group: value === 'none' ? value : undefined }),
            data: [
              { value: '', label: t('byCategory') },
              { value: 'none', label: t('asInProgramme') },
            ],
            isOrder: true,
          },
          {
            label: t('zoom'),
            value: zoom,
            onChange: (value) =>
              onChange({ zoom: (['compact', 'large'] as const).find((each) => each === value) }),
            data: MATRIX_ZOOMS.map((value) => ({ value, label: t(`zooms.${value}`) })),
            isOrder: true,
          },
        ]}
      />
    </div>
  );
}
