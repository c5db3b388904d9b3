/**
 * A list pasted from a spreadsheet: rows and columns of text in, items and errors with row and column out.
 * Numbers of rows and columns in errors count from 1, as spreadsheets do.
 */

/** What a column of a pasted list can be. */
export interface PastedField<Name extends string> {
  name: Name;
  /** Words a header may use for it, in any language; compared without case and punctuation. */
  headers: readonly string[];
  /** Reads a cell: the value, or null when it makes no sense. An empty cell is never asked. */
  read: (text: string) => unknown;
}

export interface PastedError<Name extends string> {
  row: number;
  column: number;
  field: Name;
  reason: 'missing' | 'too_long' | 'not_understood';
  text: string;
}

export interface PastedItems<Name extends string> {
  items: { row: number; values: Partial<Record<Name, unknown>> }[];
  errors: PastedError<Name>[];
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Rows with something in them, cells without blanks at their ends. */
export function tidyRows(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''));
}

/**
 * Guesses what each column is: by its header where the first row has at least one that is known, otherwise by the order
 * of the fields.
 */
export function guessColumns<Name extends string>(
  rows: readonly (readonly string[])[],
  fields: readonly PastedField<Name>[],
): { hasHeader: boolean; columns: (Name | null)[] } {
  const [first = []] = rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const named = Array.from(
    { length: width },
    (_, i) =>
      fields.find(({ headers }) => headers.some((each) => plain(each) === plain(first[i] ?? '')))?.name ??
      null,
  );
  const once = named.map((name, i) => (name !== null && named.indexOf(name) === i ? name : null));
  if (once.some((name) => name !== null)) return { hasHeader: true, columns: once };
  return { hasHeader: false, columns: Array.from({ length: width }, (_, i) => fields[i]?.name ?? null) };
}

/** Places of columns in which something stands that would be left out. */
export const droppedColumns = (
  rows: readonly (readonly string[])[],
  { hasHeader, columns }: { hasHeader: boolean; columns: readonly (string | null)[] },
): number[] => {
  const below = hasHeader ? rows.slice(1) : rows;
  return columns.flatMap((name, at) =>
    name === null && below.some((row) => (row[at] ?? '') !== '') ? [at] : [],
  );
};

/**
 * Reads the rows of a pasted list.
 * @param required the field without which a row is no item
 * @param longest most characters a text may have, per field
 */
export function readPastedItems<Name extends string>(
  rows: readonly (readonly string[])[],
  { hasHeader, columns }: { hasHeader: boolean; columns: readonly (Name | null)[] },
  fields: readonly PastedField<Name>[],
  required: NoInfer<Name>,
  longest: (name: Name) => number,
): PastedItems<Name> {
  const items: PastedItems<Name>['items'] = [];
  const errors: PastedError<Name>[] = [];
  const requiredAt = columns.indexOf(required);
  for (const [i, row] of rows.entries()) {
    if (hasHeader && i === 0) continue;
    const number = i + 1;
    const values: Partial<Record<Name, unknown>> = {};
    const own: PastedError<Name>[] = [];
    for (const [c, name] of columns.entries()) {
      const text = row[c] ?? '';
      const field = fields.find((each) => each.name === name);
      if (name === null || !field || text === '') continue;
      const place = { row: number, column: c + 1, field: name, text };
      const value = field.read(text);
      if (value === null) own.push({ ...place, reason: 'not_understood' });
      else if ([...text].length > longest(name)) own.push({ ...place, reason: 'too_long' });
      else values[name] = value;
    }
    if ((row[requiredAt] ?? '') === '') {
      own.push({
        row: number,
        column: Math.max(requiredAt, 0) + 1,
        field: required,
        reason: 'missing',
        text: '',
      });
    }
    errors.push(...own);
    if (own.length === 0) items.push({ row: number, values });
  }
  return { items, errors };
}
