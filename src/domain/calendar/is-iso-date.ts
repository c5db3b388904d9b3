import type { IsoDate } from '../programme/model';

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Is this text a day that exists, written `YYYY-MM-DD` (ISO 8601 extended form)?
 * @example isIsoDate('2026-02-28') // true
 * @example isIsoDate('2026-02-30') // false: JavaScript's Date would silently roll over to 2 March
 */
export function isIsoDate(text: string): text is IsoDate {
  if (!FORM.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
