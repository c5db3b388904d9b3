import type { Tables } from '@/data/database.types';
import { AppError } from '@/data/errors';
import type { Observation } from '@/domain/programme/model';
import type { ObservationsByIndicator } from './row-types';

type LoadedObservation = Pick<Tables<'observations'>, 'indicator_id' | 'team_id' | 'period' | 'value' | 'n'>;

const isLoaded = (value: unknown): value is LoadedObservation =>
  typeof value === 'object' && value !== null && 'indicator_id' in value && 'team_id' in value;

/**
 * What `load_observations` answers → readings by the id of their indicator, in the order they came.
 * @throws {AppError} when the answer is no list of readings, or names a team that is not there
 */
export function observationsOf(
  loaded: unknown,
  teams: readonly Pick<Tables<'teams'>, 'id' | 'key'>[],
): ObservationsByIndicator {
  if (!Array.isArray(loaded)) throw new AppError('unknown', 'load_observations answered something else');
  const keys = new Map(teams.map(({ id, key }) => [id, key]));
  const byIndicator = new Map<string, Observation[]>();
  for (const row of loaded as unknown[]) {
    const team = isLoaded(row) ? keys.get(row.team_id) : undefined;
    if (!isLoaded(row) || team === undefined) throw new AppError('unknown', 'a reading without its team');
    const reading = { team, period: row.period, value: row.value, n: row.n };
    const known = byIndicator.get(row.indicator_id);
    if (known) known.push(reading);
    else byIndicator.set(row.indicator_id, [reading]);
  }
  return byIndicator;
}
