import type { PlanCells } from './cell-readers';
import type { Fault } from './faults';
import type { PlanColumn } from './fields';
import type { ReadRow } from './read-rows';

type Row = ReadRow<PlanCells>;
type Tell = (row: Row, columns: readonly PlanColumn[], fault: Fault) => void;

/** What a row says of the hours of its session; null where that cannot be told. */
function hoursOf(row: Row, tell: Tell): { from: string; to: string | null } | null {
  const { day, from, to } = row.values;
  const begins = from?.from ?? day?.from ?? null;
  const ends = [to?.from, from?.to, day?.to].filter((time) => time !== undefined && time !== null);
  if (begins === null) tell(row, ['from', 'day'], { code: 'time_missing' });
  else if (new Set(ends).size > 1) tell(row, ['to', 'from'], { code: 'hours_contradict' });
  else return { from: begins, to: ends[0] ?? null };
  return null;
}

/**
 * Rows with the day apart from the hours as rows with a beginning and an end; a row of several days becomes one for each,
 * of which the first alone has the key and the cost.
 * @param isBad rows of which something has been told already
 */
export function spreadDays(rows: readonly Row[], isBad: (row: Row) => boolean, tell: Tell): Row[] {
  return rows.flatMap((row): Row[] => {
    const { day, from, to, startsAt } = row.values;
    if (startsAt || isBad(row)) return [row];
    if (!day) {
      if (from ?? to) tell(row, ['day', 'from', 'to'], { code: 'day_missing' });
      return [row];
    }
    const hours = hoursOf(row, tell);
    if (hours === null) return [row];
    return day.days.map((on, i) => ({
      ...row,
      values: {
        ...row.values,
        ...(i === 0 ? {} : { sessionKey: '', cost: null, sessionCost: null }),
        startsAt: `${on}T${hours.from}`,
        ...(hours.to === null ? {} : { endsAt: `${on}T${hours.to}` }),
      },
    }));
  });
}
