import { answered, supabase } from '@/data/client';
import type { TablesInsert } from '@/data/database.types';
import { toAppError } from '@/data/errors';

/** What can be added to a programme, as a row; its id is made by the client. */
export type NewItem =
  | { kind: 'behaviour'; row: TablesInsert<'target_behaviours'> & { id: string } }
  | { kind: 'condition'; row: TablesInsert<'framework_conditions'> & { id: string } };

const insert = ({ kind, row }: NewItem) =>
  kind === 'behaviour'
    ? supabase().from('target_behaviours').insert(row).select('key')
    : supabase().from('framework_conditions').insert(row).select('key');

/** What was entered since the first attempt counts. */
const update = ({ kind, row }: NewItem) =>
  (kind === 'behaviour'
    ? supabase().from('target_behaviours').update(row)
    : supabase().from('framework_conditions').update(row)
  )
    .eq('organisation_id', row.organisation_id)
    .eq('id', row.id)
    .select('key');

/**
 * Inserts once, however often it is asked to: an earlier attempt may have arrived although its answer did not.
 * Answers the key under which the thing is found.
 */
export async function insertItem(item: NewItem): Promise<string> {
  try {
    const [inserted] = await answered(insert(item));
    return inserted?.key ?? item.row.key;
  } catch (error) {
    if (toAppError(error).kind !== 'duplicate') throw error;
    const [there] = await answered(update(item));
    // Somebody else has just taken the key for a row of theirs.
    if (!there) throw error;
    return there.key;
  }
}
