import { useTranslation } from 'react-i18next';
import type { Scale } from '@/domain/programme/model';
import type { EntityPatch } from '@/programme/entities/entities';
import type { BulkField } from '@/programme/lists/bulk-bar';
import { SCALE } from '@/programme/parts/scale-input';
import { useProgramme } from '@/programme/programme-context';

/** What can be set for many behaviours at once. */
export function useBulkFields(): BulkField<EntityPatch<'behaviours'>>[] {
  const { t } = useTranslation(['behaviours', 'domain']);
  const { goals, teams } = useProgramme().model;
  const scaleOf = (value: string) => Number(value) as Scale;
  const scale = SCALE.map((step) => ({ value: String(step), label: String(step) }));
  const fields: BulkField<EntityPatch<'behaviours'>>[] = [
    { label: t('table.importance'), options: scale, patch: (value) => ({ importance: scaleOf(value) }) },
    { label: t('table.habit'), options: scale, patch: (value) => ({ habitStrength: scaleOf(value) }) },
    {
      label: t('domain:scale.effort.name'),
      options: scale,
      patch: (value) => ({ effort: scaleOf(value) }),
    },
    {
      label: t('goal'),
      options: goals.map(({ key, title }) => ({ value: key, label: title })),
      patch: (goal) => ({ goals: [goal] }),
    },
    {
      label: t('team'),
      options: teams.map(({ key, name }) => ({ value: key, label: name })),
      patch: (team) => ({ teams: [team] }),
    },
  ];
  return fields.filter(({ options }) => options.length > 0);
}
