import type { TableRows } from '@/editing/taken';
import type { ItemRows, OpenList } from './items';
import { TABLE_OF } from './table-of';

/** Columns the database fills in itself; a row that is not saved yet has nothing to say there. */
const STAMPED = ['created_at', 'created_by', 'updated_at', 'updated_by', 'version'];
const written = (item: ItemRows[OpenList]): object =>
  Object.fromEntries(Object.entries(withoutLinks(item)).filter(([name]) => !STAMPED.includes(name)));

/** A row's own columns: what it is linked to stands beside them, in lists and objects. */
export const withoutLinks = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value !== 'object' || value === null));

/** The links of new measures. */
function measureLinks(measures: readonly ItemRows['measures'][]): TableRows {
  const rows = <T>(of: (measure: ItemRows['measures']) => readonly T[], row: (each: T) => object) =>
    measures.flatMap((measure) => of(measure).map((each) => ({ measure_id: measure.id, ...row(each) })));
  return {
    measure_behaviours: rows(
      ({ behaviour_ids }) => behaviour_ids,
      (behaviour_id) => ({ behaviour_id }),
    ),
    measure_conditions: rows(
      ({ condition_ids }) => condition_ids,
      (condition_id) => ({ condition_id }),
    ),
    measure_teams: rows(
      ({ team_ids }) => team_ids,
      (team_id) => ({ team_id }),
    ),
    measure_dependencies: rows(
      ({ after_ids }) => after_ids,
      (after_id) => ({ after_id }),
    ),
    measure_expectations: rows(
      ({ expected }) => expected,
      (cell) => cell,
    ),
    measure_indicators: rows(
      ({ indicators }) => Object.entries(indicators),
      ([level, indicator_id]) => ({ level, indicator_id }),
    ),
  };
}

/** The rows of new items as the database takes them: links stand in tables of their own. */
export function rowsOf(list: OpenList, items: readonly ItemRows[OpenList][]): TableRows {
  const links = items.flatMap((item) => ('goal_ids' in item ? [item] : []));
  const measures = items.flatMap((item) => ('measure_ids' in item ? [item] : []));
  return {
    ...measureLinks(items.flatMap((item) => ('after_ids' in item ? [item] : []))),
    session_attendance: items.flatMap((item) =>
      'attendance' in item ? item.attendance.map((each) => ({ session_id: item.id, ...each })) : [],
    ),
    [TABLE_OF[list]]: items.map(written),
    behaviour_goals: links.flatMap(({ id, goal_ids }) =>
      goal_ids.map((goal_id) => ({ behaviour_id: id, goal_id })),
    ),
    behaviour_teams: links.flatMap(({ id, team_ids }) =>
      team_ids.map((team_id) => ({ behaviour_id: id, team_id })),
    ),
    stakeholder_measures: measures.flatMap(({ id, measure_ids }) =>
      measure_ids.map((measure_id) => ({ stakeholder_id: id, measure_id })),
    ),
  };
}
