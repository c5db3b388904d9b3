import type { Tables } from '@/data/database.types';
import { AppError } from '@/data/errors';
import type { Observation } from '@/domain/programme/model';
import { isPlausibleDate } from '@/domain/programme/plausible-date';
import type { HeldBack, HeldBackReason } from '../held-back';
import type { ObservationsByIndicator } from './row-types';

/** The readings that may be shown to members, whatever their role. */
export interface ShownReadings {
  /** By id of the indicator; a team above speaks for those below it that are too small. */
  observed: ObservationsByIndicator;
  /** How many people a team must have to be shown by itself. */
  smallestTeam: number;
  /** Teams that have readings of an indicator, but are not shown by themselves: by id of the indicator. */
  hidden: ReadonlyMap<string, readonly HeldBack[]>;
}

/** A reading that no reader understands. */
export interface SeriesFault {
  /** Id of its indicator. */
  indicator: string;
  column: 'period' | 'value' | 'n';
  value: string;
}

interface LoadedSeries {
  indicator_id: string;
  team_id: string;
  periods: string[];
  values: number[];
  n: (number | null)[];
}

interface Loaded {
  smallest_team: number;
  hidden: { indicator_id: string; team_id: string; reason: HeldBackReason; latest: string | null }[];
  series: LoadedSeries[];
}

const isLoaded = (value: unknown): value is Loaded =>
  typeof value === 'object' && value !== null && 'series' in value && Array.isArray(value.series);

/**
 * What `load_series` answers → readings by the id of their indicator.
 * @throws {AppError} when the answer is something else, or names a team that is not there
 */
export function shownReadings(
  loaded: unknown,
  teams: readonly Pick<Tables<'teams'>, 'id' | 'key'>[],
): ShownReadings {
  if (!isLoaded(loaded)) throw new AppError('unknown', 'load_series answered something else');
  const keys = new Map(teams.map(({ id, key }) => [id, key]));
  const observed = new Map<string, Observation[]>();
  for (const { indicator_id, team_id, periods, values, n } of loaded.series) {
    const team = keys.get(team_id);
    if (team === undefined) throw new AppError('unknown', 'readings without their team');
    const readings = periods.map((period, i) => ({ team, period, value: values[i] ?? NaN, n: n[i] ?? null }));
    observed.set(indicator_id, [...(observed.get(indicator_id) ?? []), ...readings]);
  }
  const hidden = new Map<string, HeldBack[]>();
  for (const { indicator_id, team_id, reason, latest } of loaded.hidden) {
    hidden.set(indicator_id, [...(hidden.get(indicator_id) ?? []), { team: team_id, reason, latest }]);
  }
  return { observed, smallestTeam: loaded.smallest_team, hidden };
}

/*
 * A team above speaks for many: its cases are the sum of theirs, and may be more than one reading holds; its mean may lie
 * a rounding beyond the last value of theirs. Both can be read.
 */
const isCount = (cases: number): boolean => Number.isInteger(cases) && cases >= 0;

/** What of an answer of `load_series` cannot be read, at most one of each indicator and column. */
export function seriesFaults(loaded: unknown): SeriesFault[] {
  if (!isLoaded(loaded)) return [];
  const found = new Map<string, SeriesFault>();
  for (const { indicator_id: indicator, periods, values, n } of loaded.series) {
    const wrong = {
      period: periods.find((period) => !isPlausibleDate(period)),
      value: values.find((value) => !Number.isFinite(value)),
      n: n.find((cases) => cases !== null && !isCount(cases)),
    };
    for (const column of ['period', 'value', 'n'] as const) {
      const value = wrong[column];
      if (value !== undefined)
        found.set(`${indicator} ${column}`, { indicator, column, value: String(value) });
    }
  }
  return [...found.values()];
}
