import { isIsoDate } from '../calendar/is-iso-date';
import type { IsoDate } from './model';

/** Days a date may be, whatever it says: typing errors like 20226, 0206 or 9999 should not pass as plans. */
export const FIRST_DATE = '1900-01-01';
export const LAST_DATE = '2199-12-31';

/**
 * Is the text a day a programme may speak of? One range for every date there is: typing errors like 20226, 0026 or 9999
 * are no plans, and what computes with days needs room before and after them.
 * @example isPlausibleDate('9999-12-31') // false
 */
export const isPlausibleDate = (text: string): text is IsoDate =>
  isIsoDate(text) && text >= FIRST_DATE && text <= LAST_DATE;
