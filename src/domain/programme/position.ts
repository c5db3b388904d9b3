const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const WHOLE_NUMBER = /^([a-z])([0-9A-Za-z]+)$/;

/** The next number of the same width; null after the last one (`zz`). */
function increment(digits: string): string | null {
  const last = digits.at(-1);
  if (last === undefined) return null;
  const next = DIGITS[DIGITS.indexOf(last) + 1];
  if (next !== undefined) return digits.slice(0, -1) + next;
  const before = increment(digits.slice(0, -1));
  return before === null ? null : `${before}0`;
}

/**
 * An order key after `last`, for what is appended to a list. Keys are whole numbers in base 62, led by a letter for
 * their width (a0 … az, b00 … bzz, c000 …), and order like bytes: the scheme the import uses
 * (private.position_at).
 * @param last order key of the last item; null or empty for the first one
 */
export function positionAfter(last: string | null): string {
  if (last === null || last === '') return 'a0';
  const [, lead, digits] = WHOLE_NUMBER.exec(last) ?? [];
  const width = lead === undefined ? 0 : DIGITS.indexOf(lead) - DIGITS.indexOf('a') + 1;
  if (lead === undefined || digits === undefined || digits.length < width) return `${last}V`;
  const next = increment(digits.slice(0, width));
  if (next !== null) return lead + next;
  const wider = DIGITS[DIGITS.indexOf(lead) + 1];
  return wider === undefined ? `${last}V` : wider + '0'.repeat(width + 1);
}
