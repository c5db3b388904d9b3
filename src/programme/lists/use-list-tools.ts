import { useState } from 'react';
import type { EntityPatch } from '../entities/entities';
import { itemsOf, type ItemRows } from '../store/items';
import { useAuditSummary, useWorkbench, useWorkbenchOf } from '../use-workbench';
import { useRowTools, type ListTools, type ShownRows } from './use-row-tools';

/** The lists of a programme with a table of their own. */
export type TableList = 'behaviours' | 'conditions' | 'goals' | 'measures';

/** What is asked about before it is deleted. */
export interface Removal {
  list: TableList;
  /** Keys of the items. */
  ids: readonly string[];
  cancel: () => void;
  confirm: () => void;
}

export interface ProgrammeListTools<L extends TableList> extends ListTools<EntityPatch<L>> {
  removal: Removal;
}

/**
 * What can be done to the rows of a list of the programme; null for those who may only read it. Who may change some rows
 * alone does not put them in another order: that would write to the others.
 */
export function useListTools<L extends TableList>(list: L, shown: ShownRows): ProgrammeListTools<L> | null {
  const { mayEdit, editMany, remove } = useWorkbench();
  const workbench = useWorkbenchOf();
  const before = useAuditSummary();
  const [removing, setRemoving] = useState<readonly string[]>([]);
  const tools = useRowTools<ItemRows[L], EntityPatch<L>>(
    {
      // Pages know things by their keys.
      items: () => itemsOf(workbench.loaded().rows, list).map((row) => ({ ...row, id: row.key })),
      titleOf: ({ title }) => title,
      word: list,
      titled: (title) => ({ title }),
      placed: (position) => ({ position }),
      edit: (changes, what) =>
        editMany(
          list,
          changes.map(({ id, patch }) => ({ key: id, patch })),
          what,
        ),
      add: (items) => workbench.add(list, items, before),
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
