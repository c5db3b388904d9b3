import { isIsoDate } from '@/domain/calendar/is-iso-date';
import { isTimeZone } from '@/domain/calendar/is-time-zone';
import { HEADCOUNT_MAX } from '@/domain/programme/limits';
import type { Attendance, Session } from '@/domain/programme/model';
import { readWhole } from '../read-whole';

/** What the fields of a session say. */
type SessionTexts = Record<
  'startsOn' | 'startsAt' | 'endsOn' | 'endsAt' | 'timeZone' | 'place' | 'trainer' | 'seats',
  string
>;

/** A session as its fields say; null while they do not make sense. */
export function triedSession(texts: SessionTexts, key: string, attendance: Attendance[]): Session | null {
  const { startsOn, endsOn, seats } = texts;
  const timeZone = texts.timeZone.trim();
  const startsAt = `${startsOn}T${texts.startsAt}`;
  const endsAt = `${endsOn}T${texts.endsAt}`;
  const isWhole = texts.startsAt !== '' && texts.endsAt !== '' && isIsoDate(startsOn) && isIsoDate(endsOn);
  if (!isWhole || !isTimeZone(timeZone) || endsAt <= startsAt) return null;
  const capacity = readWhole(seats, 1, HEADCOUNT_MAX)?.value ?? null;
  const [place, trainer] = [texts.place.trim(), texts.trainer.trim()];
  return { key, startsAt, endsAt, timeZone, place, trainer, capacity, attendance };
}
