import type { QueryClient } from '@tanstack/react-query';
import { TITLE_MAX } from '@/domain/programme/limits';
import type { Membership } from '@/organisation/queries';
import { importProgramme } from './import-programme';
import { loadWhole } from './load-whole';

export interface Duplicate {
  /** The programme to copy, and the id of the copy: sent twice, the copy is there once. */
  from: string;
  id: string;
  /** Makes the name of the copy. */
  naming: (name: string) => string;
}

/**
 * Copies a programme with everything in it but the decisions: those were taken about the findings of the original. The
 * copy begins as a draft.
 */
export async function duplicateProgramme(
  queryClient: QueryClient,
  membership: Pick<Membership, 'organisationId' | 'role'>,
  { from, id, naming }: Duplicate,
): Promise<string> {
  const { model } = await loadWhole(queryClient, membership, from);
  // The name may be as long as it gets already; what says that it is a copy stays.
  const spare = TITLE_MAX - naming('').length;
  const name = naming(model.programme.name.slice(0, spare));
  const copy = { ...model, programme: { ...model.programme, name, status: 'draft' as const }, decisions: [] };
  await importProgramme(membership.organisationId, { id, model: copy });
  return name;
}
