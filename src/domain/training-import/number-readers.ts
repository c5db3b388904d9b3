import { AMOUNT_MAX } from '../programme/limits';
import { cellText, fold } from '../tables/cell-text';
import { currencyNamed } from '../tables/currency-signs';
import { signOf } from '../tables/number-signs';
import { DECIMAL_MARKS, readNumber } from '../tables/read-number';
import type { Cell } from '../tables/table';
import { firstOf, type CellReader } from './cell-reader';

/** Does a sign say that the number counts something else than people or hours? */
const isSigned = (cell: Cell): boolean => /[%‰]/.test(cellText(cell)) || currencyNamed(signOf(cell)) !== null;

const number =
  (least: number, most: number): CellReader<number | null> =>
  (cell, format) => {
    const marks = format.kind === 'number' ? [format.decimal] : DECIMAL_MARKS;
    const value = firstOf(marks, (mark) => readNumber(cell, mark));
    if (value === undefined) return { code: 'number_unreadable' };
    return value !== null && (value < least || value > most) ? { code: 'number_out_of_range' } : { value };
  };

/** A number without a sign of what it counts. */
export const unsigned =
  (least: number, most: number): CellReader<number | null> =>
  (cell, format) =>
    isSigned(cell) ? { code: 'number_unreadable' } : number(least, most)(cell, format);

/** A whole number of people or seats. */
export const whole =
  (least: number, most: number): CellReader<number | null> =>
  (cell, format) => {
    const read = unsigned(least, most)(cell, format);
    return 'value' in read && !Number.isInteger(read.value ?? 0) ? { code: 'not_whole' } : read;
  };

/** Written where an amount is not known yet. */
const OPEN: ReadonlySet<string> = new Set([
  'offen',
  'open',
  'tbd',
  'tba',
  'tbc',
  'n.n.',
  'unbekannt',
  'unknown',
]);

/** An amount; 12 % is none. */
export const cost: CellReader<number | null> = (cell, format) => {
  const said = cellText(cell);
  if (OPEN.has(fold(said))) return { value: null };
  return /[%‰]/.test(said) ? { code: 'number_unreadable' } : number(0, AMOUNT_MAX)(cell, format);
};
