import type { ShownAs } from '@/domain/tables/number-format';
import { attribute, elements, isTrue } from './workbook-parts';

/** What a sheet says about its cells beside their values. Rows and columns are places from 0. */
export interface SheetMarks {
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Cells of one column that are one, from the first row to the last. */
  merged: readonly { column: number; first: number; last: number }[];
  /** Cells whose format makes something else of their number. */
  shown: readonly { row: number; column: number; as: NonNullable<ShownAs> }[];
}

/** A is 0, AA is 26. */
function columnOf(letters: string): number {
  let place = 0;
  for (const letter of letters) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

const isHidden = (of: string): boolean => isTrue(attribute(of, 'hidden'));

function hiddenRows(xml: string): Set<number> {
  const rows = new Set<number>();
  if (!/<(?:\w+:)?row\s[^>]*\s(?:hidden|ht)=/.test(xml)) return rows;
  let row = -1;
  for (const [, of = ''] of xml.matchAll(elements('row'))) {
    // A row need not say which it is: then it is the next.
    row = Number(attribute(of, 'r') ?? row + 2) - 1;
    if (isHidden(of) || Number(attribute(of, 'ht') ?? 1) === 0) rows.add(row);
  }
  return rows;
}

/** No spreadsheet has more columns. */
const COLUMNS_MAX = 16_384;

function hiddenColumns(xml: string): Set<number> {
  const columns = new Set<number>();
  for (const [, of = ''] of xml.matchAll(elements('col'))) {
    if (!isHidden(of) && Number(attribute(of, 'width') ?? 1) !== 0) continue;
    const last = Math.min(Number(attribute(of, 'max')), COLUMNS_MAX);
    for (let column = Number(attribute(of, 'min')); column <= last; column += 1) columns.add(column - 1);
  }
  return columns;
}

function merged(xml: string): SheetMarks['merged'] {
  return [...xml.matchAll(elements('mergeCell'))].flatMap(([, of = '']) => {
    const [, letters = '', first, last] =
      /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(attribute(of, 'ref') ?? '') ?? [];
    return first === undefined || first === last
      ? []
      : [{ column: columnOf(letters), first: Number(first) - 1, last: Number(last) - 1 }];
  });
}

function shownCells(xml: string, styles: ReadonlyMap<number, NonNullable<ShownAs>>): SheetMarks['shown'] {
  if (styles.size === 0) return [];
  const wanted = [...styles.keys()].join('|');
  const cells = new RegExp(
    `<(?:\\w+:)?c(?=\\s)(?=[^>]*\\ss=["'](${wanted})["'])[^>]*?\\sr=["']([A-Z]+)(\\d+)["']`,
    'g',
  );
  return [...xml.matchAll(cells)].flatMap(([, style, letters = '', row]) => {
    const as = styles.get(Number(style));
    return as ? [{ row: Number(row) - 1, column: columnOf(letters), as }] : [];
  });
}

/**
 * Reads what a sheet says about its cells: which are hidden, merged, and shown as something else than their number.
 * @param styles what the styles of cells make of numbers
 */
export function sheetMarks(xml: string, styles: ReadonlyMap<number, NonNullable<ShownAs>>): SheetMarks {
  const dataAt = xml.search(/<(?:\w+:)?sheetData[\s>/]/);
  const mergedAt = xml.search(/<(?:\w+:)?mergeCells[\s>]/);
  return {
    hiddenRows: hiddenRows(xml),
    hiddenColumns: hiddenColumns(dataAt < 0 ? '' : xml.slice(0, dataAt)),
    merged: merged(mergedAt < 0 ? '' : xml.slice(mergedAt)),
    shown: shownCells(xml, styles),
  };
}
