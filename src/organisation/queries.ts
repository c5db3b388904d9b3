import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import type { OwnThresholds, PolicyError } from '@/domain/consistency/overrides';
import type { PolicyOverrides } from '@/domain/consistency/policy';
import type { Role } from './permissions';

export interface Membership {
  organisationId: string;
  organisationName: string;
  /** What its costs are in (ISO 4217). */
  currency: string;
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
          .select('organisation_id, role, display_name, organisations(name, currency)')
          .eq('user_id', userId)
          .abortSignal(signal),
      );
      return rows.map((row) => ({
        organisationId: row.organisation_id,
        organisationName: row.organisations.name,
        currency: row.organisations.currency,
        role: row.role,
        displayName: row.display_name,
      }));
    },
  });

/** After a membership was made, changed or ended: the pages read the new state, never the one from before. */
export const reloadMemberships = (queryClient: QueryClient, userId: string): Promise<Membership[]> =>
  queryClient.fetchQuery({ ...membershipsQuery(userId), staleTime: 0 });

/** What an organisation decides of the thresholds, as the pages that audit need it. */
export interface OwnPolicy {
  /** Null while the organisation has never set a threshold of its own. */
  version: number | null;
  own: OwnThresholds;
  /** The same, in the shape of a policy. */
  overrides: PolicyOverrides;
  /** What is stored, but makes no sense to this version of the product; the default holds instead. */
  errors: PolicyError[];
}

/** Few organisations have thresholds of their own: what reads them is loaded only where there are any. */
export const policyQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'policy'],
    queryFn: async ({ signal }): Promise<OwnPolicy> => {
      const [stored] = await answered(
        supabase()
          .from('organisation_policies')
          .select('version, overrides')
          .eq('organisation_id', organisationId)
          .abortSignal(signal),
      );
      if (!stored || JSON.stringify(stored.overrides) === '{}')
        return { version: stored?.version ?? null, own: {}, overrides: {}, errors: [] };
      const { readPolicy } = await import('./read-policy');
      return readPolicy(stored);
    },
  });
