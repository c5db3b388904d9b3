import { addDays } from '../calendar/days';
import { periodOf } from '../calendar/periods';
import { isAfterToday, isOutside, type ReadingRules } from '../indicators/reading-check';
import type { IsoDate } from '../programme/model';
import { cellText, fold } from '../tables/cell-text';
import { datedText } from '../tables/dated-text';
import { findColumn } from '../tables/find-column';
import type { Block, Row, Table } from '../tables/table';
import { totalCell } from '../tables/total-mark';
import type { Aggregated, RowProblem, UnknownTeam } from './aggregated';
import { compileRowFilters } from './compile-filter';
import { compileMetric } from './compile-metric';
import { compileTeam, type KnownTeam } from './compile-team';
import { contribute, occur, readingsOf, type Groups } from './groups';
import type { Lookup } from './lookup';
import type { ColumnRef, Mapping } from './mapping';
import { mappingColumns } from './mapping-columns';
import { mappingProblems, type MappingProblem } from './mapping-problems';
import { RowQuestions } from './row-questions';
import { dateReader, isFault, type Fault } from './row-readers';
import { SeenPeriods } from './seen-periods';

export type { Aggregated, RowProblem, UnknownTeam } from './aggregated';
export type { MappingProblem } from './mapping-problems';

/** What readings have to keep to, but for the cadence, which the mapping knows. */
export interface ImportRules extends Omit<ReadingRules, 'cadence'> {
  /** What the readings are in. */
  unit: string;
}

const ANY: ImportRules = { bounds: null, today: null, unit: '' };

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

/**
 * Aggregates raw rows to readings of teams and periods, block by block: start, `add` what comes, `finish`. Takes time in
 * proportion to the rows. Each row that cannot be used is listed, with the first reason found; rows that do not meet
 * `mapping.among` are not looked at any further.
 * @param header texts above the columns; null where there are none
 * @param lookup the second table, where the mapping needs one
 * @param rules which day it is, and between what readings lie
 */
