import { useStore } from 'zustand';
import { AutosaveText } from '@/editing/ui/autosave-text';
import type { EntityPatch } from '../entities/entities';
import type { ItemList } from '../store/items';
import { useWorkbench, useWorkbenchOf } from '../use-workbench';

interface ItemTextProps<L extends ItemList> {
  list: L;
  /** Key of the item. */
  of: string;
  /** What a text means for the item. */
  patch: (text: string) => EntityPatch<L>;
  value: string;
  label: string;
  placeholder?: string;
  minRows?: number;
}

/** A text of a behaviour, condition or the like, edited where it stands. */
export function ItemText<L extends ItemList>({ list, of, patch, ...field }: ItemTextProps<L>) {
  const { edit } = useWorkbench();
  // Once somebody has decided between two versions, the field shows the one that was chosen.
  const decided = useStore(useWorkbenchOf().disputes, ({ settled }) => settled);
  return (
    <AutosaveText
      quiet
      key={`${of} ${decided}`}
      {...field}
      onSave={(text) => edit(list, of, patch(text.trim()))}
    />
  );
}
