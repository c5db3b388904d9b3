import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import type { Role } from './permissions';

export interface Membership {
  organisationId: string;
  organisationName: string;
  role: Role;
  displayName: string;
}

/** The organisations the signed-in person belongs to. The only query whose key does not start with an organisation. */
export const membershipsQuery = (userId: string) =>
  queryOptions({
    queryKey: ['memberships', userId],
    queryFn: async ({ signal }): Promise<Membership[]> => {
      const rows = await answered(
        supabase()
          .from('memberships')
          .select('organisation_id, role, display_name, organisations(name)')
          .eq('user_id', userId)
          .abortSignal(signal),
      );
      return rows.map((row) => ({
        organisationId: row.organisation_id,
        organisationName: row.organisations.name,
        role: row.role,
        displayName: row.display_name,
      }));
    },
  });

/** After a membership was made, changed or ended: the pages read the new state, never the one from before. */
export const reloadMemberships = (queryClient: QueryClient, userId: string): Promise<Membership[]> =>
  queryClient.fetchQuery({ ...membershipsQuery(userId), staleTime: 0 });
