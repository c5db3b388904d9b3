import { supabase, succeeded } from '@/data/client';
import type { ColumnBound } from '@/data/column-bound';
import { FIRST_DATE, LAST_DATE } from '@/domain/programme/plausible-date';
import type { Field, Fields } from '../entities/entity';
import { indicator, programme } from '../entities/items';
import { measure, session } from '../entities/measure';
import type { Fault } from './faults';

/** What can be done about a value that cannot be read: it is emptied, or its row goes; null: neither can be. */
export type Mending = 'empty' | 'remove' | null;

const together = (...columns: string[]) => Object.fromEntries(columns.map((column) => [column, null]));
const RITUAL = { ritual_rule: '', ...together('ritual_at', 'ritual_minutes') };
const REACTION = together('reaction_mean', 'reaction_n');
const LEARNING = together('learning_before', 'learning_after', 'learning_n');
const alone = (...columns: string[]) =>
  Object.fromEntries(columns.map((column) => [column, together(column)] as const));

/** Days and numbers of these fields that may be left out. */
function optional<Row>(fields: Fields<Row>) {
  const columns = Object.values(fields).flatMap(({ blank, bounds }: Field<Row, unknown, never>) =>
    Object.entries<ColumnBound | undefined>(bounds)
      .filter(([column, bound]) => Reflect.get(blank, column) === null && isMeasured(bound))
      .map(([column]) => column),
  );
  return alone(...columns);
}
const isMeasured = (bound: ColumnBound | undefined) => bound?.kind === 'date' || bound?.kind === 'number';

/** By table and column, what a row says when nothing is said there. */
const EMPTY: Partial<Record<string, Partial<Record<string, object>>>> = {
  programmes: optional(programme),
  framework_conditions: alone('category'),
  effects: alone('espoused', 'in_use', 'evidence_kind', 'evidence_on'),
  measures: {
    ...optional(measure),
    ...alone('delivery'),
    ritual_rule: RITUAL,
    ritual_at: RITUAL,
    ritual_minutes: RITUAL,
    reaction_mean: REACTION,
    reaction_n: REACTION,
    learning_before: LEARNING,
    learning_after: LEARNING,
    learning_n: LEARNING,
  },
  sessions: optional(session),
  indicators: optional(indicator),
  decisions: alone('review_on', 'score_at_decision'),
};

/** Rows that say nothing without what cannot be read. */
const REMOVED = ['sessions.starts_at', 'sessions.ends_at', 'observations.period'];

/** @example mendingOf({ table: 'measures', column: 'ends_on', … }) // 'empty' */
export function mendingOf({ table, column, id }: Fault): Mending {
  if (id === null) return null;
  if (EMPTY[table]?.[column]) return 'empty';
  return REMOVED.includes(`${table}.${column}`) ? 'remove' : null;
}

type Answered = PromiseLike<{ error: unknown; status?: number }>;
interface Narrowed {
  match: (place: Record<string, unknown>) => Answered;
}
interface Mended {
  update: (patch: Record<never, never>) => Narrowed;
  delete: () => Narrowed;
}

/** Named one by one: only with its name does a table know its own columns. */
const TABLES: Partial<Record<string, () => Mended>> = {
  programmes: () => supabase().from('programmes'),
  framework_conditions: () => supabase().from('framework_conditions'),
  effects: () => supabase().from('effects'),
  measures: () => supabase().from('measures'),
  sessions: () => supabase().from('sessions'),
  indicators: () => supabase().from('indicators'),
  decisions: () => supabase().from('decisions'),
};

interface ProgrammeRef {
  organisationId: string;
  programmeId: string;
}

/** Empties what cannot be read, or removes the row where that is all it says. */
export async function mend({ organisationId, programmeId }: ProgrammeRef, fault: Fault): Promise<void> {
  const { table, column, id } = fault;
  const mending = mendingOf(fault);
  if (id === null || mending === null) return;
  const place = { organisation_id: organisationId, programme_id: programmeId };
  if (table === 'observations') {
    const readings = supabase()
      .from('observations')
      .delete()
      .match({ ...place, indicator_id: id });
    await succeeded(readings.or(`period.lt.${FIRST_DATE},period.gt.${LAST_DATE}`));
    return;
  }
  const rows = TABLES[table]?.();
  if (!rows) return;
  const changed = mending === 'remove' ? rows.delete() : rows.update({ ...EMPTY[table]?.[column] });
  const row = table === 'programmes' ? { organisation_id: organisationId, id } : { ...place, id };
  await succeeded(changed.match(row));
}
