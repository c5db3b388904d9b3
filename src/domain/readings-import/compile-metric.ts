import { toDayNumber } from '../calendar/day-number';
import type { Row } from '../tables/table';
import { compileRowFilters, type ColumnIndex } from './compile-filter';
import type { Metric, NumberColumn, Statistic } from './mapping';
import { dateReader, isFault, numberReader, type Fault, type Reader } from './row-readers';

type CasesReader = (row: Row) => number | null | Fault;

export interface CompiledMetric {
  /** What a row contributes. */
  read: Reader<number>;
  /** What the contributions of at least one row come to; they are sorted, so that the order of rows plays no part. */
  value: (sorted: Float64Array) => number;
  /** Where there is no row, there is a reading of zero rather than none. */
  zeroWithoutRows: boolean;
  /**
   * Where values are ready: of how many cases a row is, null where it does not say; what a second row is, and a
   * value where none can be.
   */
  ready?: { cases: CasesReader; second: Fault; outside: Fault };
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
const mean = (values: Float64Array): number => sum(values) / values.length;

function median(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** How many cases there are: a whole number, or nothing. */
function casesReader(column: NumberColumn, at: number): CasesReader {
  const read = numberReader(column, at);
  return (row) => {
    const cases = read(row);
    if (isFault(cases)) return cases.code === 'number_missing' ? null : cases;
    return Number.isSafeInteger(cases) && cases >= 0 ? cases : { code: 'number_unreadable', at };
  };
}

const STATISTIC: Record<Statistic, (sorted: Float64Array) => number> = { mean, median };

function daysBetweenColumns(
  { from, to }: Extract<Metric, { kind: 'days' }>,
  place: ColumnIndex,
): Reader<number> {
  const first = dateReader(from, place(from.column));
  const second = dateReader(to, place(to.column));
  const backwards: Fault = { code: 'ends_before_start', at: place(to.column) };
  return (row) => {
    const begin = first(row);
    if (isFault(begin)) return begin;
    const end = second(row);
    if (isFault(end)) return end;
    return end < begin ? backwards : toDayNumber(end) - toDayNumber(begin);
  };
}

/** What is measured, as a question to rows and a sum of the answers. */
export function compileMetric(measure: Metric, place: ColumnIndex): CompiledMetric {
  switch (measure.kind) {
    case 'count':
      return { read: () => 1, value: sum, zeroWithoutRows: true };
    case 'share': {
      const meets = compileRowFilters(measure.meeting, place);
      const read: Reader<number> = (row) => {
        const met = meets(row);
        return isFault(met) ? met : Number(met);
      };
      return { read, value: (met) => (100 * sum(met)) / met.length, zeroWithoutRows: false };
    }
    case 'sum':
      return { read: numberReader(measure.of, place(measure.of.column)), value: sum, zeroWithoutRows: true };
    case 'mean':
    case 'median': {
      const read = numberReader(measure.of, place(measure.of.column));
      return { read, value: STATISTIC[measure.kind], zeroWithoutRows: false };
    }
    case 'ready': {
      const { of, cases } = measure;
      const at = place(of.column);
      return {
        read: numberReader(of, at),
        value: sum,
        zeroWithoutRows: false,
        ready: {
          cases: cases ? casesReader(cases, place(cases.column)) : () => null,
          second: { code: 'second_value', at },
          outside: { code: 'outside_bounds', at },
        },
      };
    }
    case 'days': {
      const value = STATISTIC[measure.statistic];
      return { read: daysBetweenColumns(measure, place), value, zeroWithoutRows: false };
    }
  }
}
