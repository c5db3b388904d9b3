/** What is to change about a row, by its columns; absent means unchanged. */
export type AnyPatch = Partial<Record<string, unknown>>;

/** The order that people gave a list. */
export const byPosition = (a: { position: string; key: string }, b: { position: string; key: string }) =>
  a.position < b.position ? -1 : a.position > b.position ? 1 : a.key < b.key ? -1 : 1;

/** Something to compare by: what objects say, and values themselves. */
const said = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value, Object.keys(value).sort()) : value;

/** Whether two values of a field say the same; lists of links are compared as sets. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return said(a) === said(b);
  const others = new Set(b.map(said));
  return a.length === b.length && a.every((each) => others.has(said(each)));
}

/** Whether a row says what the patch wants. */
export const holds = (row: object, patch: AnyPatch): boolean =>
  Object.entries(patch).every(([name, value]) => sameValue(Reflect.get(row, name), value));

/** The values of a row that a patch replaces: the patch that takes it back. */
export const inverseOfItem = (row: object, patch: AnyPatch): AnyPatch =>
  Object.fromEntries(Object.keys(patch).map((name) => [name, Reflect.get(row, name)]));
