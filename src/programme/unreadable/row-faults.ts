import { ROW_BOUNDS, type TableName } from '@/programme/entities/row-bounds';
import { fits } from '@/domain/programme/bounds';
import { type Fault, somethingElse, type SortedProgrammes } from './faults';
import { toModel } from '../store/programme-rows';
import type { LoadedProgrammes, ProgrammeRows, SharedRows } from '../store/row-types';
import type { SeriesFault } from '../store/series-rows';

const LISTS = {
  goals: 'strategic_goals',
  behaviours: 'target_behaviours',
  conditions: 'framework_conditions',
  effects: 'effects',
  measures: 'measures',
  sessions: 'sessions',
  indicators: 'indicators',
  stakeholders: 'stakeholders',
  decisions: 'decisions',
} as const satisfies Partial<Record<keyof ProgrammeRows, TableName>>;

/** What readers compute with. Text that is too long or oddly written is still text. */
const JUDGED = new Set(['date', 'clock', 'number', 'choice', 'flag']);
const JUDGED_FORMS = new Set(['rule', 'timeOfDay']);

type Judge = (value: unknown) => boolean;

/** By table and column, whether a value can be read. Nothing and what has not been asked for can be. */
const JUDGES = new Map<TableName, [string, Judge][]>(
  (Object.keys(ROW_BOUNDS) as TableName[]).map((table) => [
    table,
    Object.entries(ROW_BOUNDS[table]).flatMap(([column, bound]): [string, Judge][] => {
      if (bound.kind === 'form' ? !JUDGED_FORMS.has(bound.of) : !JUDGED.has(bound.kind)) return [];
      if (bound.kind === 'id' || bound.kind === 'stamp' || bound.kind === 'moment' || bound.kind === 'object')
        return [];
      const nothing = column === 'ritual_rule' ? '' : null;
      return [
        [column, (value) => value === undefined || value === nothing || fits(bound, asRead(column, value))],
      ];
    }),
  ]),
);

/** A clock is answered with seconds, which are always zero. */
const asRead = (column: string, value: unknown): unknown =>
  (column === 'starts_at' || column === 'ends_at') && typeof value === 'string'
    ? value.replace(' ', 'T').replace(/^(.{16}):00$/, '$1')
    : value;

/** The columns of a row that cannot be read. */
export function faultyColumns(table: TableName, row: object): string[] {
  const judges = JUDGES.get(table) ?? [];
  return judges.filter(([column, reads]) => !reads(Reflect.get(row, column))).map(([column]) => column);
}

const titleOf = (row: object): string => {
  const names = ['title', 'name', 'role'].map((name): unknown => Reflect.get(row, name));
  return names.find((name) => typeof name === 'string' && name !== '')?.toString() ?? '';
};

function faultsIn(table: TableName, row: { id: string }): Fault[] {
  return faultyColumns(table, row).map((column) => ({
    table,
    id: row.id,
    column,
    value: String(Reflect.get(row, column)),
    title: titleOf(row),
  }));
}

/** Everything about a programme that cannot be read; empty: all of it can. */
export function faultsOf(
  shared: SharedRows,
  rows: ProgrammeRows,
  series: readonly SeriesFault[] = [],
): Fault[] {
  const faults = faultsIn('programmes', rows.programme);
  for (const [list, table] of Object.entries(LISTS) as [keyof typeof LISTS, TableName][]) {
    for (const row of rows[list]) faults.push(...faultsIn(table, row));
  }
  for (const { indicator, column, value } of series) {
    const measured = rows.indicators.find(({ id }) => id === indicator);
    if (measured) faults.push({ table: 'observations', id: indicator, column, value, title: measured.title });
  }
  return faults.length > 0 || fitsTogether(shared, rows) ? faults : [somethingElse(rows)];
}

/** What refers to something refers to something that is there. */
function fitsTogether(shared: SharedRows, rows: ProgrammeRows): boolean {
  try {
    toModel(shared, rows);
    return true;
  } catch {
    return false;
  }
}

/**
 * Programmes that can be read, and those that cannot with what is wrong. Of what all of them share, days of no use are
 * left out: a blackout period by itself, where its own page shows it, a headcount as if it were not known.
 */
export function sortOut(loaded: LoadedProgrammes, series: readonly SeriesFault[]): SortedProgrammes {
  const shared = {
    teams: loaded.teams.map((team) =>
      faultyColumns('teams', team).includes('headcount') ? { ...team, headcount: null } : team,
    ),
    blackouts: loaded.blackouts.filter((period) => faultyColumns('blackout_periods', period).length === 0),
  };
  const judged = loaded.programmes.map((rows) => ({ rows, faults: faultsOf(shared, rows, series) }));
  return {
    ...shared,
    programmes: judged.filter(({ faults }) => faults.length === 0).map(({ rows }) => rows),
    unreadable: judged.filter(({ faults }) => faults.length > 0),
  };
}
