import { AMOUNT_MAX } from '../programme/limits';
import { cellText, isMissing } from './cell-text';
import { CURRENCY_SIGNS } from './currency-signs';
import { isAmount, isDay, type Cell } from './table';

export const DECIMAL_MARKS = [',', '.'] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/** The usual ones, so that nearly every cell needs one look only. */
const PLAIN = { ',': /^-?\d+(?:,\d+)?$/, '.': /^-?\d+(?:\.\d+)?$/ };
/** Thousands are set off in threes, by the same sign throughout; a first group never begins with zero. */
const GROUPED = {
  ',': /^(?:\d+|[1-9]\d{0,2}([.'’´′ʼ`\s])\d{3}(?:\1\d{3})*)?(?:,\d*)?(?:e[+-]?\d{1,3})?$/i,
  '.': /^(?:\d+|[1-9]\d{0,2}([,'’´′ʼ`\s])\d{3}(?:\1\d{3})*)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i,
};
const DIGIT = /\d/;
const MINUS = /[−–‒‐﹣－]/g;
/** Signs of currencies and per cent, before or behind; thousands of euros are not among them: they are no euros. */
const UNIT = `(?:%|${CURRENCY_SIGNS})`;

/** What may stand around the digits, once each: an amount in parentheses is negative, as is one with a minus behind. */
const AROUND: readonly { pattern: RegExp; sign: '+' | '-' | '' }[] = [
  { pattern: new RegExp(String.raw`^${UNIT}\s*(.+)$`, 'i'), sign: '' },
  { pattern: new RegExp(String.raw`^(.+?)\s*${UNIT}$`, 'i'), sign: '' },
  { pattern: /^\+\s*(.+)$/, sign: '+' },
  { pattern: /^-\s*(.+)$/, sign: '-' },
  // 1.200,- and 1'200.-- have no cents.
  { pattern: /^(.*\d[.,])\s*[-—]{1,2}$/, sign: '' },
  { pattern: /^(.+?)\s*-$/, sign: '-' },
  { pattern: /^\(\s*(.+?)\s*\)$/, sign: '-' },
];

/** Takes signs and units off both ends, in whatever order they stand. */
function bare(text: string): { digits: string; negative: boolean } | undefined {
  let digits = text.replace(MINUS, '-');
  let left = AROUND;
  const signs: string[] = [];
  for (;;) {
    const found = left.find(({ pattern }) => pattern.test(digits));
    if (!found) break;
    digits = digits.replace(found.pattern, '$1');
    left = left.filter((each) => each !== found);
    if (found.sign !== '') signs.push(found.sign);
  }
  return signs.length > 1 ? undefined : { digits, negative: signs[0] === '-' };
}

/** No number is longer; patterns need not look at what is. */
const LONGEST = 60;

function readText(text: string, decimal: DecimalMark): number | undefined {
  if (text.length > LONGEST) return undefined;
  if (PLAIN[decimal].test(text)) return Number(decimal === ',' ? text.replace(',', '.') : text);
  const parts = bare(text);
  if (!parts || !DIGIT.test(parts.digits)) return undefined;
  const [whole, group] = GROUPED[decimal].exec(parts.digits) ?? [];
  if (whole === undefined) return undefined;
  const plain = (group === undefined ? whole : whole.replaceAll(group, '')).replace(decimal, '.');
  const value = Number(plain);
  return parts.negative && value !== 0 ? -value : value;
}

/**
 * The number in a cell: with thousands set off by point, comma, blank or apostrophe, a currency, a per cent sign (12 %
 * is 12), a minus in front or behind or parentheses instead.
 * @returns null where nothing stands, undefined where it is no number
 * @example readNumber('1.054,00 €', ',') // 1054
 * @example readNumber('1.054,00 €', '.') // undefined
 */
export function readNumber(cell: Cell, decimal: DecimalMark): number | null | undefined {
  // A real day is none, whatever number it is kept as: spreadsheets make days of what looks like some.
  if (typeof cell === 'boolean' || isDay(cell)) return undefined;
  if (isAmount(cell)) return withinBounds(cell.amount);
  const text = cellText(cell);
  if (isMissing(text)) return null;
  return withinBounds(typeof cell === 'number' ? cell : readText(text, decimal));
}

const withinBounds = (value: number | undefined): number | undefined =>
  value === undefined || !Number.isFinite(value) || Math.abs(value) > AMOUNT_MAX ? undefined : value;
