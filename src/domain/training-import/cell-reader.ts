import type { ColumnFormat } from '../tables/column-format';
import type { Cell } from '../tables/table';
import type { Read } from './faults';

/** Reads a cell in the format of its column. */
export type CellReader<T> = (cell: Cell, format: ColumnFormat) => Read<T>;

/** The first reading that makes sense, or none. */
export function firstOf<F, T>(formats: readonly F[], read: (format: F) => T | undefined): T | undefined {
  for (const format of formats) {
    const found = read(format);
    if (found !== undefined) return found;
  }
  return undefined;
}
