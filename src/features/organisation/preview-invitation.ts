import { queryOptions } from '@tanstack/react-query';
import { loadClient } from '@/data/client';
import { AppError, toAppError } from '@/data/errors';
import { ROLES, type Role } from '@/organisation/permissions';

const CLOSED = ['expired', 'accepted', 'revoked'] as const;

/** An invitation that can be accepted. */
export interface InvitationOffer {
  state: 'open';
  organisationName: string;
  email: string;
  role: Role;
  expiresAt: string;
}

/** Of one that can no longer be accepted nothing else is told, not even whose it was. */
export interface ClosedInvitation {
  state: (typeof CLOSED)[number];
}

export type InvitationPreview = InvitationOffer | ClosedInvitation;

/** Reads what `preview_invitation` answers; null for an unknown token. */
export function readPreview(answer: unknown): InvitationPreview | null {
  if (answer === null) return null;
  if (typeof answer === 'object') {
    const { organisation_name, email, role, expires_at, state } = answer as Record<string, unknown>;
    const closed = CLOSED.find((each) => each === state);
    if (closed) return { state: closed };
    const knownRole = ROLES.find((each) => each === role);
    if (
      state === 'open' &&
      typeof organisation_name === 'string' &&
      typeof email === 'string' &&
      typeof expires_at === 'string' &&
      knownRole
    ) {
      return { state, organisationName: organisation_name, email, role: knownRole, expiresAt: expires_at };
    }
  }
  throw new AppError('unknown', 'preview_invitation answered something else');
}

/** What an invitation says before it is accepted; null when there is no such invitation. Needs no session. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: async ({ signal }) => {
      const client = await loadClient();
      const { data, error, status } = await client
        .rpc('preview_invitation', { p_token: token })
        .abortSignal(signal);
      if (error) throw toAppError(error, status);
      return readPreview(data);
    },
    staleTime: 0,
  });
