import type { QueryClient } from '@tanstack/react-query';
import type { Collection, OpenCollection, StoredRow } from './collection';
import type { Dispute } from './conflicts';
import { createEditor, type Editor } from './editor';
import type { StepKind } from './history';
import { onePerPlace } from './one-per-place';
import { withReplaced, type AnyPatch } from './patch';
import type { LeftOut, LeftOutWords, Names } from './taken';

/** A list of an organisation: where it is cached and how its rows are stored. */
export interface StoredList<Row extends StoredRow, Patch> {
  /** Unique among the lists of the organisation. */
  name: string;
  table: string;
  queryKey: readonly unknown[];
  /** The order in which the server answers the rows. */
  compare: (a: Row, b: Row) => number;
  titleOf: (row: Row) => string;
  /** Saves a row against the version it was read with. */
  save: (row: Row, patch: Patch) => Promise<Row>;
  /** The names of its rows and of what they refer to, by id. */
  names: () => Names;
  /** Loads the words for what undoing a deletion leaves out. */
  leftOutWords: () => Promise<LeftOutWords>;
  /**
   * Inserts rows and leaves existing ones as they are.
   * @param whatFits restores deleted rows as far as they still fit; otherwise all rows are inserted or none
   * @returns the rows that were left out
   */
  insert: (rows: readonly Row[], whatFits: boolean) => Promise<LeftOut[]>;
  /** Deletes the rows that still exist, all of them or none, and returns them. */
  remove: (ids: readonly string[]) => Promise<Row[]>;
  /** Reloads the list. */
  reload: () => Promise<unknown>;
  /** Reloads the list and everything that includes it. */
  refresh: () => unknown;
}

interface RowChange<Row, Patch> {
  id: string;
  patch: Patch;
  /** The row as it was when the user made the edit; by default the current one. */
  base?: Row | undefined;
}

/**
 * Edits a list of an organisation, such as its teams. Each call is one step of the history and resolves to whether it has
 * been saved.
 */
export interface ListEditor<Row extends StoredRow, Patch extends object> extends Omit<
  Editor<readonly Row[], null>,
  'edit' | 'add' | 'remove' | 'settle'
> {
  edit: (changes: readonly RowChange<Row, Patch>[], what?: StepKind) => Promise<boolean>;
  add: (rows: readonly Row[]) => Promise<boolean>;
  remove: (ids: readonly string[]) => Promise<boolean>;
  /** Settles a conflict: writes the chosen fields of the user's own version over the other one. */
  settle: (conflict: Dispute, chosen: AnyPatch) => Promise<boolean>;
}

function createListEditor<Row extends StoredRow, Patch extends object>(
  queryClient: QueryClient,
  organisationId: string,
  list: StoredList<Row, Patch>,
): ListEditor<Row, Patch> {
  const { name, table, queryKey } = list;
  const sorted = (rows: readonly Row[]) => [...rows].sort(list.compare);
  const without = (rows: readonly Row[], ids: ReadonlySet<string>) => rows.filter(({ id }) => !ids.has(id));
  const collection: Collection<readonly Row[], Row, Patch> = {
    of: (rows) => rows,
    keyOf: ({ id }) => id,
    with: (rows, changed) => sorted(withReplaced(rows, changed)),
    write: (edits) => Promise.all(edits.map(({ on, patch }) => list.save(on, patch))),
  };
  const open: OpenCollection<readonly Row[], Row> = {
    table,
    titleOf: list.titleOf,
    itemsOf: (rows) => rows,
    withAdded: (rows, items) => sorted([...without(rows, new Set(items.map(({ id }) => id))), ...items]),
    without,
    tableRows: (items) => ({ [table]: [...items] }),
    // Under the name of the table stand rows of this list alone.
    insert: (rows, whatFits) => list.insert((rows[table] ?? []) as Row[], whatFits),
    async remove(ids) {
      const rows = await list.remove(ids);
      return rows.length === 0 ? {} : { [table]: rows };
    },
  };
  const refreshWhenIdle = (idle: boolean) => void (idle ? list.refresh() : null);
  const editor = createEditor<readonly Row[], readonly Row[], null>(queryClient, {
    name: `${name}.${organisationId}`,
    queryKey,
    rowsOf: (rows) => rows,
    answerOf: (_, rows) => rows,
    collections: { [name]: collection },
    open: { [name]: open },
    names: list.names,
    leftOutWords: list.leftOutWords,
    afterEdit: refreshWhenIdle,
    afterChange: refreshWhenIdle,
    reload: list.reload,
  });
  return {
    ...editor,
    edit: (changes, what = 'changed') =>
      editor.edit(
        changes.map(({ id, patch, base }) => ({ collection: name, key: id, patch: { ...patch }, base })),
        null,
        { what },
      ),
    add: (rows) => editor.add(name, rows, null),
    remove: (ids) => editor.remove(name, ids, null),
    settle: (conflict, chosen) => editor.settle(conflict, chosen, null),
  };
}

/** Returns a function that gives each organisation its editor of a list. */
export const listEditorOf = <Row extends StoredRow, Patch extends object>(
  listOf: (queryClient: QueryClient, organisationId: string) => StoredList<Row, Patch>,
): ((queryClient: QueryClient, organisationId: string) => ListEditor<Row, Patch>) =>
  onePerPlace((queryClient, organisationId: string) =>
    createListEditor(queryClient, organisationId, listOf(queryClient, organisationId)),
  );
