/** Ends of lines as clipboards write them. */
const LINE_END = /\r\n|\n|\r/y;
const NEEDS_QUOTES = /[\t\r\n]/;

/**
 * The cell that stands in quotes from `start` on. Spreadsheets put only cells with a tab or a line break into quotes, and
 * double the quotes within: anything else that begins with a quotation mark is what it says.
 * @returns null where it is no such cell
 */
function quotedCell(text: string, start: number): { cell: string; end: number } | null {
  if (text[start] !== '"') return null;
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    const next = text[at + 1];
    if (next !== undefined && !NEEDS_QUOTES.test(next)) return null;
    const inner = text.slice(start + 1, at);
    return NEEDS_QUOTES.test(inner) ? { cell: inner.replaceAll('""', '"'), end: at + 1 } : null;
  }
  return null;
}

function plainCell(text: string, start: number): { cell: string; end: number } {
  const length = text.slice(start).search(NEEDS_QUOTES);
  const end = length < 0 ? text.length : start + length;
  return { cell: text.slice(start, end), end };
}

/**
 * Splits a copied table into rows of cells: tabs part cells, nothing else does, so that a line of prose is one cell.
 * @example splitPasted('Ask, then offer') // [['Ask, then offer']]
 */
export function splitPasted(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A line end at the very end is followed by nothing, not by an empty row.
  for (let at = 0; at < text.length || row.length > 0;) {
    const { cell, end } = quotedCell(text, at) ?? plainCell(text, at);
    row.push(cell);
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    LINE_END.lastIndex = end;
    at = LINE_END.test(text) ? LINE_END.lastIndex : text.length;
  }
  return rows;
}
