import { supabase, updatedOne } from '@/data/client';

export interface Renaming {
  id: string;
  version: number;
  name: string;
}

/** Fails with `conflict` when somebody else was faster. */
export async function renameOrganisation({ id, version, name }: Renaming): Promise<void> {
  await updatedOne(
    supabase()
      .from('organisations')
      .update({ name: name.trim() })
      .eq('id', id)
      .eq('version', version)
      .select('id'),
  );
}
