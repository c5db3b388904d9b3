import { cellText, fold } from '../tables/cell-text';
import { DECIMAL_MARKS, readNumber } from '../tables/read-number';
import type { Cell, Row } from '../tables/table';
import type { LeftOutRow } from './faults';
import type { PlanColumn } from './fields';

/** In a row with one of these, something takes place. */
const TIMES: ReadonlySet<PlanColumn> = new Set([
  ...(['day', 'from', 'to', 'startsAt', 'endsAt', 'startsOn', 'endsOn', 'key', 'sessionKey'] as const),
]);

const TOTAL_SIGN = /^\s*(?:Σ|∑|Ø|⌀)/u;
/** No training is called so. */
const TOTAL_FIRST =
  /^\**\s*(?:(?:zwischen|teil|gesamt|end)?summen?|gesamt(?:kosten|betrag|preis|stunden|budget)|sub-?\s?totals?|grand totals?|totals?:|gesamt:|insgesamt)(?![\p{L}\p{N}])/u;
const TOTAL_WORDS: ReadonlySet<string> = new Set([
  ...[
    'summe',
    'gesamt',
    'total',
    'totals',
    'sum',
    'ergebnis',
    'durchschnitt',
    'mittelwert',
    'average',
    'anzahl',
  ],
]);
/** Words that may stand beside one of a total without making it a title. */
const BESIDE: ReadonlySet<string> = new Set([
  ...[
    'kosten',
    'stunden',
    'teilnehmer',
    'plätze',
    'trainings',
    'schulungen',
    'termine',
    'tage',
    'budget',
    'jahr',
  ],
  ...[
    'netto',
    'brutto',
    'eur',
    'euro',
    'costs',
    'cost',
    'hours',
    'seats',
    'sessions',
    'days',
    'year',
    'of',
    'der',
  ],
]);

const REMARK_SIGN = /^(?:[*†‡¹²³]|\(?\d\)\s)/u;
const REMARK_FIRST =
  /^(?:hinweise?|anmerkung(?:en)?|notiz|legende|quelle|fußnoten?|notes?|remarks?|legend|source)\s*:|^(?:stand:?|as of)\s+\d/u;
/** Sentences end with a stop, titles do not; nor are they as long. */
const SENTENCE = /[.!]$/u;
const LONG = 80;

const isBlank = (cell: Cell): boolean => cellText(cell) === '';
const isNumeric = (cell: Cell): boolean =>
  DECIMAL_MARKS.some((mark) => typeof readNumber(cell, mark) === 'number');

function isTotalText(text: string): boolean {
  const said = fold(text);
  if (TOTAL_SIGN.test(text) || TOTAL_FIRST.test(said)) return true;
  const words = said.match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => TOTAL_WORDS.has(word)) &&
    words.every((word) => TOTAL_WORDS.has(word) || BESIDE.has(word))
  );
}

function isRemarkText(text: string, isBelow: boolean): boolean {
  const said = fold(text);
  if (REMARK_SIGN.test(said) || REMARK_FIRST.test(said)) return true;
  return isBelow && (SENTENCE.test(said) || said.length > LONG);
}

/** Places of the cells with something in them. */
const filledIn = (cells: Row): number[] => cells.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));

/** Does a row say when something takes place? */
export const isPlaced = (cells: Row, columns: readonly (PlanColumn | null)[]): boolean =>
  columns.some((column, at) => column !== null && TIMES.has(column) && !isBlank(cells[at] ?? null));

/** Is a title all that a row says? */
export const isTitleOnly = (cells: Row, columns: readonly (PlanColumn | null)[]): boolean => {
  const said = filledIn(cells).filter((at) => (columns[at] ?? null) !== null);
  return said.length === 1 && columns[said[0] ?? 0] === 'title';
};

/**
 * Totals and remarks that lists kept by hand have below or among their rows. A row that says when something takes place
 * is never one.
 * @param unread places of columns of which nothing may be told
 */
export function leftOutRows(
  rows: readonly { row: number; cells: Row }[],
  columns: readonly (PlanColumn | null)[],
  unread: readonly number[],
): LeftOutRow[] {
  const last = rows.findLastIndex(({ cells }) => isPlaced(cells, columns));
  return rows.flatMap(({ row, cells }, i): LeftOutRow[] => {
    if (isPlaced(cells, columns)) return [];
    const filled = filledIn(cells).filter((at) => !unread.includes(at));
    const texts = filled.filter((at) => !isNumeric(cells[at] ?? null));
    const titleAt = columns.indexOf('title');
    const at = filled.includes(titleAt) ? titleAt : (texts[0] ?? filled[0] ?? 0);
    const text = cellText(cells[at] ?? null);
    const isBelow = last >= 0 && i > last;
    if (isTotalText(text) || (isBelow && texts.length === 0 && hasSum(cells, columns)))
      return [{ row, text, why: 'total' }];
    const isRemark = filled.length === 1 && texts.length === 1 && isRemarkText(text, isBelow);
    return isRemark ? [{ row, text, why: 'remark' }] : [];
  });
}

const SUMMED: ReadonlySet<PlanColumn> = new Set(['cost', 'sessionCost', 'capacity', 'hoursPerHead']);
/** Numbers below columns that people sum up, and no title. */
const hasSum = (cells: Row, columns: readonly (PlanColumn | null)[]): boolean =>
  columns.some((column, at) => column !== null && SUMMED.has(column) && !isBlank(cells[at] ?? null));
