import type { Along, OpenCollection } from '@/editing/collection';
import { asNewRow } from '@/editing/insertions';
import type { EffectRow, ProgrammeRef } from '../store/effect-patch';
import { itemsOf, type ItemRows, type OpenList } from '../store/items';
import type { ProgrammeRows } from '../store/row-types';
import { rowsOf } from '../store/rows-of';
import { deleteRows, insertRows } from '../store/insert-delete';
import { TABLE_OF } from '../store/table-of';
import { titleOf } from './names-of';
import { standsOn, withAdded, without } from './shown-lists';

/** A list of a programme: what is removed takes along what hangs on it, and brings it back. */
const openList = <L extends OpenList>(
  ref: ProgrammeRef,
  list: L,
): OpenCollection<ProgrammeRows, ItemRows[L]> => ({
  table: TABLE_OF[list],
  titleOf,
  itemsOf: (rows) => itemsOf(rows, list),
  withAdded: (rows, items, along) => withAdded(rows, { list, items, ...cellsAndSessions(along) }),
  without: (rows, ids) => without(rows, list, ids),
  alongOf: ({ effects, sessions }, ids) => ({
    cells: effects.filter((cell) => standsOn(ids, cell)).map(asNewRow),
    sessions: sessions.filter((each) => ids.has(each.measure_id)).map(asNewRow),
  }),
  tableRows: (items) => rowsOf(list, items),
  insert: (rows, whatFits) => insertRows(ref, rows, whatFits),
  remove: (ids) => deleteRows(ref, list, [...ids]),
});

/** What `alongOf` has answered. */
const cellsAndSessions = ({ cells = [], sessions = [] }: Along) => ({
  cells: cells as readonly EffectRow[],
  sessions: sessions as readonly ItemRows['sessions'][],
});

/** All lists of a programme that things are added to and removed from. */
export const openListsOf = (ref: ProgrammeRef) => ({
  goals: openList(ref, 'goals'),
  behaviours: openList(ref, 'behaviours'),
  conditions: openList(ref, 'conditions'),
  measures: openList(ref, 'measures'),
  sessions: openList(ref, 'sessions'),
  indicators: openList(ref, 'indicators'),
  stakeholders: openList(ref, 'stakeholders'),
});
