import { FIRST_DATE, LAST_DATE } from '@/domain/programme/limits';
import { supabase, succeeded } from './client';
import type { Fault } from './row-faults';

/** What can be done about a value that cannot be read: it is emptied, or its row goes; null: neither can be. */
export type Mending = 'empty' | 'remove' | null;

const together = (...columns: string[]) => Object.fromEntries(columns.map((column) => [column, null]));
const RITUAL = { ritual_rule: '', ...together('ritual_at', 'ritual_minutes') };
const REACTION = together('reaction_mean', 'reaction_n');
const LEARNING = together('learning_before', 'learning_after', 'learning_n');
const alone = (...columns: string[]) =>
  Object.fromEntries(columns.map((column) => [column, together(column)] as const));

/** By table and column, what a row says when nothing is said there. */
const EMPTY: Partial<Record<string, Partial<Record<string, object>>>> = {
  programmes: alone('starts_on', 'ends_on'),
  framework_conditions: alone('category'),
  effects: alone('espoused', 'in_use', 'evidence_kind', 'evidence_on'),
  measures: {
    ...alone('starts_on', 'ends_on', 'hours_per_head', 'cost', 'effort_days', 'progress', 'delivery'),
    ritual_rule: RITUAL,
    ritual_at: RITUAL,
    ritual_minutes: RITUAL,
    reaction_mean: REACTION,
    reaction_n: REACTION,
    learning_before: LEARNING,
    learning_after: LEARNING,
    learning_n: LEARNING,
  },
  sessions: alone('capacity'),
  indicators: alone('baseline_until', 'target'),
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

interface Place {
  organisationId: string;
  programmeId: string;
}

/** Empties what cannot be read, or removes the row where that is all it says. */
export async function mend({ organisationId, programmeId }: Place, fault: Fault): Promise<void> {
  const { table, column, id } = fault;
  const mending = mendingOf(fault);
  if (id === null || mending === null) return;
  const client = supabase();
  if (table === 'programmes') {
    const patch = { ...EMPTY.programmes?.[column] };
    await succeeded(
      client.from('programmes').update(patch).eq('organisation_id', organisationId).eq('id', programmeId),
    );
    return;
  }
  if (table === 'observations') {
    await succeeded(
      client
        .from('observations')
        .delete()
        .eq('organisation_id', organisationId)
        .eq('programme_id', programmeId)
        .eq('indicator_id', id)
        .or(`period.lt.${FIRST_DATE},period.gt.${LAST_DATE}`),
    );
    return;
  }
  if (!isMended(table)) return;
  const rows = client.from(table);
  const changed = mending === 'remove' ? rows.delete() : rows.update({ ...EMPTY[table]?.[column] });
  await succeeded(changed.eq('organisation_id', organisationId).eq('programme_id', programmeId).eq('id', id));
}

const MENDED = [
  'framework_conditions',
  'effects',
  'measures',
  'sessions',
  'indicators',
  'decisions',
] as const;
const isMended = (table: string): table is (typeof MENDED)[number] => MENDED.some((each) => each === table);
