import { fromDayNumber, toDayNumber } from '../calendar/day-number';
import { withoutMark } from './formula-mark';
import { isAmount, isDay, type Cell, type DayCell } from './table';

/** Excel writes `="001"` to keep its own hands off a text. */
const WRAPPED = /^="((?:[^"]|"")*)"$/;
/** Characters without width that come along from web pages and other programs. */
const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff/g;

const MINUTES_A_DAY = 1440;
const ORIGIN = toDayNumber('1899-12-30');
/** Years of five digits no calendar shows. */
const LAST_SERIAL = 2_958_465;

/** 2026-01-08, 2026-01-08 09:30 or, without a day, 09:30. */
function dayText({ serial }: DayCell): string {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return String(serial);
  const minutes = Math.round(serial * MINUTES_A_DAY);
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const [hour, minute] = [Math.floor((minutes % MINUTES_A_DAY) / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  const time = `${hour ?? ''}:${minute ?? ''}`;
  if (day === 0) return time;
  const date = fromDayNumber(ORIGIN + day);
  return time === '00:00' ? date : `${date} ${time}`;
}

/**
 * The text of a cell as a person reads it: without blanks at its ends, characters without width, the wrapping of
 * `="001"` and the mark this product and Excel put before what looks like a formula.
 * @example cellText(' ="001" ') // '001'
 */
export function cellText(cell: Cell): string {
  if (typeof cell !== 'string') {
    if (cell === null) return '';
    if (isDay(cell)) return dayText(cell);
    return isAmount(cell) ? `${cell.amount} ${cell.unit}` : String(cell);
  }
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
