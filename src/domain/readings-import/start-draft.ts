import type { ColumnFormat } from '../tables/column-format';
import type { DetectedColumn } from '../tables/detect-columns';
import { findColumn } from '../tables/find-column';
import type { Draft, DraftFilter } from './draft-shape';
import type { ColumnRef, RowFilter, DecidedValues, Mapping } from './mapping';
import { mappingColumns } from './mapping-columns';
import type { SuggestedColumns } from './suggest-columns';
import { isListed } from './value-roles';
import { namesPeople } from './without-people';

const DAYS = /^(?:tage?|days?)$/i;

/**
 * What a first import begins with: guessed from the columns, and from what the indicator is measured in.
 * @param unit of the indicator
 */
export function suggestedDraft(
  columns: readonly DetectedColumn[],
  { date, openedOn, team, person, stage, won, lost, neither, value, cases }: SuggestedColumns,
  unit: string,
): Draft {
  const stageIsOneOf = (values: readonly string[]): DraftFilter[] =>
    stage === null ? [] : [{ column: stage, operator: 'one_of', values, than: '' }];
  const stageIs = (values: readonly string[]) => (values.length === 0 ? [] : stageIsOneOf(values));
  const closed = [...won, ...lost];
  const common: Draft = {
    formats: columns.map(({ format }) => format),
    date,
    team: team ?? person,
    second: team === null && person !== null ? { key: null, value: null } : null,
    teams: [],
    among: [],
    kind: 'count',
    meeting: [],
    of: value,
    cases,
    from: openedOn,
    to: date,
    statistic: 'median',
    badRows: 'stop',
    weeks: null,
    signs: null,
    repeats: null,
    identical: null,
    farDates: 'leave',
    decided: stage === null ? [] : [{ column: stage, values: [...closed, ...neither] }],
  };
  // A column that counts cases stands only where somebody has made readings already.
  if (cases !== null && value !== null && stage === null) return { ...common, kind: 'ready' };
  // Even where no word tells what is won, the stage most likely does: its values are asked about.
  if (unit.trim() === '%')
    return { ...common, kind: 'share', among: stageIsOneOf(closed), meeting: stageIsOneOf(won) };
  if (DAYS.test(unit.trim()) && openedOn !== null) return { ...common, kind: 'days', among: stageIs(closed) };
  return { ...common, kind: value === null ? 'count' : 'mean', among: stageIs(won) };
}

function draftFilter(condition: RowFilter, at: (column: ColumnRef) => number | null): DraftFilter {
  const { operator } = condition;
  return {
    column: at(condition.column),
    operator,
    values: 'values' in condition ? condition.values : [],
    than: 'than' in condition ? String(condition.than).replace('.', decimalOf(condition)) : '',
  };
}

const decimalOf = (condition: RowFilter) => ('decimal' in condition ? condition.decimal : '.');

/** What had been decided when a mapping was saved; of one that does not say, what its conditions list. */
function decidedBefore({ decided, among, measure }: Mapping): readonly DecidedValues[] {
  if (decided) return decided;
  const conditions = [...among, ...(measure.kind === 'share' ? measure.meeting : [])];
  return conditions.flatMap((condition) =>
    isListed(condition) && 'values' in condition && !namesPeople(condition.column)
      ? [{ column: condition.column, values: condition.values }]
      : [],
  );
}

/**
 * A mapping made for an earlier file, laid over this one.
 * @param names texts above the columns
 * @returns also the columns that are no longer there: what was made of them has to be chosen anew
 */
export function savedDraft(
  mapping: Mapping,
  header: readonly string[] | null,
  columns: readonly DetectedColumn[],
): { draft: Draft; missing: ColumnRef[] } {
  const at = (column: ColumnRef) => {
    const found = findColumn(header, column);
    return found === null || found >= columns.length ? null : found;
  };
  const formats: ColumnFormat[] = columns.map(({ format }) => format);
  // Where a column can be read in two ways, it is read as last time.
  const read = (column: ColumnRef, format: ColumnFormat) => {
    const place = at(column);
    const detected = place === null ? undefined : columns[place];
    if (place === null || !detected) return;
    const same = JSON.stringify(format);
    if (detected.alternatives.some((each) => JSON.stringify(each) === same)) formats[place] = format;
  };
  const { date, team, among, measure, badRows, repeats } = mapping;
  const of = 'of' in measure ? at(measure.of.column) : null;
  const signs = 'of' in measure ? measure.of.signs : undefined;
  const repeatsAt = repeats ? at(repeats.column) : null;
  read(date.column, { kind: 'date', format: date.format });
  if ('of' in measure) read(measure.of.column, { kind: 'number', decimal: measure.of.decimal });
  if (measure.kind === 'days') {
    for (const { column, format } of [measure.from, measure.to]) read(column, { kind: 'date', format });
  }
  const missing = new Map(
    mappingColumns(mapping)
      .filter((column) => at(column) === null)
      .map((column) => [JSON.stringify(column), column]),
  );
  return {
    missing: [...missing.values()],
    draft: {
      formats,
      date: at(date.column),
      team: at(team.column),
      second: team.lookup,
      teams: team.values,
      among: among.map((condition) => draftFilter(condition, at)),
      kind: measure.kind,
      meeting: measure.kind === 'share' ? measure.meeting.map((each) => draftFilter(each, at)) : [],
      of,
      cases: measure.kind === 'ready' && measure.cases ? at(measure.cases.column) : null,
      from: measure.kind === 'days' ? at(measure.from.column) : null,
      to: measure.kind === 'days' ? at(measure.to.column) : null,
      statistic: measure.kind === 'days' ? measure.statistic : 'median',
      badRows,
      weeks: date.weeks ?? null,
      signs: signs && of !== null ? { column: of, signs } : null,
      repeats: repeats && repeatsAt !== null ? { column: repeatsAt, count: repeats.count } : null,
      identical: mapping.identical ?? null,
      farDates: mapping.farDates ?? 'leave',
      decided: decidedBefore(mapping).flatMap(({ column, values }) => {
        const place = at(column);
        return place === null ? [] : [{ column: place, values }];
      }),
    },
  };
}
