import { isIsoDate } from '../calendar/is-iso-date';
import type { Cadence } from '../programme/model';
import { fold } from '../tables/cell-text';
import type { ColumnFormat } from '../tables/column-format';
import { columnRef } from '../tables/find-column';
import { readNumber } from '../tables/read-number';
import type { KnownTeam } from './compile-team';
import type { DraftFilter, Draft } from './draft-shape';
import {
  EMPTINESS,
  LIST_OPERATORS,
  MAPPING_FORMAT,
  type RowFilter,
  type DateColumn,
  type Mapping,
  type Metric,
  type NumberColumn,
  type TeamValue,
  type WeekPlace,
} from './mapping';
import { periodProblem, type PeriodProblem } from './mapping-problems';
import { needsWeeks } from './period-grain';
import { suggestTeams } from './suggest-teams';
import { decidedOf, undecided } from './value-roles';

/** What a draft lacks to be a mapping. */
export type DraftProblem =
  | 'date_column'
  | 'date_format'
  | 'weeks_between'
  | PeriodProblem['code']
  | 'team_column'
  | 'second_columns'
  | 'number_column'
  | 'days_columns'
  | 'conditions_unfinished'
  | 'share_without_conditions'
  | 'values_undecided';

/** A value and the team it stands for; undefined: nobody has said, and nothing suggests itself. */
export interface TeamChoice {
  value: string;
  team: string | null | undefined;
  /** Nobody has chosen: it is a guess. */
  guessed: boolean;
  /** Where nothing is chosen: the team the value may be a misspelling of. */
  near: string | null;
  /** Where nothing is chosen: the value looks like a total of several rows. */
  total: boolean;
}

/** Which team each value stands for: as chosen, else as it suggests itself. */
export function teamChoices(
  values: readonly string[],
  chosen: readonly TeamValue[],
  teams: readonly KnownTeam[],
): TeamChoice[] {
  const known = new Map(chosen.map(({ value, team }) => [fold(value), team]));
  return suggestTeams(values, teams).map(({ value, team, near, total }) => {
    const own = known.get(fold(value));
    return own === undefined
      ? { value, team: team ?? undefined, guessed: true, near, total }
      : { value, team: own, guessed: false, near: null, total: false };
  });
}

function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return list.some((each) => each === value);
}

function conditionOf(
  { column: at, operator, values, than }: DraftFilter,
  formats: readonly ColumnFormat[],
  names: readonly string[],
): RowFilter | null {
  if (at === null) return null;
  const column = columnRef(names, at);
  if (isOneOf(LIST_OPERATORS, operator)) {
    return values.length === 0 ? null : { column, operator, values: [...values] };
  }
  if (isOneOf(EMPTINESS, operator)) return { column, operator };
  const format = formats[at];
  if (format?.kind === 'number') {
    const number = readNumber(than, format.decimal);
    return typeof number === 'number' ? { column, operator, decimal: format.decimal, than: number } : null;
  }
  return format?.kind === 'date' && isIsoDate(than)
    ? { column, operator, format: format.format, than }
    : null;
}

/** The column that says when, and where its weeks count if that has to be said. */
function whenColumn(date: DateColumn | null, weeks: WeekPlace | null, cadence: Cadence): DateColumn | null {
  return date && weeks !== null && needsWeeks(date.format, cadence) ? { ...date, weeks } : date;
}

function periodProblems(date: DateColumn, kind: Metric['kind'], cadence: Cadence): DraftProblem[] {
  const problem = periodProblem({ date, cadence, measure: { kind } });
  if (problem) return [problem.code];
  return needsWeeks(date.format, cadence) && date.weeks === undefined ? ['weeks_between'] : [];
}

/**
 * The mapping a draft stands for.
 * @param names texts above the columns of the table
 * @param choices which value stands for which team
 * @param teams those of the organisation: what they are called needs no mapping
 * @param occurring the values that occur in columns whose values are listed
 */
