import { TITLE_MAX } from '../programme/limits';
import type { ColumnRef } from '../readings-import/mapping';
import { cellText, fold } from './cell-text';

/**
 * The place of a column, from 0: of the one with the header given; by its place where it has no header or the table has
 * none. Where several share a header, the same one of them as before, as long as there are as many and the columns beside
 * it do not stand beside another one of them now. A column that is called something else now is not taken for it.
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
  const same = found[(ref.nth ?? 1) - 1] ?? null;
  const besides = (place: number) => standsBeside(names, place, ref);
  return same !== null && found.length > 1 && !besides(same) && found.some(besides) ? null : same;
}

/** Does one of the columns that stood beside a column stand beside this place? */
function standsBeside(names: readonly string[], place: number, { left, right }: ColumnRef): boolean {
  const is = (name: string | undefined, at: number) => name !== undefined && names[at] === fold(name);
  return is(left, place - 1) || is(right, place + 1);
}

const placesOf = (names: readonly string[], wanted: string): number[] =>
  names.flatMap((name, i) => (name === wanted ? [i] : []));

/** How to find a column of this table again in the next one. */
export function columnRef(names: readonly string[], at: number): ColumnRef {
  const name = names[at] ?? '';
  if (name === '') return { name: null, position: at + 1 };
  const folded = names.map((each) => fold(cellText(each)));
  const own = folded[at] ?? '';
  const same = placesOf(folded, own);
  if (same.length < 2) return { name, position: at + 1 };
  const beside = (place: number) => {
    const other = folded[place] ?? '';
    return other === '' || other === own || other.length > TITLE_MAX ? undefined : other;
  };
  const [left, right] = [beside(at - 1), beside(at + 1)];
  return {
    name,
    position: at + 1,
    nth: same.indexOf(at) + 1,
    of: same.length,
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
  };
}
