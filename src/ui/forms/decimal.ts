/**
 * A number as people type it: with comma or point, with any minus sign; null when it is none. Without separators of
 * thousands, which would make a point ambiguous.
 * @example parseDecimal('0,5') // 0.5
 */
export function parseDecimal(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
