import { cellText } from '@/domain/tables/cell-text';
import { readCell, type ColumnFormat } from '@/domain/tables/column-format';
import { onTheWall, readClock, type WrittenClock } from '@/domain/tables/read-clock';
import { isAmount, isDay, type Cell } from '@/domain/tables/table';
import { formatDate, formatNumber, formatWallClock } from '@/i18n/format';
import { shownIsoText } from '@/i18n/iso-text';
import { LOCALES, type Language } from '@/i18n/languages';
import { withUnit } from '@/i18n/measured';

/** Three decimals, so that thousands taken for decimals (1.234) are seen; of what is next to nothing, more. */
const decimalsOf = (value: number): number => (value !== 0 && Math.abs(value) < 0.01 ? 6 : 3);

const figure = (language: Language, value: number): string =>
  formatNumber(language, value, decimalsOf(value));

/** A number that may be a code, 1030 or 2026: without marks between thousands. */
const codeText = (language: Language, value: number): string =>
  value.toLocaleString(LOCALES[language], { useGrouping: false, maximumFractionDigits: decimalsOf(value) });

/** A cell as a spreadsheet shows it, in the reader's language, whatever its column is read as. */
export function writtenCell(language: Language, cell: Cell): string {
  if (typeof cell === 'number') return codeText(language, cell);
  if (isAmount(cell)) return withUnit(language, figure(language, cell.amount), cell.unit);
  return isDay(cell) ? shownIsoText(language, cellText(cell).replace(' ', 'T')) : cellText(cell);
}

/** What a cell says; of a day without a time, the day. */
function understood(cell: Cell, format: ColumnFormat, withTime: boolean) {
  const clock = withTime && format.kind === 'date' ? readClock(cell, format.format) : false;
  return clock === false ? readCell(cell, format) : clock;
}

function shownDate(language: Language, value: WrittenClock): string {
  // In which zone it will be shown is said by the session it belongs to.
  if (typeof value === 'object') return `${formatWallClock(language, onTheWall(value, 'UTC'))} UTC`;
  return value.includes('T') ? formatWallClock(language, value) : formatDate(language, value);
}

/**
 * What a cell says in the format of its column, in the reader's language.
 * @param withTime whether the time of day counts in a column of dates
 * @returns null where nothing stands, undefined where it says nothing in this format
 */
export function understoodCell(
  language: Language,
  cell: Cell,
  format: ColumnFormat,
  withTime = false,
): string | null | undefined {
  const value = understood(cell, format, withTime);
  if (value === null || value === undefined) return value;
  if (typeof value === 'number' && !isAmount(cell)) return figure(language, value);
  return format.kind === 'date' && typeof value !== 'number'
    ? shownDate(language, value)
    : writtenCell(language, cell);
}
