import type { WallClock } from '../programme/model';
import { isIsoDate } from './is-iso-date';

const TIME = /^T([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Is this text a day that exists and a time of it, written `YYYY-MM-DDTHH:mm`?
 * @example isWallClock('2026-03-02T09:00') // true
 * @example isWallClock('2026-03-02T24:00') // false: midnight belongs to the next day, T00:00
 */
export function isWallClock(text: string): text is WallClock {
  return TIME.test(text.slice(10)) && isIsoDate(text.slice(0, 10));
}