export function mappingOf(
  draft: Draft,
  names: readonly string[],
  choices: readonly TeamChoice[],
  teams: readonly KnownTeam[],
  cadence: Cadence,
  occurring: ReadonlyMap<number, readonly string[]> = new Map(),
): { mapping: Mapping } | { problems: DraftProblem[] } {
  const problems: DraftProblem[] = [];
  const dateColumn = (at: number | null): DateColumn | null => {
    const format = at === null ? undefined : draft.formats[at];
    return at !== null && format?.kind === 'date'
      ? { column: columnRef(names, at), format: format.format }
      : null;
  };
  const numberColumn = (at: number | null): NumberColumn | null => {
    const format = at === null ? undefined : draft.formats[at];
    if (at === null || format?.kind !== 'number') return null;
    const signs = draft.signs?.column === at ? { signs: [...draft.signs.signs] } : {};
    return { column: columnRef(names, at), decimal: format.decimal, ...signs };
  };
  const conditionsOf = (conditions: readonly DraftFilter[]): RowFilter[] => {
    const made = conditions.map((condition) => conditionOf(condition, draft.formats, names));
    if (made.includes(null)) problems.push('conditions_unfinished');
    return made.filter((condition) => condition !== null);
  };
  const measureOf = (): Metric | null => {
    switch (draft.kind) {
      case 'count':
        return { kind: 'count' };
      case 'share':
        if (draft.meeting.length === 0) problems.push('share_without_conditions');
        return { kind: 'share', meeting: conditionsOf(draft.meeting) };
      case 'mean':
      case 'median':
      case 'sum': {
        const of = numberColumn(draft.of);
        if (of === null) problems.push('number_column');
        return of && { kind: draft.kind, of };
      }
      case 'ready': {
        const of = numberColumn(draft.of);
        if (of === null) problems.push('number_column');
        return of && { kind: 'ready', of, cases: numberColumn(draft.cases) };
      }
      case 'days': {
        const [from, to] = [dateColumn(draft.from), dateColumn(draft.to)];
        if (from === null || to === null) problems.push('days_columns');
        return from && to && { kind: 'days', from, to, statistic: draft.statistic };
      }
    }
  };

  const date = whenColumn(dateColumn(draft.date), draft.weeks, cadence);
  if (date === null) problems.push(draft.date === null ? 'date_column' : 'date_format');
  else problems.push(...periodProblems(date, draft.kind, cadence));
  if (draft.team === null) problems.push('team_column');
  const { key = null, value = null } = draft.second ?? {};
  const lookup = key && value && { key, value };
  if (draft.second !== null && lookup === null) problems.push('second_columns');
  const among = conditionsOf(draft.among);
  const measure = measureOf();
  if (undecided(draft, occurring)) problems.push('values_undecided');
  if (problems.length > 0 || date === null || draft.team === null || measure === null) {
    return { problems: [...new Set(problems)] };
  }
  const byName = new Map(teams.flatMap(({ key: own, name }) => [own, name].map((text) => [fold(text), own])));
  const values = choices.flatMap(({ value: text, team }) =>
    team === undefined || byName.get(fold(text)) === team ? [] : [{ value: text, team }],
  );
  return {
    mapping: {
      format: MAPPING_FORMAT,
      cadence,
      date,
      team: { column: columnRef(names, draft.team), lookup, values },
      among,
      measure,
      badRows: draft.badRows,
      ...(draft.repeats
        ? { repeats: { column: columnRef(names, draft.repeats.column), count: draft.repeats.count } }
        : {}),
      ...(draft.identical ? { identical: draft.identical } : {}),
      ...(draft.farDates === 'count' ? { farDates: draft.farDates } : {}),
      decided: decidedOf(draft, occurring).map(({ column, values: each }) => ({
        column: columnRef(names, column),
        values: each,
      })),
    },
  };
}
