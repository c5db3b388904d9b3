import { strToU8, zipSync } from 'fflate';
import { cellText } from '@/domain/tables/cell-text';
import { isDated, serialOf, type WrittenCell } from '@/domain/tables/written-cell';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const WORKBOOK_TYPE = `${TYPE}.sheet`;

/** Characters no XML may hold, not even written in another way. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Workbooks write characters as _x000D_; a text that looks like it has to be kept from being read so. */
const LOOKS_WRITTEN = /_(?=x[\da-f]{4}_)/gi;

const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(LOOKS_WRITTEN, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '_x000D_');

/** What spreadsheets call a column: 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Places of the formats below, and the numbers under which every spreadsheet knows them: shown as its reader writes dates. */
const DAY_STYLE = 1;
const MOMENT_STYLE = 2;
const DAY_FORMAT = 14;
const MOMENT_FORMAT = 22;
const format = (id: number) =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
/** Spreadsheets expect one of everything, and the two fills. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">${format(0)}${format(DAY_FORMAT)}${format(MOMENT_FORMAT)}</cellXfs></styleSheet>`;

/** Texts stay texts, whatever they begin with: a workbook says of each cell what it is, and runs none of them. */
function written(cell: WrittenCell, at: string): string {
  if (cell === null || cell === '') return '';
  if (isDated(cell))
    return `<c r="${at}" s="${'day' in cell ? DAY_STYLE : MOMENT_STYLE}"><v>${serialOf(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(typeof cell === 'object' ? cellText(cell) : String(cell))}</t></is></c>`;
}

const writtenRow = (row: readonly WrittenCell[], i: number): string =>
  `<row r="${i + 1}">${row.map((cell, at) => written(cell, `${letters(at)}${i + 1}`)).join('')}</row>`;

const NARROWEST = 8;
const WIDEST = 60;
const shownLength = (cell: WrittenCell): number => {
  if (isDated(cell)) return ('day' in cell ? 'YYYY-MM-DD' : 'YYYY-MM-DD HH:mm').length;
  return Math.max(...(cell === null ? '' : cellText(cell)).split('\n').map((line) => line.length));
};

/** Columns wide enough to be read; a date that has no room is shown as nothing but signs. */
function widths(rows: readonly (readonly WrittenCell[])[]): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, shownLength(row[at] ?? null)), NARROWEST);
    const width = Math.min(longest, WIDEST) + 2;
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/**
 * A table as a workbook (Office Open XML, ECMA-376) of one sheet.
 * @param rows header included
 * @param name of the sheet, at most 31 characters
 */
export function toWorkbook(rows: readonly (readonly WrittenCell[])[], name: string): Uint8Array<ArrayBuffer> {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${widths(rows)}<sheetData>${rows.map(writtenRow).join('')}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(DECLARATION + xml)])),
  );
}
