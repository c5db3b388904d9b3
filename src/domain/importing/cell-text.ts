import { withoutMark } from './formula-mark';
import type { Cell } from './table';

/** Excel writes `="001"` to keep its own hands off a text. */
const WRAPPED = /^="((?:[^"]|"")*)"$/;
/** Characters without width that come along from web pages and other programs. */
const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff/g;

/**
 * The text of a cell as a person reads it: without blanks at its ends, characters without width, the wrapping of
 * `="001"` and the mark this product and Excel put before what looks like a formula.
 * @example cellText(' ="001" ') // '001'
 */
export function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = withoutMark(cell.trim()).replace(INVISIBLE, '').trim();
  if (!text.startsWith('="')) return text;
  const [, inner] = WRAPPED.exec(text) ?? [];
  return inner === undefined ? text : inner.replaceAll('""', '"').trim();
}

/** The same text, however it is written: small letters, one kind of umlaut, one blank between words. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What spreadsheets, databases and people write where there is nothing, and errors of formulas. */
const NOTHING: ReadonlySet<string> = new Set([
  ...[
    '',
    '-',
    '–',
    '—',
    '−',
    '--',
    '.',
    '?',
    'n/a',
    'n.a.',
    'k.a.',
    'k. a.',
    'null',
    '(null)',
    'nan',
    'none',
  ],
  ...['(leer)', '(blank)', '(empty)', '#nv', '#n/a', '#n/v', '#na', '#bezug!', '#ref!', '#wert!', '#value!'],
  ...['#div/0!', '#name?', '#zahl!', '#num!', '#null!'],
]);
const LONGEST = 8;

/**
 * Does this text stand for "nothing here"? "NA" does not: it may be North America.
 * @param text as {@link cellText} gives it
 */
export function isMissing(text: string): boolean {
  return text === '' || (text.length <= LONGEST && NOTHING.has(text.toLowerCase()));
}
