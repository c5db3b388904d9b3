import { shownAt } from './shown-at';

const MINUTE = 60_000;
/** Two changes of a clock lie further apart than this. */
const STEP = 14 * 24 * 60 * MINUTE;

/** A moment at which the clocks of a zone are put forward or back. */
export interface ZoneChange {
  /** Milliseconds since 1970-01-01 UTC. */
  moment: number;
  /** Minutes ahead of UTC before and from the moment on. */
  before: number;
  after: number;
}

/** How many minutes a zone is ahead of UTC at a moment (milliseconds). */
export const offsetAt = (moment: number, timeZone: string): number =>
  Math.round((shownAt(moment, timeZone) - Math.floor(moment / MINUTE) * MINUTE) / MINUTE);

/**
 * When the clocks of a zone change within a span of time, in order.
 * @param from milliseconds since 1970-01-01 UTC, like `until`
 * @example zoneChanges('Europe/Berlin', Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)).length // 2
 */
export function zoneChanges(timeZone: string, from: number, until: number): ZoneChange[] {
  const changes: ZoneChange[] = [];
  for (let start = from; start < until; start += STEP) {
    const end = Math.min(start + STEP, until);
    const [before, after] = [offsetAt(start, timeZone), offsetAt(end, timeZone)];
    if (before === after) continue;
    let [low, high] = [start, end];
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle, timeZone) === before) low = middle;
      else high = middle;
    }
    changes.push({ moment: Math.floor(high / MINUTE) * MINUTE, before, after });
  }
  return changes;
}
