import type { IsoDate, Measure } from '../programme/model';
import { sessionDays } from './session-days';

/** Days from the first to the last, both counted. */
export interface DateRange {
  first: IsoDate;
  last: IsoDate;
}

/**
 * What the hours of a training spread over: its sessions once there are any, each an equal part however long it is
 * (hours per head are what is learnt, a session is one of the steps; breaks and travel count for nothing), else the time
 * from its start to its end; nothing while it has neither.
 * @example stretchesOf({ sessions: [], startsOn: '2026-02-02', endsOn: '2026-02-27' }).length // 1
 */
export function trainingRangesOf({
  sessions,
  startsOn,
  endsOn,
}: Pick<Measure, 'sessions' | 'startsOn' | 'endsOn'>): DateRange[] {
  if (sessions.length > 0) return sessions.map(sessionDays);
  return startsOn === null || endsOn === null ? [] : [{ first: startsOn, last: endsOn }];
}
