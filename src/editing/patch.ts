/** New values of a row, by column; absent columns stay unchanged. */
export type AnyPatch = Partial<Record<string, unknown>>;

/** Compares rows by the order the user gave the list. */
export const byPosition = (a: { position: string; key: string }, b: { position: string; key: string }) =>
  a.position < b.position ? -1 : a.position > b.position ? 1 : a.key < b.key ? -1 : 1;

/** A value that can be compared by identity: objects as JSON, everything else as it is. */
const normalise = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value, Object.keys(value).sort()) : value;

/** Whether two values of a field are equal; lists of links are compared as sets. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return normalise(a) === normalise(b);
  const others = new Set(b.map(normalise));
  return a.length === b.length && a.every((each) => others.has(normalise(each)));
}

/** Whether a row already has all values of the patch. */
export const holds = (row: object, patch: AnyPatch): boolean =>
  Object.entries(patch).every(([name, value]) => sameValue(Reflect.get(row, name), value));

/** The values of a row that a patch replaces, which is the patch that undoes it. */
export const inverseOfItem = (row: object, patch: AnyPatch): AnyPatch =>
  Object.fromEntries(Object.keys(patch).map((name) => [name, Reflect.get(row, name)]));

/** Rows with some replaced or, by null, taken away. */
export const withReplaced = <Row extends { id: string }>(
  rows: readonly Row[],
  changed: ReadonlyMap<string, Row | null>,
): Row[] =>
  rows.flatMap((row) => {
    const next = changed.get(row.id);
    return next === undefined ? [row] : (next ?? []);
  });
