import { supabase, updatedOne } from '@/data/client';

type Changes = { name: string } | { smallest_team: number } | { currency: string };

/** Fails with `conflict` when somebody else was faster, with `forbidden` when the role has been taken since. */
export async function changeOrganisation(
  { id, version }: { id: string; version: number },
  patch: Changes,
): Promise<void> {
  await updatedOne(
    supabase().from('organisations').update(patch).eq('id', id).eq('version', version).select(),
    { version, patch, now: supabase().from('organisations').select().eq('id', id) },
  );
}
