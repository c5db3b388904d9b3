import { useTranslation } from 'react-i18next';
import { TITLE_MAX } from '@/domain/programme/limits';
import { useMay } from '@/organisation/organisation-context';
import type { EntityPatch } from '../entities/entities';
import { useAddItems } from './new-items';
import { readText, type PasteSpec } from './paste-spec';
import { QuickAdd } from './quick-add';

/** The line below the list that adds strategic goals, one by one or as a list from a spreadsheet. */
export function AddGoals() {
  const { t } = useTranslation(['goals', 'editing']);
  const mayEdit = useMay('edit_programme');
  const add = useAddItems('goals');
  if (!mayEdit) return null;
  const label = t('editing:title');
  const paste: PasteSpec<EntityPatch<'goals'>> = {
    fields: [
      {
        name: 'title',
        label,
        headers: [label, 'title', t('table.goal')],
        read: readText,
        longest: TITLE_MAX,
      },
    ],
    toItem: ({ title }) => ({ title: String(title) }),
  };
  return <QuickAdd onAdd={add} label={t('another')} paste={paste} />;
}
