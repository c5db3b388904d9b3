import type { QueryClient } from '@tanstack/react-query';
import type { Collection, OpenCollection, StoredRow } from './collection';
import type { Dispute } from './conflicts';
import { createEditor, type Editor } from './editor';
import type { StepKind } from './history';
import { onePerPlace } from './one-per-place';
import type { AnyPatch } from './patch';
import type { LeftOut, Names } from './taken';

/** A list of an organisation: where it is cached, and how its rows are stored. */
export interface StoredList<Row extends StoredRow, Patch> {
  /** Tells it from other lists of the organisation. */
  name: string;
  table: string;
  queryKey: readonly unknown[];
  /** The order in which the server answers the rows. */
  compare: (a: Row, b: Row) => number;
  titleOf: (row: Row) => string;
  /** Saves a row on the version it was read in. */
  save: (row: Row, patch: Patch) => Promise<Row>;
  /** What its rows, and what they refer to, are called. */
  names: () => Names;
  /**
   * Inserts rows; those that are there already stay as they are. New ones come all or none of them; of such as have been
   * deleted comes what still fits, and the answer is the rest.
   */
  insert: (rows: readonly Row[], whatFits: boolean) => Promise<LeftOut[]>;
  /** Deletes rows, all that are there or none of them, and answers them as they were. */
  remove: (ids: readonly string[]) => Promise<Row[]>;
  /** Asks the server for the list. */
  reload: () => Promise<unknown>;
  /** Asks anew for the list and for all that carries it along. */
  refresh: () => unknown;
}

interface RowChange<Row, Patch> {
  id: string;
  patch: Patch;
  /** The row as it was shown to whoever made the edit, where that may have been a while ago. */
  base?: Row | undefined;
}

/**
 * Where a list of an organisation is edited, its teams for one; every call is one step, and resolves to whether it has
 * been saved.
 */
export interface ListEditor<Row extends StoredRow, Patch extends object> extends Omit<
  Editor<readonly Row[], null>,
  'edit' | 'add' | 'remove' | 'settle'
> {
  edit: (changes: readonly RowChange<Row, Patch>[], what?: StepKind) => Promise<boolean>;
  add: (rows: readonly Row[]) => Promise<boolean>;
  remove: (ids: readonly string[]) => Promise<boolean>;
  /** Ends a conflict: what was chosen of one's own version is written over the other one, as one step. */
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
    with: (rows, changed) =>
      sorted(
        rows.flatMap((row) => {
          const next = changed.get(row.id);
          return next === undefined ? [row] : (next ?? []);
        }),
      ),
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

/** The editor of a list, one for each organisation. */
export const listEditorOf = <Row extends StoredRow, Patch extends object>(
  listOf: (queryClient: QueryClient, organisationId: string) => StoredList<Row, Patch>,
): ((queryClient: QueryClient, organisationId: string) => ListEditor<Row, Patch>) =>
  onePerPlace((queryClient, organisationId: string) =>
    createListEditor(queryClient, organisationId, listOf(queryClient, organisationId)),
  );
