import type { ColumnFormat } from '../tables/column-format';
import {
  EMPTINESS,
  LIST_OPERATORS,
  ORDERS,
  type ColumnRef,
  type Mapping,
  type Metric,
  type RepeatCount,
  type Statistic,
  type TeamValue,
  type WeekPlace,
} from './mapping';

export const OPERATORS = [...LIST_OPERATORS, ...EMPTINESS, ...ORDERS] as const;

export type Operator = (typeof OPERATORS)[number];

/** A condition that may not be finished yet. Columns are places from 0. */
export interface DraftFilter {
  column: number | null;
  operator: Operator;
  values: readonly string[];
  /** A number as the column writes it, or a day as YYYY-MM-DD. */
  than: string;
}

/** A mapping while somebody makes it, for one table: whatever is not chosen yet is null. Columns are places from 0. */
export interface Draft {
  /** Of each column of the table. */
  formats: readonly ColumnFormat[];
  date: number | null;
  team: number | null;
  /** Columns of a second table that tells the team. Null: the table itself does. */
  second: { key: ColumnRef | null; value: ColumnRef | null } | null;
  /** What somebody has chosen. */
  teams: readonly TeamValue[];
  among: readonly DraftFilter[];
  kind: Metric['kind'];
  meeting: readonly DraftFilter[];
  of: number | null;
  /** How many cases a value is of, where values are ready. */
  cases: number | null;
  from: number | null;
  to: number | null;
  statistic: Statistic;
  badRows: Mapping['badRows'];
  /** Where a week counts that lies in two months; null: nobody has said. */
  weeks: WeekPlace | null;
  /** Which signs of the numbers of a column count; null: nobody has said. */
  signs: { column: number; signs: readonly string[] } | null;
  /** What rows mean that repeat the number of another one; null: nobody has said. */
  repeats: { column: number; count: RepeatCount } | null;
  /** What rows mean that say what another row has said; null: nobody has said, and each counts. */
  identical: RepeatCount | null;
  farDates: NonNullable<Mapping['farDates']>;
  /** Columns each of whose values has to be decided, and the values that are. */
  decided: readonly { column: number; values: readonly string[] }[];
}
