import { useTranslation } from 'react-i18next';
import { useMay } from '@/organisation/organisation-context';
import type { KeyHint } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/registry';

/** Lists the keys of rating fields among the shortcuts; for what shows such fields. */
export function useRatingHints(): void {
  const { t } = useTranslation('ratings');
  const mayEdit = useMay('edit_programme');
  const hints: KeyHint[] = [
    { id: 'rating.change', title: t('keys.change'), section: 'page', keys: [{ key: 'Arrows' }] },
    { id: 'rating.type', title: t('keys.type'), section: 'page', keys: [{ key: '−3 … 3' }] },
    { id: 'rating.clear', title: t('keys.clear'), section: 'page', keys: [{ key: 'Delete' }] },
  ];
  useCommands(mayEdit ? hints : []);
}
