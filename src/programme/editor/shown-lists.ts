import { placeOf, withEffects, type EffectRow } from '../store/effect-patch';
import { itemsOf, withItems, type ItemRows, type OpenList } from '../store/items';
import type { ProgrammeRows } from '../store/row-types';

/** Items that come to a list. */
export interface Added {
  list: OpenList;
  items: readonly ItemRows[OpenList][];
  /** The cells and sessions that come along: what was done to them before may be taken back next. */
  cells: readonly EffectRow[];
  sessions: readonly ItemRows['sessions'][];
}

/** Whether a cell stands on one of some items. */
export const standsOn = (ids: ReadonlySet<string>, cell: Pick<EffectRow, 'condition_id' | 'behaviour_id'>) =>
  ids.has(cell.behaviour_id) || ids.has(cell.condition_id);

/** The programme without items, and without the cells that stood on them. */
export function without(rows: ProgrammeRows, list: OpenList, ids: ReadonlySet<string>): ProgrammeRows {
  const left = withItems(
    rows,
    list,
    itemsOf<OpenList>(rows, list).filter(({ id }) => !ids.has(id)),
  );
  // A behaviour takes its indicators along, and what is read from them.
  const indicators = left.indicators.filter((row) => !ids.has(row.behaviour_id));
  const readFrom = new Set(indicators.map(({ id }) => id));
  return {
    ...left,
    effects: left.effects.filter((row) => !standsOn(ids, row)),
    behaviours: left.behaviours.map((row) => ({
      ...row,
      goal_ids: row.goal_ids.filter((id) => !ids.has(id)),
    })),
    measures: left.measures.map((row) => ({
      ...row,
      behaviour_ids: row.behaviour_ids.filter((id) => !ids.has(id)),
      condition_ids: row.condition_ids.filter((id) => !ids.has(id)),
      after_ids: row.after_ids.filter((id) => !ids.has(id)),
      expected: row.expected.filter((cell) => !standsOn(ids, cell)),
      indicators: Object.fromEntries(Object.entries(row.indicators).filter(([, id]) => readFrom.has(id))),
    })),
    sessions: left.sessions.filter((row) => !ids.has(row.measure_id)),
    stakeholders: left.stakeholders.map((row) => ({
      ...row,
      measure_ids: row.measure_ids.filter((id) => !ids.has(id)),
    })),
    indicators,
  };
}

/** The programme with items added to a list; those that are there already are replaced. */
export function withAdded(rows: ProgrammeRows, { list, items, cells, sessions }: Added): ProgrammeRows {
  const joined = <Row extends { id: string }>(there: readonly Row[], more: readonly Row[]) => {
    const ids = new Set(more.map(({ id }) => id));
    return [...there.filter(({ id }) => !ids.has(id)), ...more];
  };
  const along = withItems(rows, 'sessions', joined(rows.sessions, sessions));
  const added = withItems(along, list, joined(itemsOf<OpenList>(along, list), items));
  return withEffects(added, new Map(cells.map((cell) => [placeOf(cell), cell])));
}
