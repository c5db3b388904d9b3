import { cellText } from './cell-text';
import {
  SEPARATORS,
  type Dialect,
  type Quote,
  type Separator,
  type SplitText,
  type TextShape,
} from './dialect';
import { findHeaderRow } from './find-header-row';
import { firstRows, type Row } from './table';

export interface DetectedDialect extends Dialect {
  /** False: nothing separates cells, or hardly any row has as many cells as the others. */
  confident: boolean;
}

/** How much of a file is looked at. */
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_ROWS = 200;
/** Share of rows that have the usual number of cells, from which on nobody needs to be asked. */
const REGULAR = 0.9;

/** `sep=;` in the first line, as Excel reads and some programs write it. */
const DECLARED = /^"?sep=([;,|\t])"?(?:\r\n|\r|\n|$)/i;
/** Cells between apostrophes, as dumps of databases have them. */
const APOSTROPHES = /^'[^']*'[;,|\t]'/;

const isBlank = (row: Row): boolean => row.every((cell) => cellText(cell) === '');

/** The number of cells most rows have; of two that are as frequent the larger one. */
function usualWidth(rows: readonly Row[]): { width: number; count: number; share: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 0, count = 0] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
  return { width, count, share: rows.length === 0 ? 0 : count / rows.length };
}

/** A last row that has more of the sample than this has swallowed others: its quotes are not closed. */
const SWALLOWED = SAMPLE_CHARACTERS / 2;

/** Rows of the beginning; the last one may be cut off where the file goes on. */
function sampleRows(text: string, shape: TextShape, split: SplitText) {
  const cut = text.length > SAMPLE_CHARACTERS;
  const blocks = [...split(text.slice(0, SAMPLE_CHARACTERS), shape)];
  const rows = firstRows(blocks, Infinity);
  const whole = cut ? rows.slice(0, -1) : rows;
  const swallowed = rows.at(-1)?.some((cell) => typeof cell === 'string' && cell.length > SWALLOWED) ?? false;
  const broken = swallowed || blocks.some((block) => block.broken.some((row) => row <= whole.length));
  return { rows: whole.slice(0, SAMPLE_ROWS), broken };
}

/** How much less a split counts in which quotes do not match. */
const DOUBT = 0.4;

/** Splits with one separator: with quotes where they match, else in the way that makes more rows alike. */
function tried(text: string, separator: Separator, quote: Quote | null, mayDrop: boolean, split: SplitText) {
  const attempt = (using: Quote | null) => {
    const { rows, broken } = sampleRows(text, { separator, quote: using }, split);
    const usual = usualWidth(rows.filter((row) => !isBlank(row)));
    return { separator, quote: using, rows, broken, ...usual };
  };
  const marked = attempt(quote);
  const bare = marked.broken && mayDrop ? attempt(null) : marked;
  const best = bare.count > marked.count && bare.width >= marked.width ? bare : marked;
  const score = best.width < 2 ? 0 : best.share ** 2 * Math.log2(best.width);
  return { ...best, score: marked.broken ? score * DOUBT : score };
}

/**
 * Guesses how rows and cells lie in a text: the separator that makes most rows equally long and long, quotes where they
 * match, a header where the first full row holds texts only.
 * @param text without byte order mark
 * @param split splits a text into cells
 * @param chosen what somebody has put right; `headerRow: null` says that there is none
 */
export function detectDialect(
  text: string,
  split: SplitText,
  chosen: Partial<Dialect> = {},
): DetectedDialect {
  const [line = '', sign] = DECLARED.exec(text) ?? [];
  const declared = SEPARATORS.find((each) => each === sign);
  const wanted = chosen.separator ?? declared;
  const start = chosen.start ?? line.length;
  const rest = text.slice(start);
  const guessed: Quote = APOSTROPHES.test(rest) ? "'" : '"';
  const quoteTried = chosen.quote === undefined ? guessed : chosen.quote;
  const { separator, quote, rows, width, share } = SEPARATORS.filter(
    (each) => wanted === undefined || each === wanted,
  )
    .map((each) => tried(rest, each, quoteTried, chosen.quote === undefined, split))
    .reduce((best, each) => (each.score > best.score ? each : best));
  return {
    separator,
    quote,
    start,
    headerRow: chosen.headerRow === undefined ? findHeaderRow(rows) : chosen.headerRow,
    confident: width > 1 && share >= REGULAR,
  };
}
