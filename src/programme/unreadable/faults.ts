import type { TableName } from '@/programme/entities/row-bounds';
import type { LoadedProgrammes, ProgrammeRows } from '../store/row-types';

/*
 * What is wrong with rows, without what judges them: a page can speak of it before that is there.
 */

/** One value that no reader understands. */
export interface Fault {
  table: TableName;
  /** Of the row; of the indicator, where a reading is meant; null where it cannot be said what is wrong. */
  id: string | null;
  column: string;
  value: string;
  /** What the row is called, if it has a name. */
  title: string;
}

/** A programme that cannot be read, as it was loaded, and why. */
export interface UnreadableRows {
  rows: ProgrammeRows;
  faults: Fault[];
}

/** Nothing single is wrong, and yet the whole cannot be read. */
export const somethingElse = ({ programme }: ProgrammeRows): Fault => ({
  table: 'programmes',
  id: null,
  column: '',
  value: '',
  title: programme.name,
});

export interface SortedProgrammes extends LoadedProgrammes {
  /** Those that cannot be read; they take no other along. */
  unreadable: UnreadableRows[];
}
