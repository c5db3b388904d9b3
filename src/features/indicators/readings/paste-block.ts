import type { ReadingRules } from '@/domain/indicators/reading-check';
import { readingFault } from '@/domain/indicators/reading-fault';
import type { Language } from '@/i18n/languages';
import { targetOf } from '@/ui/grid/copied-block';
import { placesIn, type Extent, type CellPosition, type Range } from '@/ui/grid/range';
import type { Entry } from './entry';
import { readCount, readValue, type Problem } from './read-cell';

/** Which of the two numbers of a reading the cells show. */
export type Shown = 'value' | 'n';

/**
 * A reading with what was typed into its cell. Without a value there is no reading, so its cases go with it, and cannot
 * come before it.
 */
export function typed(
  entry: Entry,
  text: string,
  { shown, unit, language, rules }: { shown: Shown; unit: string; language: Language; rules: ReadingRules },
): { entry: Entry } | { problem: Problem } {
  const read = shown === 'value' ? readValue(text, unit, language) : readCount(text, language);
  if (!read.ok) return { problem: read.problem };
  if (shown === 'n') {
    if (entry.value === null && read.number !== null) return { problem: 'noValue' };
    return { entry: { ...entry, n: read.number } };
  }
  const value = read.number;
  const fault = value === null ? null : readingFault({ period: entry.period, value }, rules);
  if (fault !== null) return { problem: fault };
  return { entry: { ...entry, value: read.number, n: read.number === null ? null : entry.n } };
}

export type Pasted =
  | { kind: 'pasted'; entries: Entry[]; target: Range }
  | { kind: 'nothing' | 'tooLarge' }
  | { kind: 'fault'; row: number; column: number; text: string; problem: Problem };

interface Sheet {
  selected: Range;
  extent: Extent;
  at: (place: CellPosition) => Entry;
}

/**
 * Lays a copied block over the readings it falls on, all of it or nothing; a selection it fits into several times is
 * filled with it.
 * @param block the fields of the block, row by row; where a row is shorter than others, what lies there stays
 */
export function layBlock(
  block: readonly (readonly string[])[],
  { selected, extent, at }: Sheet,
  means: Parameters<typeof typed>[2],
): Pasted {
  const size = { rows: block.length, columns: Math.max(0, ...block.map(({ length }) => length)) };
  if (size.rows === 0 || size.columns === 0) return { kind: 'nothing' };
  const target = targetOf(size, selected, extent);
  if (!target) return { kind: 'tooLarge' };
  const entries: Entry[] = [];
  for (const place of placesIn(target)) {
    const row = (place.row - target.top) % size.rows;
    const column = (place.column - target.left) % size.columns;
    const text = block[row]?.[column];
    if (text === undefined) continue;
    const result = typed(at(place), text, means);
    if ('problem' in result)
      return { kind: 'fault', row: row + 1, column: column + 1, text: text.trim(), problem: result.problem };
    entries.push(result.entry);
  }
  return { kind: 'pasted', entries, target };
}
