import { queryOptions } from '@tanstack/react-query';
import { answered, succeeded, supabase } from '@/data/client';
import { AppError } from '@/data/errors';

/** The programme a token belongs to. */
export interface TokenPlace {
  organisationId: string;
  programmeId: string;
}

/** When the token was made, and when it last wrote readings. */
export interface PushToken {
  createdAt: string;
  usedAt: string | null;
}

const named = ({ organisationId, programmeId }: TokenPlace) => ({
  p_organisation_id: organisationId,
  p_programme_id: programmeId,
});

function tokenOf(state: unknown): PushToken | null {
  if (typeof state !== 'object' || state === null || !('created_at' in state) || !('used_at' in state))
    throw new AppError('unknown', 'push_token_state answered something else');
  const { created_at: createdAt, used_at: usedAt } = state;
  if (typeof createdAt !== 'string') return null;
  return { createdAt, usedAt: typeof usedAt === 'string' ? usedAt : null };
}

/** Whether there is a token; null when there is none. A CRM may have used it since: always asked for anew. */
export const pushTokenQuery = (place: TokenPlace) =>
  queryOptions({
    queryKey: [place.organisationId, 'push_token', place.programmeId],
    queryFn: async ({ signal }) =>
      tokenOf(await answered(supabase().rpc('push_token_state', named(place)).abortSignal(signal))),
    staleTime: 0,
  });

/** Makes the token, in place of the one there may be; the answer is the only time it is seen. */
export const createPushToken = (place: TokenPlace): Promise<string> =>
  answered(supabase().rpc('create_push_token', named(place)));

/** Ends the token there is. */
export const revokePushToken = (place: TokenPlace): Promise<void> =>
  succeeded(supabase().rpc('revoke_push_token', named(place)));
