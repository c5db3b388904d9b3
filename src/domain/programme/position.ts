import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Whether this is a key that others can be made before and after; files and other clients may bring anything. */
function isOrderKey(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

/**
 * An order key after `last`, for what is appended to a list. Keys order like bytes, and between any two of them there is
 * always another: fractional indexing (Greenspan 2020), by which an import adds teams, too (private.position_at).
 * @param last order key of the last item; null or empty for the first one
 */
export function positionAfter(last: string | null): string {
  if (last === null || last === '') return generateKeyBetween(null, null);
  return isOrderKey(last) ? generateKeyBetween(last, null) : `${last}V`;
}

/**
 * Order keys for `count` items between two others, so that moving an item writes one row.
 * @param before key of the item before, null at the beginning
 * @param after key of the item after, null at the end
 * @returns null where the neighbours leave no room: equal keys, or keys of another making. Then the list is numbered anew.
 */
export function positionsBetween(
  before: string | null,
  after: string | null,
  count: number,
): string[] | null {
  if ([before, after].some((key) => key !== null && !isOrderKey(key))) return null;
  if (before !== null && after !== null && before >= after) return null;
  return generateNKeysBetween(before, after, count);
}
