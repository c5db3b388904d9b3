import { addDays } from '../calendar/days';
import type { IsoDate, Session } from '../programme/model';

/**
 * The first and the last day a session takes up, where it takes place. One that ends at midnight does not take up the
 * day that begins then.
 * @example sessionDays({ startsAt: '2026-03-30T18:00', endsAt: '2026-03-31T00:00' }).last // '2026-03-30'
 */
export function sessionDays({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): {
  first: IsoDate;
  last: IsoDate;
} {
  const end = endsAt.slice(0, 10);
  return { first: startsAt.slice(0, 10), last: endsAt.endsWith('T00:00') ? addDays(end, -1) : end };
}
