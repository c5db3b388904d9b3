import { SEPARATORS } from '../tables/dialect';
import { pastedTable, tabbed, type PastedTable } from '../tables/pasted-table';
import { splitPasted } from '../tables/split-pasted';
import type { PlanWords } from './fields';
import { guessColumns } from './guess';
import { columnOfHeader } from './headers';

/** How many of these texts are names of columns, in any of the languages. */
function knownHeaders(texts: readonly string[], words: readonly PlanWords[]): number {
  const [plan, attendance] = [guessColumns('plan', texts, words), guessColumns('attendance', texts, words)];
  return texts.filter((text, at) => (plan[at] ?? attendance[at] ?? columnOfHeader(text.trim())) !== null)
    .length;
}

/**
 * Rows copied from a spreadsheet or a mail: tabs part cells. Without a tab each line is one title, however many commas it
 * has, unless the first line names several columns, as that of a text file does.
 */
export function pastedRows(text: string, words: readonly PlanWords[]): PastedTable {
  const [first = ''] = text.trimStart().split(/[\r\n]/);
  const isFile = SEPARATORS.some((separator) => knownHeaders(first.split(separator), words) > 1);
  if (isFile || text.includes('\t')) return pastedTable(text);
  const rows = splitPasted(text);
  const filled = rows.findIndex(([cell = '']) => cell.trim() !== '');
  const named = knownHeaders(rows[filled] ?? [], words) > 0;
  const { text: written, chosen } = tabbed(rows);
  return { text: written, chosen: { ...chosen, headerRow: named ? filled + 1 : null } };
}
