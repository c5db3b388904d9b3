/**
 * Where labels of one height stand that want to stand at given places, without touching each other: moved as little as
 * they must be, in the order of what they want.
 * @param wanted middles of the labels, in pixels
 * @param height of a label
 * @param top of the room they have, and `bottom`; where it is too small for all, the last ones leave it
 * @returns the middles, in the order in which they were given
 */
export function spread(wanted: readonly number[], height: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed: number[] = [];
  for (const i of order) placed.push(Math.max(wanted[i] ?? 0, (placed.at(-1) ?? top - height / 2) + height));
  // What has been pushed out below moves the ones above it up.
  let limit = bottom - height / 2;
  for (let at = placed.length - 1; at >= 0 && (placed[at] ?? 0) > limit; at--) {
    placed[at] = limit;
    limit -= height;
  }
  const floor = top + height / 2;
  const missing = Math.max(0, floor - (placed[0] ?? floor));
  const result = new Array<number>(wanted.length);
  for (const [at, i] of order.entries()) result[i] = (placed[at] ?? 0) + missing;
  return result;
}
