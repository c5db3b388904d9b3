import { TIME_ZONE } from '@/domain/programme/limits';
import { formatDate, formatWallClock } from '@/i18n/format';
import type { Language } from '@/i18n/languages';

interface Timed {
  starts_at: string;
  ends_at: string;
  time_zone: string;
}

/** When a session takes place: "16 Sept 2026, 09:00–11:30"; another time zone than the usual one is named. */
export function sessionTime(language: Language, { starts_at, ends_at, time_zone }: Timed): string {
  const sameDay = starts_at.slice(0, 10) === ends_at.slice(0, 10);
  const clock = (at: string) => at.slice(11, 16);
  const span = sameDay
    ? `${formatDate(language, starts_at.slice(0, 10))}, ${clock(starts_at)}–${clock(ends_at)}`
    : `${formatWallClock(language, starts_at)} – ${formatWallClock(language, ends_at)}`;
  return time_zone === TIME_ZONE ? span : `${span} (${time_zone})`;
}
