import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { toAppError } from '@/data/errors';
import { changeOrganisation } from './change-organisation';
import { organisationQuery } from './queries';

/** The organisation as its forms were opened on it; they share the version, for saving one of them makes a new one. */
export interface OpenedOrganisation {
  id: string;
  /** Which version a change is meant for, and how to go on to the one that is loaded next. */
  base: { base: number; moveOn: () => void };
}

/** Saves a change of the organisation itself, then asks anew for what shows it (`shownBy`: beginnings of query keys). */
export function useChangeOrganisation(
  { id, base: { base, moveOn } }: OpenedOrganisation,
  ...shownBy: QueryKey[]
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (patch: Parameters<typeof changeOrganisation>[1]) =>
      changeOrganisation({ id, version: base }, patch),
    meta: { quiet: true },
    onSettled: async (_, error) => {
      if (error && toAppError(error).kind !== 'conflict') return;
      // What has been saved is the version to start from, too.
      moveOn();
      await Promise.all(
        [organisationQuery(id).queryKey, ...shownBy].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}
