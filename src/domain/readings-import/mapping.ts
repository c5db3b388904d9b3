import type { Cadence, IsoDate } from '../programme/model';
import type { DateFormat } from '../tables/date-formats';
import type { DecimalMark } from '../tables/read-number';

/** Names the kind of object and its version; another version is refused. */
export const MAPPING_FORMAT = 'tragwerk-mapping/1';

/**
 * A column by the text of its header, so that the mapping still fits when next month's file has its columns in another
 * order; by its place where it has no header.
 */
export interface ColumnRef {
  name: string | null;
  /** From 1. */
  position: number;
  /** Where several columns are called this: which of them, from 1, and of how many. */
  nth?: number | undefined;
  of?: number | undefined;
  /** Then also which other columns stand beside it: they tell whether the order of those called the same has changed. */
  left?: string | undefined;
  right?: string | undefined;
}

export interface NumberColumn {
  column: ColumnRef;
  decimal: DecimalMark;
  /** Numbers with which signs count ('' for none), where they have several; others are bad rows. */
  signs?: string[] | undefined;
}

/** Where a week counts that lies in two months: with most of its days, or with its Monday. */
export const WEEK_PLACES = ['most_days', 'first_day'] as const;
export type WeekPlace = (typeof WEEK_PLACES)[number];

export interface DateColumn {
  column: ColumnRef;
  format: DateFormat;
  /** Where the column names weeks, and readings are of months or quarters. */
  weeks?: WeekPlace | undefined;
}

export const LIST_OPERATORS = ['is', 'is_not', 'one_of', 'not_one_of', 'contains'] as const;
export type ListOperator = (typeof LIST_OPERATORS)[number];
export const EMPTINESS = ['empty', 'not_empty'] as const;
export const ORDERS = ['greater', 'less'] as const;

/**
 * What a row has to meet. Texts are compared without regard to case and blanks. An empty cell is no value: where values
 * are listed nobody can tell whether it meets them, it contains nothing, and is neither greater nor less.
 */
export type RowFilter =
  | { column: ColumnRef; operator: ListOperator; values: string[] }
  | { column: ColumnRef; operator: (typeof EMPTINESS)[number] }
  | { column: ColumnRef; operator: (typeof ORDERS)[number]; decimal: DecimalMark; than: number }
  | { column: ColumnRef; operator: (typeof ORDERS)[number]; format: DateFormat; than: IsoDate };

export const STATISTICS = ['mean', 'median'] as const;
export type Statistic = (typeof STATISTICS)[number];

/** What is measured of the rows of a team and period. */
export type Metric =
  /** How many there are. */
  | { kind: 'count' }
  /** Per cent of them that meet all of these conditions. */
  | { kind: 'share'; meeting: RowFilter[] }
  | { kind: 'mean' | 'median' | 'sum'; of: NumberColumn }
  /** A value as it stands, and of how many cases it is: one row for each team and period. */
  | { kind: 'ready'; of: NumberColumn; cases: NumberColumn | null }
  /** Whole days from one date to the other. */
  | { kind: 'days'; from: DateColumn; to: DateColumn; statistic: Statistic };

/** Which team a value stands for; null: rows with it are left out on purpose. */
export interface TeamValue {
  value: string;
  team: string | null;
}

export interface TeamMapping {
  column: ColumnRef;
  /**
   * Columns of a second table: `key` has what the column above says, `value` what the teams are told by; for example the
   * sales person and the regional office. Null: the column itself tells the team.
   */
  lookup: { key: ColumnRef; value: ColumnRef } | null;
  /** Values that are neither name nor key of a team. */
  values: TeamValue[];
}

/** Values of a column that have been seen by whoever made the mapping: a new one may mean anything. */
export interface DecidedValues {
  column: ColumnRef;
  values: string[];
}

/** Rows with the same number count once, or each of them. */
export const REPEAT_COUNTS = ['once', 'each'] as const;
export type RepeatCount = (typeof REPEAT_COUNTS)[number];

/** How raw rows become readings of one indicator: a plain object, to be saved and used again next month. */
export interface Mapping {
  format: typeof MAPPING_FORMAT;
  cadence: Cadence;
  date: DateColumn;
  team: TeamMapping;
  /** Rows that count at all: those which meet all of these. The denominator of a share. */
  among: RowFilter[];
  measure: Metric;
  /** `stop`: a single bad row, and nothing is taken over. */
  badRows: 'skip' | 'stop';
  /** Of columns whose values are listed in conditions, all values somebody has decided about; of others, nobody has. */
  decided?: DecidedValues[] | undefined;
  /** What rows mean that repeat the number of another one. */
  repeats?: { column: ColumnRef; count: RepeatCount } | undefined;
  /** Rows that say what another row has said, where no column numbers them: each counts unless somebody says otherwise. */
  identical?: RepeatCount | undefined;
  /** The few rows more than a year away from all others: left out unless somebody says that they count. */
  farDates?: 'leave' | 'count' | undefined;
}
