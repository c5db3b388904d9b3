import type { Language } from '@/i18n/languages';
import { readCount, readValue, type Problem } from './read-cell';
import type { Entry } from './stored-readings';

/** Which of the two numbers of a reading the cells show. */
export type Shown = 'value' | 'n';

/**
 * A reading with what was typed into its cell. Without a value there is no reading, so its cases go with it, and cannot
 * come before it.
 */
export function typed(
  entry: Entry,
  text: string,
  { shown, unit, language }: { shown: Shown; unit: string; language: Language },
): { entry: Entry } | { problem: Problem } {
  const read = shown === 'value' ? readValue(text, unit, language) : readCount(text, language);
  if (!read.ok) return { problem: read.problem };
  if (shown === 'n') {
    if (entry.value === null && read.number !== null) return { problem: 'noValue' };
    return { entry: { ...entry, n: read.number } };
  }
  return { entry: { ...entry, value: read.number, n: read.number === null ? null : entry.n } };
}

export type Pasted =
  | { kind: 'done'; entries: Entry[] }
  | { kind: 'tooLarge' }
  | { kind: 'fault'; row: number; column: number; text: string; problem: Problem };

/**
 * Lays a copied block over the readings it falls on, all of it or nothing.
 * @param block the fields of the block, row by row
 * @param at the reading a field falls on, by its place in the block from 0; null beyond the grid
 */
export function layBlock(
  block: readonly (readonly string[])[],
  at: (row: number, column: number) => Entry | null,
  means: Parameters<typeof typed>[2],
): Pasted {
  const entries: Entry[] = [];
  for (const [row, fields] of block.entries()) {
    for (const [column, text] of fields.entries()) {
      const entry = at(row, column);
      if (!entry) return { kind: 'tooLarge' };
      const result = typed(entry, text, means);
      if ('problem' in result)
        return {
          kind: 'fault',
          row: row + 1,
          column: column + 1,
          text: text.trim(),
          problem: result.problem,
        };
      entries.push(result.entry);
    }
  }
  return { kind: 'done', entries };
}
