import type { Measure, Session } from '../programme/model';
import { onTheWall, type WrittenClock } from '../tables/read-clock';
import type { Fault } from './faults';

/** Finds a session of a training by its key, else by when it begins; null where there is none. */
export function findSession(
  training: Measure | null,
  key: string,
  startsAt: WrittenClock | null,
): Session | Fault | null {
  const sessions = training?.sessions ?? [];
  const byKey = sessions.find((session) => session.key === key);
  if (byKey) return byKey;
  const [first = null, ...more] = sessions.filter(
    (session) => startsAt !== null && session.startsAt === onTheWall(startsAt, session.timeZone),
  );
  return more.length > 0 ? { code: 'session_ambiguous' } : first;
}

/** Whether exactly one session of the training was found. */
export const isSession = (found: Session | Fault | null): found is Session =>
  found !== null && !('code' in found);
