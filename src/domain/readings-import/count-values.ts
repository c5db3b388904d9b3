import { cellText, fold, isMissing } from '../tables/cell-text';
import type { Block } from '../tables/table';

export interface CountedValue {
  /** As it stands in the first row that has it. */
  value: string;
  rows: number;
}

/**
 * Which values a column has and how often, most frequent first; spellings that differ by case or blanks are one. Empty
 * cells are not counted.
 * @param at place of the column, from 0
 */
export function countValues(blocks: Iterable<Block>, at: number): CountedValue[] {
  const counted = new Map<string, CountedValue>();
  for (const { rows } of blocks) {
    for (const row of rows) {
      const value = cellText(row[at] ?? null);
      if (isMissing(value)) continue;
      const before = counted.get(fold(value));
      if (before) before.rows += 1;
      else counted.set(fold(value), { value, rows: 1 });
    }
  }
  return [...counted.values()].sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
}
