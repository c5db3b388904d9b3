import type { Names } from '@/editing/taken';
import type { CachedProgramme } from '../store/items';

/** What things of a programme are called, by their id. */
export function namesOf({ rows, teams }: Pick<CachedProgramme, 'rows' | 'teams'>): Names {
  const { goals, behaviours, conditions, measures, indicators, stakeholders, sessions } = rows;
  const titled = [goals, behaviours, conditions, measures, indicators].flat();
  const measureTitles = new Map(measures.map(({ id, title }) => [id, title]));
  return Object.fromEntries([
    ...titled.map(({ id, title }) => [id, title] as const),
    ...stakeholders.map(({ id, role }) => [id, role] as const),
    ...teams.map(({ id, name }) => [id, name] as const),
    // A session has no name of its own.
    ...sessions.map(({ id, measure_id }) => [id, measureTitles.get(measure_id) ?? ''] as const),
  ]);
}

/** What a row of a list is called by itself; a session is not. */
export function titleOf(row: object): string {
  const title: unknown = Reflect.get(row, 'title') ?? Reflect.get(row, 'role');
  return typeof title === 'string' ? title : '';
}
