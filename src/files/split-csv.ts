import Papa from 'papaparse';
import type { TextShape } from '@/domain/tables/dialect';
import type { Block, Row } from '@/domain/tables/table';

/** Characters split at a time: some thousand rows. */
const PIECE = 262_144;

/** What the parser answers; its own types say `any`. */
interface Piece {
  data: string[][];
  errors: { row: number }[];
  meta: { cursor: number };
}

/**
 * How lines end outside quotes. Where a file mixes them, a line feed ends every line and the carriage return before some
 * of them has to go.
 */
function lineEnd(text: string, quote: string | null): { newline: '\n' | '\r\n' | '\r'; mixed: boolean } {
  const bare = quote === null ? text : text.replaceAll(quote === '"' ? /"[^"]*"/g : /'[^']*'/g, '');
  const both = bare.includes('\r\n');
  if (/(?:^|[^\r])\n/.test(bare)) return { newline: '\n', mixed: both };
  if (both) return { newline: '\r\n', mixed: false };
  return { newline: bare.includes('\r') ? '\r' : '\n', mixed: false };
}

/** Some programs put a blank behind each separator: quotes behind it are quotes all the same. */
function withoutBlanksBeforeQuotes(text: string, { separator, quote }: TextShape): string {
  if (quote === null || !text.includes(`${separator} `)) return text;
  const [sign, mark] = [separator === '|' ? '\\|' : separator, quote];
  // A quoted cell is passed over as a whole: what looks like a separator within it is none.
  return text.replace(
    new RegExp(
      `(^|[\\r\\n]|${sign})( *)(${mark}(?:[^${mark}]|${mark}${mark})*${mark})(?= *(?:${sign}|[\\r\\n]|$))`,
      'g',
    ),
    (_, before: string, blanks: string, cell: string) =>
      before === separator ? before + cell : before + blanks + cell,
  );
}

const withoutReturn = (row: string[]): string[] => {
  const last = row.at(-1) ?? '';
  return last.endsWith('\r') ? [...row.slice(0, -1), last.slice(0, -1)] : row;
};

/**
 * Splits a text into rows of cells by papaparse, piece by piece, so that whoever reads can report how far it is, or stop.
 * Cells stay texts: nothing is trimmed, "007" stays "007". Blank rows are kept, so that rows count as spreadsheets do.
 */
export function* splitCsv(whole: string, shape: TextShape): Generator<Block> {
  const { separator, quote } = shape;
  const text = withoutBlanksBeforeQuotes(whole, shape);
  const { newline, mixed } = lineEnd(text, quote);
  // In fast mode the parser knows no quotes at all.
  const parser = new Papa.Parser({
    delimiter: separator,
    newline,
    ...(quote === null ? { fastMode: true } : { quoteChar: quote }),
  });
  let at = 0;
  let size = PIECE;
  let firstRow = 1;
  while (at < text.length) {
    const last = at + size >= text.length;
    const { data, errors, meta } = parser.parse(text.slice(at, at + size), 0, !last) as Piece;
    if (!last && data.length === 0) {
      size *= 2;
      continue;
    }
    // A line end at the very end is followed by nothing, not by an empty row.
    const [only, ...more] = data.at(-1) ?? [];
    const rows = last && only === '' && more.length === 0 ? data.slice(0, -1) : data;
    const broken = new Set(
      errors.map(({ row }) => firstRow + row).filter((row) => row < firstRow + rows.length),
    );
    yield {
      firstRow,
      rows: (mixed ? rows.map(withoutReturn) : rows) satisfies Row[],
      broken: [...broken],
    };
    firstRow += rows.length;
    at = last ? text.length : at + meta.cursor;
    size = PIECE;
  }
}
