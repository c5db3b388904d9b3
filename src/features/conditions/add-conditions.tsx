import { useTranslation } from 'react-i18next';
import { TEXT_MAX, TITLE_MAX } from '@/domain/programme/limits';
import { CONDITION_CATEGORIES, FORMALITIES, REWARDS } from '@/domain/programme/model';
import { useMay } from '@/organisation/organisation-context';
import type { EntityPatch } from '@/programme/entities/entities';
import { useAddItems } from '@/programme/lists/new-items';
import { readScale, readText, readWord, type PasteSpec } from '@/programme/lists/paste-spec';
import { QuickAdd } from '@/programme/lists/quick-add';

/** The line below the list that adds conditions, one by one or as a list from a spreadsheet. */
export function AddConditions() {
  const { t } = useTranslation(['conditions', 'domain', 'editing', 'ratings', 'fields']);
  const mayEdit = useMay('edit_programme');
  const add = useAddItems('conditions');
  if (!mayEdit) return null;
  const words = <T extends string>(all: readonly T[], name: (each: T) => string) =>
    readWord(Object.fromEntries(all.map((each) => [each, [name(each)]])));
  const text = { read: readText, longest: TEXT_MAX };
  const scale = { read: readScale, longest: 1 };
  const word = { longest: TITLE_MAX };
  const fields = [
    { name: 'title', label: t('editing:title'), read: readText, longest: TITLE_MAX },
    {
      name: 'category',
      label: t('fields:category'),
      read: words(CONDITION_CATEGORIES, (each) => t(`domain:conditionCategory.${each}`)),
      ...word,
    },
    { name: 'espoused', label: t('ratings:said'), ...text },
    { name: 'inUse', label: t('ratings:done'), ...text },
    {
      name: 'formality',
      label: t('fields:formality'),
      read: words(FORMALITIES, (each) => t(`domain:formality.${each}`)),
      ...word,
    },
    {
      name: 'reward',
      label: t('fields:reward'),
      read: words(REWARDS, (each) => t(`domain:reward.${each}`)),
      ...word,
    },
    { name: 'strength', label: t('table.strength'), ...scale },
    { name: 'changeability', label: t('table.changeability'), ...scale },
  ];
  const paste: PasteSpec<EntityPatch<'conditions'>> = {
    fields: fields.map((field) => ({
      ...field,
      headers: [field.label, field.name, ...(field.name === 'title' ? [t('table.condition')] : [])],
    })),
    toItem: ({ title, ...patch }) => ({
      title: String(title),
      // An unwritten rule is unofficial, unless the list says otherwise.
      patch: { ...(patch.category === 'unofficial_rules' ? { formality: 'unofficial' } : {}), ...patch },
    }),
  };
  return <QuickAdd onAdd={add} label={t('another')} paste={paste} />;
}
