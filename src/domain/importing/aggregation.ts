import { periodOf } from '../calendar/periods';
import type { IsoDate, Observation } from '../programme/model';
import { cellText, fold } from './cell-text';
import { compileConditions } from './compile-condition';
import { compileMeasure } from './compile-measure';
import { compileTeam, type KnownTeam } from './compile-team';
import { findColumn } from './find-column';
import { contribute, readingsOf, type Groups } from './groups';
import type { Lookup } from './lookup';
import type { ColumnRef, Mapping } from './mapping';
import { mappingColumns } from './mapping-columns';
import { dateReader, isFault, type Fault, type RowProblemCode } from './row-readers';
import type { Block, Row, Table } from './table';

/** A row that does not count, and why. */
export interface RowProblem {
  code: RowProblemCode;
  /** As a spreadsheet numbers them, from 1. */
  row: number;
  /** From 1. */
  column: number;
  /** Header of the column; '' where it has none. */
  name: string;
  /** What stands in the cell, shortened. */
  text: string;
}

/** Values that stand for no team, or do not occur in the second table; one for all spellings. */
export interface UnknownTeam {
  code: 'team_unknown' | 'not_in_lookup';
  value: string;
  rows: number;
}

export interface Aggregated {
  /** By team, then by period. Empty where bad rows stop everything. */
  observations: Observation[];
  /** Every bad row, in the order of rows. */
  problems: RowProblem[];
  /** Most frequent first. */
  unknownTeams: UnknownTeam[];
  /** All rows are one of these. `outside`: do not meet the conditions; `leftOut`: their value stands for no team on purpose. */
  rows: { taken: number; outside: number; leftOut: number; bad: number; blank: number };
  /** First and last day of the rows taken: the last period may not be over yet. */
  firstDay: IsoDate | null;
  lastDay: IsoDate | null;
  /** There are bad rows, and the mapping says not to go on with them. */
  stopped: boolean;
}

/** Why a mapping does not fit a table, the teams or what else is given. */
export type MappingProblem =
  | { code: 'column_missing'; column: ColumnRef }
  | { code: 'team_gone'; value: string; team: string }
  | { code: 'lookup_needed' };

export interface Aggregation {
  kind: 'ready';
  /** Rows in any order and any portions. */
  add: (block: Block) => void;
  finish: () => Aggregated;
}

export interface RefusedMapping {
  kind: 'refused';
  problems: MappingProblem[];
}

const SHOWN = 60;
const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);
const isBlank = (row: Row): boolean => row.every((cell) => cellText(cell) === '');

function objections(
  header: readonly string[] | null,
  mapping: Mapping,
  teams: readonly KnownTeam[],
  lookup: Lookup | null,
): MappingProblem[] {
  const problems = new Map<string, MappingProblem>();
  for (const column of mappingColumns(mapping)) {
    if (findColumn(header, column) === null)
      problems.set(JSON.stringify(column), { code: 'column_missing', column });
  }
  const gone = mapping.team.values.flatMap(({ value, team }) =>
    team === null || teams.some(({ key }) => key === team)
      ? []
      : [{ code: 'team_gone', value, team } as const],
  );
  const needed = mapping.team.lookup !== null && lookup === null;
  return [...problems.values(), ...gone, ...(needed ? [{ code: 'lookup_needed' } as const] : [])];
}

/**
 * Aggregates raw rows to readings of teams and periods, block by block: start, `add` what comes, `finish`. Takes time in
 * proportion to the rows. Each row that cannot be used is listed, with the first reason found; rows that do not meet
 * `mapping.among` are not looked at any further.
 * @param header texts above the columns; null where there are none
 * @param lookup the second table, where the mapping needs one
 */
