import type { QueryClient } from '@tanstack/react-query';
import { serialiseProgramme } from '@/domain/programme/serialise';
import { slug } from '@/domain/programme/slug';
import type { Membership } from '@/organisation/queries';
import { saveAs } from '@/ui/save-as';
import { loadWhole, type LeftOut } from './load-whole';

/** Downloads a programme as a file, in its present state. Says what the file lacks. */
export async function exportProgramme(
  queryClient: QueryClient,
  membership: Membership,
  programmeId: string,
): Promise<{ file: string; left: LeftOut[] }> {
  const { model, left } = await loadWhole(queryClient, membership, programmeId);
  const file = `${slug(model.programme.name, 'programme')}.tragwerk.json`;
  saveAs(file, serialiseProgramme(model, membership.currency), 'application/json');
  return { file, left };
}
