import { useState } from 'react';
import { useProgramme } from '../programme-context';
import { itemsOf, type ItemPatch, type ItemRows } from '../store/items';
import { useWorkbench } from '../use-workbench';
import { useRowTools, type ListTools, type ShownRows } from './use-row-tools';

/** The lists of a programme with a table of their own. */
export type TableList = 'behaviours' | 'conditions' | 'goals' | 'measures';

/** What is asked about before it is deleted. */
export interface Removal {
  list: TableList;
  ids: readonly string[];
  cancel: () => void;
  confirm: () => void;
}

export interface ProgrammeListTools<L extends TableList> extends ListTools<ItemPatch<L>> {
  removal: Removal;
}

/**
 * What can be done to the rows of a list of the programme; null for those who may only read it. Who may change some rows
 * alone does not put them in another order: that would write to the others.
 */
export function useListTools<L extends TableList>(list: L, shown: ShownRows): ProgrammeListTools<L> | null {
  const { rows } = useProgramme();
  const { mayEdit, editMany, add, remove } = useWorkbench();
  const [removing, setRemoving] = useState<readonly string[]>([]);
  const tools = useRowTools<ItemRows[L], ItemPatch<L>>(
    {
      items: itemsOf(rows, list),
      titleOf: ({ title }) => title,
      word: list,
      titled: (title) => ({ title }) as ItemPatch<L>,
      placed: (position) => ({ position }) as ItemPatch<L>,
      edit: (changes, what) => editMany(list, changes, what),
      add: (items) => add(list, items),
      remove: setRemoving,
    },
    { ...shown, movable: shown.movable && mayEdit },
  );
  if (!mayEdit && !shown.editable?.size) return null;
  return {
    ...tools,
    removal: {
      list,
      ids: removing,
      cancel: () => setRemoving([]),
      confirm: () => {
        void remove(list, removing);
        setRemoving([]);
      },
    },
  };
}
