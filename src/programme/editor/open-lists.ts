import type { Along, OpenCollection, StoredRow } from '@/editing/collection';
import type { EffectRow, ProgrammePlace } from '../store/effect-patch';
import { itemsOf, type ItemRows, type OpenList } from '../store/items';
import type { ProgrammeRows } from '../store/row-types';
import { rowsOf } from '../store/rows-of';
import { putBack, TABLE_OF, takeOut } from '../store/take-out';
import { titleOf } from './names-of';
import { standsOn, withAdded, without } from './shown-lists';

const anew = <Row extends StoredRow>(row: Row): Row => ({ ...row, version: 1 });

/** A list of a programme: what is removed takes along what hangs on it, and brings it back. */
const openList = <L extends OpenList>(
  place: ProgrammePlace,
  list: L,
): OpenCollection<ProgrammeRows, ItemRows[L]> => ({
  table: TABLE_OF[list],
  titleOf,
  itemsOf: (rows) => itemsOf(rows, list),
  withAdded: (rows, items, along) => withAdded(rows, { list, items, ...cellsAndSessions(along) }),
  without: (rows, ids) => without(rows, list, ids),
  alongOf: ({ effects, sessions }, ids) => ({
    cells: effects.filter((cell) => standsOn(ids, cell)).map(anew),
    sessions: sessions.filter((each) => ids.has(each.measure_id)).map(anew),
  }),
  tableRows: (items) => rowsOf(list, items),
  insert: (rows, whatFits) => putBack(place, rows, whatFits),
  remove: (ids) => takeOut(place, list, [...ids]),
});

/** What `alongOf` has answered. */
const cellsAndSessions = ({ cells = [], sessions = [] }: Along) => ({
  cells: cells as readonly EffectRow[],
  sessions: sessions as readonly ItemRows['sessions'][],
});

/** All lists of a programme that things are added to and removed from. */
export const openListsOf = (place: ProgrammePlace) => ({
  goals: openList(place, 'goals'),
  behaviours: openList(place, 'behaviours'),
  conditions: openList(place, 'conditions'),
  measures: openList(place, 'measures'),
  sessions: openList(place, 'sessions'),
  indicators: openList(place, 'indicators'),
  stakeholders: openList(place, 'stakeholders'),
});
