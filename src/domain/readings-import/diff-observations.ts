import type { Observation } from '../programme/model';

export interface ChangedObservation {
  from: Observation;
  to: Observation;
}

export interface ObservationDiff {
  added: Observation[];
  changed: ChangedObservation[];
  unchanged: Observation[];
  /** Stored, but not made of the file: they stay. */
  absent: Observation[];
}

/** What sums and means of the same rows differ by, depending on who computes them. */
const NOISE = 1e-9;

function isSame(a: Observation, b: Observation): boolean {
  const size = Math.max(Math.abs(a.value), Math.abs(b.value));
  return a.n === b.n && Math.abs(a.value - b.value) <= size * NOISE;
}

/**
 * What taking over readings would change. Keeps the order of each list.
 * @param stored readings of one indicator, at most one of a team and period
 * @param aggregated readings made of a file, at most one of a team and period
 */
export function diffObservations(
  stored: readonly Observation[],
  aggregated: readonly Observation[],
): ObservationDiff {
  const keyOf = ({ team, period }: Observation) => `${team} ${period}`;
  const before = new Map(stored.map((each) => [keyOf(each), each]));
  const after = new Set(aggregated.map(keyOf));
  const diff: ObservationDiff = { added: [], changed: [], unchanged: [], absent: [] };
  for (const to of aggregated) {
    const from = before.get(keyOf(to));
    if (!from) diff.added.push(to);
    else if (isSame(from, to)) diff.unchanged.push(to);
    else diff.changed.push({ from, to });
  }
  diff.absent = stored.filter((each) => !after.has(keyOf(each)));
  return diff;
}
