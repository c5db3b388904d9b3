import { answered, supabase } from '@/data/client';
import { AppError } from '@/data/errors';

/** Deletes the organisation with everything in it, for everybody. */
export async function deleteOrganisation(id: string): Promise<void> {
  const deleted = await answered(supabase().from('organisations').delete().eq('id', id).select('id'));
  if (deleted.length === 0) throw new AppError('forbidden', 'no organisation was deleted');
}
