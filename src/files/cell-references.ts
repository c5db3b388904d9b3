import type { Unzipped } from 'fflate';
import { attribute, partText } from './workbook-parts';

const ROW_OR_CELL = /<((?:\w+:)?)(row|c)(\s[^>]*?)?(\/?)>/g;
const FIRST = {
  row: /<(?:\w+:)?row(\s[^>]*?)?\/?>/,
  cell: /<(?:\w+:)?c(\s[^>]*?)?\/?>/,
};

/** Programs that leave references out leave them all out: the first row tells. */
const LOOKED_AT = 100_000;

/** 0 is A, 26 is AA. */
function lettersOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : lettersOf(Math.floor(place / 26) - 1) + last;
}

function placeOf(letters: string): number {
  let place = 0;
  for (const letter of letters) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

/**
 * A sheet whose rows and cells say where they are. They need not, each is then next to the one before, but the reader of
 * workbooks and what reads their marks go by it.
 */
function withReferences(xml: string): string {
  let [row, column] = [0, -1];
  return xml.replace(
    ROW_OR_CELL,
    (all, prefix: string, name: string, attributes: string | undefined, end: string) => {
      const said = attribute(attributes ?? '', 'r');
      if (name === 'row') {
        row = said === undefined ? row + 1 : Number(said);
        column = -1;
      } else {
        column = said === undefined ? column + 1 : placeOf(said.replace(/\d+$/, ''));
      }
      const reference = name === 'row' ? String(row) : `${lettersOf(column)}${row}`;
      return said === undefined ? `<${prefix}${name} r="${reference}"${attributes ?? ''}${end}>` : all;
    },
  );
}

/** The parts of a workbook with every sheet's rows and cells saying where they are. */
export function partsWithReferences(parts: Unzipped, sheets: readonly string[]): Unzipped {
  const changed = sheets.flatMap((path) => {
    const start = new TextDecoder().decode(parts[path]?.subarray(0, LOOKED_AT));
    const says = (first: RegExp) => {
      const found = first.exec(start);
      return !found || attribute(found[1] ?? '', 'r') !== undefined;
    };
    if (says(FIRST.row) && says(FIRST.cell)) return [];
    return [[path, new TextEncoder().encode(withReferences(partText(parts, path)))] as const];
  });
  return changed.length === 0 ? parts : { ...parts, ...Object.fromEntries(changed) };
}
