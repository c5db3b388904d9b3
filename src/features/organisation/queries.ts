import { queryOptions } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import type { Role } from '@/organisation/permissions';

export interface OpenInvitation {
  id: string;
  email: string;
  role: Role;
  expiresAt: string;
  expired: boolean;
}

/** Invitations nobody has accepted yet, newest first; owners alone may read them. */
export const openInvitationsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'invitations'],
    queryFn: async ({ signal }): Promise<OpenInvitation[]> => {
      const rows = await answered(
        supabase()
          .from('invitations')
          .select('id, email, role, expires_at')
          .eq('organisation_id', organisationId)
          .is('accepted_at', null)
          .is('revoked_at', null)
          .order('created_at', { ascending: false })
          .abortSignal(signal),
      );
      const now = Date.now();
      return rows.map((row) => ({
        id: row.id,
        email: row.email,
        role: row.role,
        expiresAt: row.expires_at,
        expired: Date.parse(row.expires_at) <= now,
      }));
    },
  });

/** The organisation itself, in the version its forms change. */
export const organisationQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'organisation'],
    queryFn: ({ signal }) =>
      answered(
        supabase()
          .from('organisations')
          .select('id, name, smallest_team, currency, version')
          .eq('id', organisationId)
          .abortSignal(signal)
          .single(),
      ),
  });
