import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Membership } from '@/organisation/queries';
import type { Duplicate } from './duplicate-programme';
import { refreshProgrammes } from './refresh';

/** Copies a programme, for a menu. */
export function useDuplicateProgramme(membership: Membership) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (wanted: Duplicate) => {
      // Few visits need it; the list of programmes is where most begin.
      const { duplicateProgramme } = await import('./duplicate-programme');
      return duplicateProgramme(queryClient, membership, wanted);
    },
    onSuccess: (_name, { id }) => refreshProgrammes(queryClient, membership.organisationId, id),
  });
}
