import { isIsoDate } from '@/domain/calendar/is-iso-date';
import { isWallClock } from '@/domain/calendar/is-wall-clock';
import { formatDate, formatWallClock } from './format';
import type { Language } from './languages';

/** A text, of which a day or a wall clock is written as the language does. */
export function shownIsoText(language: Language, text: string): string {
  if (isIsoDate(text)) return formatDate(language, text);
  return isWallClock(text) ? formatWallClock(language, text) : text;
}
