import { supabase, updatedOne } from '@/data/client';

export interface Renaming {
  id: string;
  version: number;
  name: string;
}

/** Fails with `conflict` when somebody else was faster, with `forbidden` when the role has been taken since. */
export async function renameOrganisation({ id, version, name }: Renaming): Promise<void> {
  await updatedOne(
    supabase()
      .from('organisations')
      .update({ name: name.trim() })
      .eq('id', id)
      .eq('version', version)
      .select('id'),
    supabase().from('organisations').select('id').eq('id', id).eq('version', version),
  );
}
