import { IconPlus } from '@tabler/icons-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '@/ui/plain-button';
import { AddingContext } from './adding-context';
import type { ItemKind } from './use-add-item';
import { useMayAdd } from './use-may-add';

/** The button that adds a target behaviour, a framework condition, a measure or an indicator; absent for those who may not. */
export function AddItem({ kind }: { kind: ItemKind }) {
  const { t } = useTranslation('adding');
  const mayEdit = useMayAdd()(kind);
  const add = use(AddingContext);
  if (!mayEdit) return null;
  return (
    <PlainButton leftSection={<IconPlus size={18} aria-hidden />} onClick={() => add(kind)}>
      {t(`${kind}.add`)}
    </PlainButton>
  );
}
