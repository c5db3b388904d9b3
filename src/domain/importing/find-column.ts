import { cellText, fold } from './cell-text';
import type { ColumnRef } from './mapping';

/**
 * The place of a column, from 0: of the one with the header given; by its place where it has no header or the table has
 * none. Where several share a header, the same one of them as before, as long as there are as many: which it is cannot be
 * told otherwise. A column that is called something else now is not taken for it.
 * @returns null when there is no such column
 */
export function findColumn(header: readonly string[] | null, ref: ColumnRef): number | null {
  const at = ref.position - 1;
  const names = header?.map((name) => fold(cellText(name)));
  const wanted = ref.name === null ? '' : fold(cellText(ref.name));
  if (!names) return at;
  if (wanted === '') return at < names.length ? at : null;
  const found = placesOf(names, wanted);
  if (found.length === 0) return names[at] === '' ? at : null;
  if (found.length !== (ref.of ?? 1)) return null;
  return found[(ref.nth ?? 1) - 1] ?? null;
}

const placesOf = (names: readonly string[], wanted: string): number[] =>
  names.flatMap((name, i) => (name === wanted ? [i] : []));

/** How to find a column of this table again in the next one. */
export function columnRef(names: readonly string[], at: number): ColumnRef {
  const name = names[at] ?? '';
  if (name === '') return { name: null, position: at + 1 };
  const same = placesOf(
    names.map((each) => fold(cellText(each))),
    fold(cellText(name)),
  );
  const which = same.length > 1 ? { nth: same.indexOf(at) + 1, of: same.length } : {};
  return { name, position: at + 1, ...which };
}
