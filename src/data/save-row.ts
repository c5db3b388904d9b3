import { supabase, updatedOne, type Answer } from './client';
import type { Tables } from './database.types';

type VersionedTable =
  | 'framework_conditions'
  | 'indicators'
  | 'measures'
  | 'programmes'
  | 'sessions'
  | 'stakeholders'
  | 'strategic_goals'
  | 'target_behaviours'
  | 'teams';

interface Selected<Row> {
  match: (place: Record<string, unknown>) => PromiseLike<Answer<Row[] | null>>;
}
interface Updated<Row> {
  match: (place: Record<string, unknown>) => { select: () => PromiseLike<Answer<Row[] | null>> };
}
interface Table<Row> {
  update: (patch: Partial<Row>) => Updated<Row>;
  select: () => Selected<Row>;
}

/** Named one by one: only with its name does a table know its own columns. */
const TABLES: { [T in VersionedTable]: () => Table<Tables<T>> } = {
  framework_conditions: () => supabase().from('framework_conditions'),
  indicators: () => supabase().from('indicators'),
  measures: () => supabase().from('measures'),
  programmes: () => supabase().from('programmes'),
  sessions: () => supabase().from('sessions'),
  stakeholders: () => supabase().from('stakeholders'),
  strategic_goals: () => supabase().from('strategic_goals'),
  target_behaviours: () => supabase().from('target_behaviours'),
  teams: () => supabase().from('teams'),
};

/**
 * Changes a row on the version it was read in.
 * @throws {StaleRow} when somebody else was faster, or the row is gone
 * @throws {AppError} `forbidden` when the right to change it has been taken away
 */
export function saveRow<T extends VersionedTable>(
  table: T,
  { organisation_id, id, version }: { organisation_id: string; id: string; version: number },
  patch: Partial<Tables<T>>,
): Promise<Tables<T>> {
  const rows = TABLES[table];
  const place = { organisation_id, id };
  return updatedOne<Tables<T>>(
    rows()
      .update(patch)
      .match({ ...place, version })
      .select(),
    { version, patch, now: rows().select().match(place) },
  );
}
