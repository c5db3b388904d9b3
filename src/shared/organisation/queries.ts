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

/** The thresholds of an organisation as they are stored; version null: it has never set any. */
export interface StoredPolicy {
  version: number | null;
  overrides: unknown;
}

/** Only fetches; reading it is left to the pages that audit, so that the way in stays light. */
export const policyQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'policy'],
    queryFn: async ({ signal }): Promise<StoredPolicy> => {
      const [stored] = await answered(
        supabase()
          .from('organisation_policies')
          .select('version, overrides')
          .eq('organisation_id', organisationId)
          .abortSignal(signal),
      );
      return stored ?? { version: null, overrides: {} };
    },
  });
