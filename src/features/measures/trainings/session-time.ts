import { TIME_ZONE } from '@/domain/programme/limits';
import type { Session } from '@/domain/programme/model';
import { formatDate, formatWallClock } from '@/i18n/format';
import type { Language } from '@/i18n/languages';

type Timed = Pick<Session, 'startsAt' | 'endsAt' | 'timeZone'>;

/** When a session takes place: "16 Sept 2026, 09:00–11:30"; another time zone than the usual one is named. */
export function sessionTime(language: Language, { startsAt, endsAt, timeZone }: Timed): string {
  const sameDay = startsAt.slice(0, 10) === endsAt.slice(0, 10);
  const clock = (at: string) => at.slice(11, 16);
  const span = sameDay
    ? `${formatDate(language, startsAt.slice(0, 10))}, ${clock(startsAt)}–${clock(endsAt)}`
    : `${formatWallClock(language, startsAt)} – ${formatWallClock(language, endsAt)}`;
  return timeZone === TIME_ZONE ? span : `${span} (${timeZone})`;
}
