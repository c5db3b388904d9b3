import { answered, supabase } from '@/data/client';
import type { TablesInsert } from '@/data/database.types';
import { toAppError } from '@/data/errors';

/** What can be added to a programme, as a row; its id is made by the client. */
export type NewItem =
  | { kind: 'behaviour'; row: TablesInsert<'target_behaviours'> & { id: string } }
  | { kind: 'condition'; row: TablesInsert<'framework_conditions'> & { id: string } };

const insert = ({ kind, row }: NewItem) =>
  kind === 'behaviour'
    ? supabase().from('target_behaviours').insert(row).select('id')
    : supabase().from('framework_conditions').insert(row).select('id');

const find = ({ kind, row }: NewItem) =>
  supabase()
    .from(kind === 'behaviour' ? 'target_behaviours' : 'framework_conditions')
    .select('id')
    .eq('organisation_id', row.organisation_id)
    .eq('id', row.id);

/** Inserts once, however often it is asked to: an earlier attempt may have arrived although its answer did not. */
export async function insertItem(item: NewItem): Promise<void> {
  try {
    await answered(insert(item));
  } catch (error) {
    if (toAppError(error).kind !== 'duplicate') throw error;
    const there = await answered(find(item));
    // Somebody else has just taken the key for a row of theirs.
    if (there.length === 0) throw error;
  }
}
