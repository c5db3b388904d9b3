import { cellText, fold, isMissing } from '../tables/cell-text';
import { findColumn } from '../tables/find-column';
import type { Table } from '../tables/table';
import type { ColumnRef, TeamMapping } from './mapping';

/** What a value of the first table stands for in the second: values folded → texts as they stand there. */
export type Lookup = ReadonlyMap<string, string>;

export interface LookupRead {
  lookup: Lookup;
  /** Rows that say something else than a row before about the same value, and are not used. */
  contradictions: { row: number; value: string; before: string; now: string }[];
}

/** Columns of a table that are not there. */
export interface MissingColumns {
  missing: ColumnRef[];
}

/**
 * Reads a second table: who sells → which office. Rows without one of the two are skipped.
 * @example readLookup(table, { key: agent, value: office }).lookup.get('moses frase') // 'Central'
 */
export function readLookup(
  { header, blocks }: Table,
  { key, value }: NonNullable<TeamMapping['lookup']>,
): LookupRead | MissingColumns {
  const keyAt = findColumn(header, key);
  const valueAt = findColumn(header, value);
  if (keyAt === null || valueAt === null) {
    return { missing: [...(keyAt === null ? [key] : []), ...(valueAt === null ? [value] : [])] };
  }
  const lookup = new Map<string, string>();
  const contradictions: LookupRead['contradictions'] = [];
  for (const { firstRow, rows } of blocks) {
    for (const [i, row] of rows.entries()) {
      const from = cellText(row[keyAt] ?? null);
      const to = cellText(row[valueAt] ?? null);
      if (isMissing(from) || isMissing(to)) continue;
      const before = lookup.get(fold(from));
      if (before === undefined) lookup.set(fold(from), to);
      else if (fold(before) !== fold(to))
        contradictions.push({ row: firstRow + i, value: from, before, now: to });
    }
  }
  return { lookup, contradictions };
}
