import type { IsoDate, Observation } from '../programme/model';
import type { ColumnRef } from './mapping';
import type { RowProblemCode } from './row-readers';
import type { DateRange } from './seen-periods';

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

/** Numbers of a column by their sign, most frequent first; '' for none. */
export interface SignCount {
  sign: string;
  rows: number;
}

/** A column that looks like the number of what its rows are about, some of which occur several times. */
export interface Repeats {
  column: ColumnRef;
  ids: number;
  /** Rows beyond the first of each. */
  rows: number;
}

/** What only somebody who knows the table can tell; until then there are no readings. */
export interface Asked {
  signs: SignCount[] | null;
  repeats: Repeats | null;
}

export interface Aggregated {
  /** By team, then by period. Empty where bad rows stop everything, or something has to be asked. */
  observations: Observation[];
  /** Every bad row, in the order of rows. */
  problems: RowProblem[];
  /** Most frequent first. */
  unknownTeams: UnknownTeam[];
  /**
   * All rows are one of these. `outside`: do not meet the conditions; `leftOut`: their value stands for no team on
   * purpose; `repeated`: say once more what another row has said.
   */
  rows: { taken: number; outside: number; leftOut: number; repeated: number; bad: number; blank: number };
  /** First and last day of the rows taken: the last period may not be over yet. */
  firstDay: IsoDate | null;
  lastDay: IsoDate | null;
  /** There are bad rows, and the mapping says not to go on with them. */
  stopped: boolean;
  asked: Asked;
  /** Readings that lie where none of the indicator can: they are left out. */
  outOfBounds: Observation[];
  /** Rows that would count, were they not so far from all others. */
  far: number;
  /** Where the table has rows; more than one when there is none for over a year between. */
  stretches: DateRange[];
  /** Currencies a column beside the amounts names, where there are several; most frequent first. */
  currencies: SignCount[];
  /** Rows that say what another row has said, where no column numbers them; beyond the first of each. */
  identical: number;
}
