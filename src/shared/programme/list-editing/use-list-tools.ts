import { useState } from 'react';
import { newId } from '@/data/new-id';
import { newKey } from '@/domain/programme/new-key';
import { useProgramme } from '../programme-context';
import { useWorkbench } from '../use-workbench';
import { itemsOf, type ItemPatch, type ItemRows } from '../workbench/items';
import { moved } from './move';
import { useSelection, type Selection } from './use-selection';

/** The lists with a table of their own. */
export type TableList = 'behaviours' | 'conditions' | 'goals';

export interface ListTools<L extends TableList = TableList> {
  list: L;
  selection: Selection;
  /** How many rows are shown. */
  all: number;
  /** Whether the table shows the list's own order, which moving changes. */
  movable: boolean;
  /** What is being renamed, or asked about before it is deleted. */
  renaming: string | null;
  removing: readonly string[];
  rename: (id: string | null) => void;
  askToRemove: (ids: readonly string[]) => void;
  remove: () => void;
  saveTitle: (id: string, title: string) => void;
  /** One place up or down within the rows shown together with it. */
  step: (id: string, by: 1 | -1) => void;
  /** Puts an item before another; `patch` is what changes with the place, such as the category. */
  put: (id: string, before: string | null, patch?: ItemPatch<L>) => void;
  duplicate: (id: string) => void;
  change: (ids: readonly string[], patch: ItemPatch<L>) => void;
}

interface ListToolsOptions {
  /** Ids in the order in which they stand in the table, group by group. */
  groups: readonly (readonly string[])[];
  movable: boolean;
}

/** What can be done to the rows of a list; null for those who may only read it. */
export function useListTools<L extends TableList>(
  list: L,
  { groups, movable }: ListToolsOptions,
): ListTools<L> | null {
  const { rows } = useProgramme();
  const { mayEdit, edit, editMany, add, remove } = useWorkbench();
  const selection = useSelection(groups.flat());
  const [renaming, rename] = useState<string | null>(null);
  const [removing, askToRemove] = useState<readonly string[]>([]);
  if (!mayEdit) return null;

  const items = itemsOf(rows, list);

  function put(id: string, before: string | null, patch?: ItemPatch<L>): void {
    const places = moved(items, [id], before);
    const other = places.filter((place) => place.id !== id);
    const position = places.find((place) => place.id === id)?.position;
    const own = { ...patch, ...(position === undefined ? {} : { position }) } as ItemPatch<L>;
    const changes = [
      { id, patch: own },
      ...other.map((place) => ({ id: place.id, patch: { position: place.position } as ItemPatch<L> })),
    ];
    void editMany(list, changes, 'moved');
  }

  function step(id: string, by: 1 | -1): void {
    const group = groups.find((each) => each.includes(id)) ?? [];
    const neighbour = group[group.indexOf(id) + by];
    if (neighbour === undefined) return;
    if (by === -1) return put(id, neighbour);
    const rest = items.filter((item) => item.id !== id);
    put(id, rest[rest.findIndex((item) => item.id === neighbour) + 1]?.id ?? null);
  }

  function duplicate(id: string): void {
    const at = items.findIndex((item) => item.id === id);
    const item = items[at];
    if (!item) return;
    const keys = items.map(({ key }) => key);
    const copy: ItemRows[L] = { ...item, id: newId(), key: newKey(item.title, keys, list), version: 1 };
    const after = items[at + 1]?.id ?? null;
    const [place] = moved([...items, { ...copy, position: '' }], [copy.id], after);
    void add(list, [{ ...copy, position: place?.position ?? copy.position }]);
  }

  return {
    list,
    selection,
    all: groups.flat().length,
    movable,
    renaming,
    removing,
    rename,
    askToRemove,
    remove: () => {
      void remove(list, removing);
      askToRemove([]);
    },
    saveTitle: (id, title) => {
      rename(null);
      void edit(list, id, { title } as ItemPatch<L>);
    },
    step,
    put,
    duplicate,
    change: (ids, patch) =>
      void editMany(
        list,
        ids.map((id) => ({ id, patch })),
      ),
  };
}
