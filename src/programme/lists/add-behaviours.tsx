import { useTranslation } from 'react-i18next';
import { TEXT_MAX, TITLE_MAX } from '@/domain/programme/limits';
import { useMay } from '@/organisation/organisation-context';
import type { EntityPatch } from '../entities/entities';
import { useAddItems } from './new-items';
import { readScale, readText, type PasteSpec } from './paste-spec';
import { QuickAdd } from './quick-add';

/** The line below the list that adds behaviours, one by one or as a list from a spreadsheet. */
export function AddBehaviours() {
  const { t } = useTranslation(['behaviours', 'domain', 'editing', 'fields']);
  const mayEdit = useMay('edit_programme');
  const add = useAddItems('behaviours');
  if (!mayEdit) return null;
  const text = { read: readText, longest: TEXT_MAX };
  const scale = { read: readScale, longest: 1 };
  const fields = [
    { name: 'title', label: t('editing:title'), read: readText, longest: TITLE_MAX },
    { name: 'from', label: t('fields:from_text'), ...text },
    { name: 'to', label: t('fields:to_text'), ...text },
    { name: 'importance', label: t('domain:scale.importance.name'), ...scale },
    { name: 'habitStrength', label: t('domain:scale.habitStrength.name'), ...scale },
    { name: 'effort', label: t('domain:scale.effort.name'), ...scale },
  ];
  const paste: PasteSpec<EntityPatch<'behaviours'>> = {
    fields: fields.map((field) => ({
      ...field,
      headers: [field.label, field.name, t('table.behaviour')].slice(0, field.name === 'title' ? 3 : 2),
    })),
    toItem: ({ title, ...patch }) => ({ title: String(title), patch }),
  };
  return <QuickAdd onAdd={add} label={t('another')} paste={paste} />;
}
