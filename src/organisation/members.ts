import { queryOptions } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import type { Role } from './permissions';

export interface Member {
  userId: string;
  name: string;
  email: string;
  role: Role;
  since: string;
  version: number;
}

/** Everybody in the organisation. */
export const membersQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'members'],
    queryFn: async ({ signal }): Promise<Member[]> => {
      const rows = await answered(
        supabase()
          .from('memberships')
          .select('user_id, display_name, email, role, created_at, version')
          .eq('organisation_id', organisationId)
          .abortSignal(signal),
      );
      return rows.map((row) => ({
        userId: row.user_id,
        name: row.display_name,
        email: row.email,
        role: row.role,
        since: row.created_at,
        version: row.version,
      }));
    },
  });