export function startAggregation(
  header: readonly string[] | null,
  mapping: Mapping,
  teams: readonly KnownTeam[],
  lookup: Lookup | null,
  rules: ImportRules,
): Aggregation | RefusedMapping {
  const refused = mappingProblems(header, mapping, teams, lookup);
  if (refused.length > 0) return { kind: 'refused', problems: refused };
  const place = (column: ColumnRef) => findColumn(header, column) ?? column.position - 1;
  const counts = compileRowFilters(mapping.among, place);
  const dateAt = place(mapping.date.column);
  const dateOf = dateReader(mapping.date, dateAt);
  const dateFormat = { kind: 'date', format: mapping.date.format } as const;
  const teamOf = compileTeam(mapping.team, place(mapping.team.column), teams, lookup ?? new Map());
  const measure = compileMetric(mapping.measure, place);
  const periodOfDay = periodReader(mapping);
  const used = new Set(mappingColumns(mapping).map(place));
  const total = totalCell(used);
  const questions = new RowQuestions(header, mapping, place, used, rules.unit);
  const seen = new SeenPeriods();
  const groups: Groups = new Map();
  const problems: RowProblem[] = [];
  const unknown = new Map<string, UnknownTeam>();
  const rows = { taken: 0, outside: 0, leftOut: 0, repeated: 0, bad: 0, blank: 0 };

  /** Rows that do not meet the conditions still show which teams and periods the table is about. */
  const lookAtOutside = (row: Row) => {
    const day = dateOf(row);
    const { team } = teamOf(row);
    if (isFault(day) || team === null || isFault(team)) return;
    const period = periodOfDay(day);
    if (isAfterToday(period, mapping.cadence, rules.today)) return;
    occur(groups, team);
    seen.see(period, day, null);
  };

  /** What becomes of a row: counted as one of these, or a fault. */
  const take = (row: Row, number: number): 'taken' | 'outside' | 'leftOut' | 'repeated' | Fault => {
    const meets = counts(row);
    if (meets !== true) {
      if (meets === false) lookAtOutside(row);
      return meets === false ? 'outside' : meets;
    }
    const { team, told } = teamOf(row);
    if (team === null) return 'leftOut';
    const sum = total(row);
    if (sum !== null) return sum;
    if (isFault(team)) {
      if (team.code === 'team_unknown' || team.code === 'not_in_lookup') note(team.code, told);
      return team;
    }
    const day = dateOf(row);
    if (isFault(day)) return day;
    const period = periodOfDay(day);
    if (isAfterToday(period, mapping.cadence, rules.today)) return { code: 'after_today', at: dateAt };
    const value = measure.read(row);
    if (isFault(value)) return value;
    const { ready } = measure;
    if (ready && isOutside(value, rules.bounds)) return ready.outside;
    if (ready && groups.get(team)?.has(period)) return ready.second;
    const cases = ready ? ready.cases(row) : 1;
    if (isFault(cases)) return cases;
    const again = questions.repeats(row, { team, period, value }, day);
    if (isFault(again)) return again;
    if (again) return 'repeated';
    questions.add(row);
    contribute(groups, team, period, { value, cases });
    seen.see(period, day, { day, number, row });
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

  const problemOf = ({ code, at }: Fault, row: Row, number: number): RowProblem => ({
    code,
    row: number,
    column: at + 1,
    name: header?.[at] ?? '',
    text: shortened(datedText(row[at] ?? null, at === dateAt ? dateFormat : undefined)),
  });
  const report = (fault: Fault, row: Row, number: number) => {
    rows.bad += 1;
    problems.push(problemOf(fault, row, number));
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
          const became = take(row, firstRow + i);
          if (typeof became === 'string') rows[became] += 1;
          else report(became, row, firstRow + i);
        }
      }
    },
    finish() {
      const { farPeriods, farRows, ...days } = seen.finish(mapping.farDates ?? 'leave');
      const far = farRows.map(({ row, number }) =>
        problemOf({ code: 'far_from_others', at: dateAt }, row, number),
      );
      const bad = rows.bad + far.length;
      const stopped = mapping.badRows === 'stop' && bad > 0;
      const { asked, currencies, identical } = questions.finish();
      const open = asked.signs !== null || asked.repeats !== null;
      const made = readingsOf(without(groups, farPeriods), measure, mapping.cadence, days.stretches);
      const observations = made.filter(({ value }) => !isOutside(value, rules.bounds));
      return {
        observations: stopped || open ? [] : observations,
        problems: [...problems, ...far].sort((a, b) => a.row - b.row),
        unknownTeams: [...unknown.values()].sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1)),
        rows: { ...rows, taken: rows.taken - far.length, bad },
        ...days,
        stopped,
        asked,
        far: far.length,
        outOfBounds: stopped || open ? [] : made.filter(({ value }) => isOutside(value, rules.bounds)),
        currencies,
        identical,
      };
    },
  };
}

/** The groups without what lies in some periods. */
const without = (groups: Groups, periods: ReadonlySet<IsoDate>): Groups =>
  periods.size === 0
    ? groups
    : new Map(
        [...groups].map(([team, each]) => [
          team,
          new Map([...each].filter(([period]) => !periods.has(period))),
        ]),
      );

/** The period a day lies in; days repeat. */
function periodReader({ cadence, date }: Mapping): (day: IsoDate) => IsoDate {
  const periods = new Map<IsoDate, IsoDate>();
  return (day) => {
    const known = periods.get(day);
    if (known !== undefined) return known;
    // Most of the days of a week lie where its Thursday does, as ISO 8601 has it for years.
    const period = periodOf(date.weeks === 'most_days' ? addDays(day, THURSDAY) : day, cadence);
    periods.set(day, period);
    return period;
  };
}
const THURSDAY = 3;

/**
 * A whole table at once.
 * @see startAggregation
 */
export function aggregate(
  { header, blocks }: Table,
  mapping: Mapping,
  teams: readonly KnownTeam[],
  lookup: Lookup | null = null,
  rules: ImportRules = ANY,
): Aggregated | RefusedMapping {
  const aggregation = startAggregation(header, mapping, teams, lookup, rules);
  if (aggregation.kind === 'refused') return aggregation;
  for (const block of blocks) aggregation.add(block);
  return aggregation.finish();
}