export function startAggregation(
  header: readonly string[] | null,
  mapping: Mapping,
  teams: readonly KnownTeam[],
  lookup: Lookup | null,
): Aggregation | RefusedMapping {
  const refused = objections(header, mapping, teams, lookup);
  if (refused.length > 0) return { kind: 'refused', problems: refused };

  const place = (column: ColumnRef) => findColumn(header, column) ?? column.position - 1;
  const counts = compileConditions(mapping.among, place);
  const dateOf = dateReader(mapping.date, place(mapping.date.column));
  const teamOf = compileTeam(mapping.team, place(mapping.team.column), teams, lookup ?? new Map());
  const measure = compileMeasure(mapping.measure, place);
  const periods = new Map<IsoDate, IsoDate>();
  const groups: Groups = new Map();
  const problems: RowProblem[] = [];
  const unknown = new Map<string, UnknownTeam>();
  const rows = { taken: 0, outside: 0, leftOut: 0, bad: 0, blank: 0 };
  let firstDay: IsoDate | null = null;
  let lastDay: IsoDate | null = null;

  const periodOfDay = (day: IsoDate): IsoDate => {
    const known = periods.get(day);
    if (known !== undefined) return known;
    const period = periodOf(day, mapping.cadence);
    periods.set(day, period);
    return period;
  };

  /** What becomes of a row: counted as one of these, or a fault. */
  const take = (row: Row): 'taken' | 'outside' | 'leftOut' | Fault => {
    const meets = counts(row);
    if (meets !== true) return meets === false ? 'outside' : meets;
    const { team, told } = teamOf(row);
    if (team === null) return 'leftOut';
    if (isFault(team)) {
      if (team.code === 'team_unknown' || team.code === 'not_in_lookup') note(team.code, told);
      return team;
    }
    const day = dateOf(row);
    if (isFault(day)) return day;
    const value = measure.read(row);
    if (isFault(value)) return value;
    const period = periodOfDay(day);
    const { ready } = measure;
    if (ready && groups.get(team)?.has(period)) return ready.second;
    const cases = ready ? ready.cases(row) : 1;
    if (isFault(cases)) return cases;
    contribute(groups, team, period, { value, cases });
    if (firstDay === null || day < firstDay) firstDay = day;
    if (lastDay === null || day > lastDay) lastDay = day;
    return 'taken';
  };

  const note = (code: UnknownTeam['code'], value: string) => {
    const key = `${code} ${fold(value)}`;
    const before = unknown.get(key);
    unknown.set(key, {
      code,
      value: before && before.value < value ? before.value : value,
      rows: (before?.rows ?? 0) + 1,
    });
  };

  const report = ({ code, at }: Fault, row: Row, number: number) => {
    rows.bad += 1;
    problems.push({
      code,
      row: number,
      column: at + 1,
      name: header?.[at] ?? '',
      text: shortened(cellText(row[at] ?? null)),
    });
  };

  return {
    kind: 'ready',
    add({ firstRow, rows: block, broken }) {
      const brokenRows = new Set(broken);
      for (const [i, row] of block.entries()) {
        const beyond =
          header === null ? -1 : row.findIndex((cell, at) => at >= header.length && cellText(cell) !== '');
        if (brokenRows.has(firstRow + i)) report({ code: 'broken_quotes', at: 0 }, row, firstRow + i);
        else if (beyond >= 0) report({ code: 'too_many_cells', at: beyond }, row, firstRow + i);
        else if (isBlank(row)) rows.blank += 1;
        else {
          const became = take(row);
          if (typeof became === 'string') rows[became] += 1;
          else report(became, row, firstRow + i);
        }
      }
    },
    finish() {
      const stopped = mapping.badRows === 'stop' && rows.bad > 0;
      return {
        observations: stopped ? [] : readingsOf(groups, measure, mapping.cadence),
        problems: [...problems].sort((a, b) => a.row - b.row),
        unknownTeams: [...unknown.values()].sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1)),
        rows: { ...rows },
        firstDay,
        lastDay,
        stopped,
      };
    },
  };
}

/**
 * A whole table at once.
 * @see startAggregation
 */
export function aggregate(
  { header, blocks }: Table,
  mapping: Mapping,
  teams: readonly KnownTeam[],
  lookup: Lookup | null = null,
): Aggregated | RefusedMapping {
  const aggregation = startAggregation(header, mapping, teams, lookup);
  if (aggregation.kind === 'refused') return aggregation;
  for (const block of blocks) aggregation.add(block);
  return aggregation.finish();
}
