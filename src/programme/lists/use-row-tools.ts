import { useState } from 'react';
import { newId } from '@/data/new-id';
import { newKey } from '@/domain/programme/new-key';
import type { StepKind } from '@/editing/history';
import { useSelection, type Selection } from '@/ui/hooks/use-selection';
import { moved } from './move';

interface Listed {
  id: string;
  key: string;
  position: string;
}

export interface Change<Patch> {
  id: string;
  patch: Patch;
}

/** A list and how it is changed; every call is one step of the history. */
export interface EditedList<Row extends Listed, Patch> {
  items: () => readonly Row[];
  titleOf: (row: Row) => string;
  /** What a key is made of where a title has no letters for one. */
  word: string;
  titled: (title: string) => Patch;
  placed: (position: string) => Patch;
  edit: (changes: readonly Change<Patch>[], what?: StepKind) => unknown;
  add: (rows: readonly Row[]) => unknown;
  /** Deletes rows, or asks before. */
  remove: (ids: readonly string[]) => void;
}

/** What every row of an edited list can do. */
export interface RowTools {
  selection: Selection;
  /** How many rows can be selected. */
  all: number;
  /** How many are shown that the reader may not change. */
  locked: number;
  /** Whether the reader may change a row. */
  may: (id: string) => boolean;
  /** Whether the table shows the list's own order, which moving changes. */
  movable: boolean;
  /** What is being renamed. */
  renaming: string | null;
  rename: (id: string | null) => void;
  remove: (ids: readonly string[]) => void;
  saveTitle: (id: string, title: string) => void;
  /** One place up or down within the rows shown together with it. */
  step: (id: string, by: 1 | -1) => void;
  /** Puts an item before another. */
  put: (id: string, before: string | null) => void;
  duplicate: (id: string) => void;
}

export interface ListTools<Patch> extends RowTools {
  /** `patch` is what changes with the place, such as the category. */
  put: (id: string, before: string | null, patch?: Patch) => void;
  change: (ids: readonly string[], patch: Patch) => void;
}

export interface ShownRows {
  /** Ids in the order in which they stand in the table, group by group. */
  groups: readonly (readonly string[])[];
  movable: boolean;
  /** Ids of the rows that the reader may change; where it is not said, all of them. */
  editable?: ReadonlySet<string> | undefined;
}

/** What can be done to the rows of a list. */
export function useRowTools<Row extends Listed, Patch extends object>(
  { items, titleOf, word, titled, placed, edit, add, remove }: EditedList<Row, Patch>,
  { groups, movable, editable }: ShownRows,
): ListTools<Patch> {
  const may = (id: string) => editable?.has(id) ?? true;
  const shown = groups.flat();
  const selectable = shown.filter(may);
  const selection = useSelection(selectable);
  const [renaming, rename] = useState<string | null>(null);

  function put(id: string, before: string | null, patch?: Patch): void {
    const places = moved(items(), [id], before);
    const position = places.find((place) => place.id === id)?.position;
    const own: object = { ...patch, ...(position === undefined ? {} : placed(position)) };
    const others = places.filter((place) => place.id !== id);
    const changes = [
      { id, patch: own as Patch },
      ...others.map((place) => ({ id: place.id, patch: placed(place.position) })),
    ];
    edit(changes, 'moved');
  }

  function step(id: string, by: 1 | -1): void {
    const group = groups.find((each) => each.includes(id)) ?? [];
    const neighbour = group[group.indexOf(id) + by];
    if (neighbour === undefined) return;
    if (by === -1) return put(id, neighbour);
    const rest = items().filter((item) => item.id !== id);
    put(id, rest[rest.findIndex((item) => item.id === neighbour) + 1]?.id ?? null);
  }

  function duplicate(id: string): void {
    const all = items();
    const at = all.findIndex((item) => item.id === id);
    const item = all[at];
    if (!item) return;
    const keys = all.map(({ key }) => key);
    const copy = { ...item, id: newId(), key: newKey(titleOf(item), keys, word), version: 1 };
    const after = all[at + 1]?.id ?? null;
    const [place] = moved([...all, { ...copy, position: '' }], [copy.id], after);
    add([{ ...copy, position: place?.position ?? copy.position }]);
  }

  return {
    selection,
    all: selectable.length,
    locked: shown.length - selectable.length,
    may,
    movable,
    renaming,
    rename,
    remove,
    saveTitle: (id, title) => {
      rename(null);
      edit([{ id, patch: titled(title) }]);
    },
    step,
    put,
    duplicate,
    change: (ids, patch) => void edit(ids.map((id) => ({ id, patch }))),
  };
}
