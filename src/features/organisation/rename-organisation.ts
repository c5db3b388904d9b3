import { supabase, updatedOne } from '@/data/client';

export interface Renaming {
  id: string;
  version: number;
  name: string;
}

/** Fails with `conflict` when somebody else was faster, with `forbidden` when the role has been taken since. */
export async function renameOrganisation({ id, version, name }: Renaming): Promise<void> {
  const patch = { name: name.trim() };
  await updatedOne(
    supabase().from('organisations').update(patch).eq('id', id).eq('version', version).select(),
    { version, patch, now: supabase().from('organisations').select().eq('id', id) },
  );
}
