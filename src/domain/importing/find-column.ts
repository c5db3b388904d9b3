import { cellText, fold } from './cell-text';
import type { ColumnRef } from './mapping';

/**
 * The place of a column, from 0: of the one with the header given, at its old place where several share it; by its place
 * where it has no header or the table has none. A column that is called something else now is not taken for it.
 * @returns null when there is no such column
 */
export function findColumn(header: readonly string[] | null, ref: ColumnRef): number | null {
  const at = ref.position - 1;
  const names = header?.map((name) => fold(cellText(name)));
  const wanted = ref.name === null ? '' : fold(cellText(ref.name));
  if (!names) return at;
  if (wanted === '') return at < names.length ? at : null;
  if (names[at] === wanted || (names[at] === '' && !names.includes(wanted))) return at;
  const found = names.indexOf(wanted);
  return found < 0 ? null : found;
}

/** How to find a column of this table again in the next one. */
export function columnRef(names: readonly string[], at: number): ColumnRef {
  const name = names[at] ?? '';
  return { name: name === '' ? null : name, position: at + 1 };
}
