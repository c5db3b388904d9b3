import type { Cadence } from '../programme/model';
import { findColumn } from '../tables/find-column';
import type { KnownTeam } from './compile-team';
import type { Lookup } from './lookup';
import type { ColumnRef, Mapping } from './mapping';
import { mappingColumns } from './mapping-columns';
import { grainOf, isCoarser, isFiner, needsWeeks } from './period-grain';

/** Periods of the table that cannot become periods of the indicator: longer ones never, shorter ones not when ready. */
export interface PeriodProblem {
  code: 'period_coarse' | 'period_fine';
  grain: Cadence;
  cadence: Cadence;
}

/** Why a mapping does not fit a table, the teams or what else is given. */
export type MappingProblem =
  | { code: 'column_missing'; column: ColumnRef }
  | { code: 'team_gone'; value: string; team: string }
  | { code: 'lookup_needed' }
  | { code: 'weeks_between' }
  | PeriodProblem;

/** Do the periods a table names fit those of the indicator? */
export function periodProblem({
  date: { format },
  cadence,
  measure,
}: Pick<Mapping, 'cadence' | 'date'> & { measure: Pick<Mapping['measure'], 'kind'> }): PeriodProblem | null {
  const grain = grainOf(format);
  if (grain === null) return null;
  if (isCoarser(format, cadence)) return { code: 'period_coarse', grain, cadence };
  return measure.kind === 'ready' && isFiner(format, cadence)
    ? { code: 'period_fine', grain, cadence }
    : null;
}

/** Everything that keeps a mapping from being used on a table with this header. */
export function mappingProblems(
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
  const { date, cadence } = mapping;
  const period = periodProblem(mapping);
  const weeks = needsWeeks(date.format, cadence) && date.weeks === undefined && period === null;
  return [
    ...problems.values(),
    ...gone,
    ...(needed ? [{ code: 'lookup_needed' } as const] : []),
    ...(period ? [period] : []),
    ...(weeks ? [{ code: 'weeks_between' } as const] : []),
  ];
}
