import type { ColumnRef, RowFilter, Mapping, Metric } from './mapping';

function ofMetric(measure: Metric): ColumnRef[] {
  switch (measure.kind) {
    case 'count':
      return [];
    case 'share':
      return ofFilters(measure.meeting);
    case 'mean':
    case 'median':
    case 'sum':
      return [measure.of.column];
    case 'ready':
      return [measure.of.column, ...(measure.cases ? [measure.cases.column] : [])];
    case 'days':
      return [measure.from.column, measure.to.column];
  }
}

const ofFilters = (conditions: readonly RowFilter[]): ColumnRef[] => conditions.map(({ column }) => column);

/** Every column a mapping needs of the table; some more than once. */
export function mappingColumns({ date, team, among, measure }: Mapping): ColumnRef[] {
  return [date.column, team.column, ...ofFilters(among), ...ofMetric(measure)];
}
