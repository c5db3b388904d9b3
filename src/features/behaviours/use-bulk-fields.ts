import { useTranslation } from 'react-i18next';
import type { BulkField } from '@/programme/lists/bulk-bar';
import { SCALE } from '@/programme/parts/scale-input';
import { useProgramme } from '@/programme/programme-context';
import type { ItemPatch } from '@/programme/store/items';

/** What can be set for many behaviours at once. */
export function useBulkFields(): BulkField<ItemPatch<'behaviours'>>[] {
  const { t } = useTranslation(['behaviours', 'domain']);
  const { rows, teams } = useProgramme();
  const scale = SCALE.map((step) => ({ value: String(step), label: String(step) }));
  const fields: BulkField<ItemPatch<'behaviours'>>[] = [
    { label: t('table.importance'), options: scale, patch: (value) => ({ importance: Number(value) }) },
    { label: t('table.habit'), options: scale, patch: (value) => ({ habit_strength: Number(value) }) },
    {
      label: t('domain:scale.effort.name'),
      options: scale,
      patch: (value) => ({ effort: Number(value) }),
    },
    {
      label: t('goal'),
      options: rows.goals.map(({ id, title }) => ({ value: id, label: title })),
      patch: (id) => ({ goal_ids: [id] }),
    },
    {
      label: t('team'),
      options: teams.map(({ id, name }) => ({ value: id, label: name })),
      patch: (id) => ({ team_ids: [id] }),
    },
  ];
  return fields.filter(({ options }) => options.length > 0);
}
