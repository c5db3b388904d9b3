import { useStore } from 'zustand';
import { AutosaveText } from '@/editing/ui/autosave-text';
import type { ItemList, ItemPatch } from '../store/items';
import { useWorkbench, useWorkbenchOf } from '../use-workbench';

interface ItemTextProps<L extends ItemList> {
  list: L;
  id: string;
  /** What a text means for the item. */
  patch: (text: string) => ItemPatch<L>;
  value: string;
  label: string;
  placeholder?: string;
  minRows?: number;
}

/** A text of a behaviour, condition or the like, edited where it stands. */
export function ItemText<L extends ItemList>({ list, id, patch, ...field }: ItemTextProps<L>) {
  const { edit } = useWorkbench();
  // Once somebody has decided between two versions, the field shows the one that was chosen.
  const decided = useStore(useWorkbenchOf().disputes, ({ settled }) => settled);
  return (
    <AutosaveText
      quiet
      key={`${id} ${decided}`}
      {...field}
      onSave={(text) => edit(list, id, patch(text.trim()))}
    />
  );
}
