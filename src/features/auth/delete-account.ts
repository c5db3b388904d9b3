import { queryOptions } from '@tanstack/react-query';
import { answered, succeeded, supabase } from '@/data/client';

/** An organisation one belongs to, and what becomes of it without one's account. */
export interface Fate {
  organisationId: string;
  name: string;
  outcome: 'leave' | 'hand_over' | 'delete';
}

const OUTCOMES = ['leave', 'hand_over', 'delete'] as const;

/** What deleting one's account would do to the organisations one belongs to, by name. */
export const accountDeletionQuery = (userId: string) =>
  queryOptions({
    queryKey: ['account-deletion', userId],
    staleTime: 0,
    queryFn: async ({ signal }): Promise<Fate[]> => {
      const rows = await answered(supabase().rpc('preview_account_deletion').abortSignal(signal));
      return rows
        .flatMap(({ organisation_id: organisationId, organisation_name: name, outcome: given }) => {
          const outcome = OUTCOMES.find((each) => each === given);
          return outcome === undefined ? [] : [{ organisationId, name, outcome }];
        })
        .sort((a, b) => a.name.localeCompare(b.name));
    },
  });

/**
 * Deletes one's own account, and with it the organisations named: those in which nobody else is.
 * @throws {AppError} `last_owner`, or `account_changed` when they are others by now
 */
export const deleteMyAccount = (organisations: readonly string[]): Promise<void> =>
  succeeded(supabase().rpc('delete_my_account', { p_organisations: [...organisations] }));
