import { useTranslation } from 'react-i18next';
import { CONDITION_CATEGORIES, FORMALITIES, REWARDS, type Scale } from '@/domain/programme/model';
import type { EntityPatch } from '@/programme/entities/entities';
import type { BulkField } from '@/programme/lists/bulk-bar';
import { SCALE } from '@/programme/parts/scale-input';

/** No reward; an empty value stands for "unchanged". */
const NOT_STATED = 'not_stated';

/** What can be set for many conditions at once. */
export function useBulkFields(): BulkField<EntityPatch<'conditions'>>[] {
  const { t } = useTranslation(['conditions', 'domain', 'fields']);
  const scaleOf = (value: string) => Number(value) as Scale;
  const scale = SCALE.map((step) => ({ value: String(step), label: String(step) }));
  return [
    {
      label: t('fields:category'),
      options: CONDITION_CATEGORIES.map((each) => ({
        value: each,
        label: t(`domain:conditionCategory.${each}`),
      })),
      patch: (value) => ({ category: CONDITION_CATEGORIES.find((each) => each === value) ?? null }),
    },
    {
      label: t('fields:formality'),
      options: FORMALITIES.map((each) => ({ value: each, label: t(`domain:formality.${each}`) })),
      patch: (value) => ({ formality: FORMALITIES.find((each) => each === value) ?? 'official' }),
    },
    {
      label: t('fields:reward'),
      options: [
        { value: NOT_STATED, label: t('domain:reward.notStated') },
        ...REWARDS.map((each) => ({ value: each, label: t(`domain:reward.${each}`) })),
      ],
      patch: (value) => ({ reward: REWARDS.find((each) => each === value) ?? null }),
    },
    { label: t('table.strength'), options: scale, patch: (value) => ({ strength: scaleOf(value) }) },
    {
      label: t('table.changeability'),
      options: scale,
      patch: (value) => ({ changeability: scaleOf(value) }),
    },
  ];
}
