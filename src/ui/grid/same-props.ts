const sameList = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, i) => Object.is(item, b[i]));

/** Are the props of a row the same as before? Lists are made anew with every edit, so their items are compared. */
export function sameProps<P extends object>(before: P, after: P): boolean {
  const names = Object.keys(after) as (keyof P)[];
  return names.every((name) => {
    const [a, b] = [before[name], after[name]];
    return Object.is(a, b) || (Array.isArray(a) && Array.isArray(b) && sameList(a, b));
  });
}
