import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, succeeded, supabase, updatedOne } from '@/data/client';
import { AppError, toAppError } from '@/data/errors';
import { newKey } from '@/domain/programme/new-key';
import { positionAfter } from '@/domain/programme/position';
import { refreshTeams, teamsQuery, type TeamRow } from './queries';

export type TeamPatch = Partial<Pick<TeamRow, 'name' | 'headcount' | 'parent_id'>>;

/** Adds a team at the end of the list. The form makes its id, so that a second attempt does not make a second team. */
export function useAddTeam(organisationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, name }: { id: string; name: string }) => {
      const teams = await queryClient.fetchQuery({ ...teamsQuery(organisationId), staleTime: Infinity });
      const row = {
        organisation_id: organisationId,
        id,
        key: newKey(
          name,
          teams.map(({ key }) => key),
          'team',
        ),
        name,
        position: positionAfter(teams.at(-1)?.position ?? null),
      };
      await succeeded(
        supabase().from('teams').upsert(row, { onConflict: 'organisation_id,id', ignoreDuplicates: true }),
      );
    },
    onSettled: () => refreshTeams(queryClient, organisationId),
  });
}

/** Changes a team on the version that is shown. Shown at once, taken back when the server refuses. */
export function useUpdateTeam(organisationId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = teamsQuery(organisationId);
  const show = (id: string, next: (row: TeamRow) => TeamRow) =>
    queryClient.setQueryData(queryKey, (rows) => rows?.map((row) => (row.id === id ? next(row) : row)));
  return useMutation({
    // One after the other: the second carries the version that the first has made.
    scope: { id: `teams ${organisationId}` },
    mutationFn: async ({ id, patch }: { id: string; patch: TeamPatch }) => {
      const version = queryClient.getQueryData(queryKey)?.find((row) => row.id === id)?.version ?? 0;
      const teams = () => supabase().from('teams');
      return updatedOne(
        teams()
          .update(patch)
          .eq('organisation_id', organisationId)
          .eq('id', id)
          .eq('version', version)
          .select(),
        { version, patch, now: teams().select().eq('organisation_id', organisationId).eq('id', id) },
      );
    },
    onMutate: ({ id, patch }) => void show(id, (row) => ({ ...row, ...patch })),
    onSuccess: (saved) => void show(saved.id, () => saved),
    onSettled: () => refreshTeams(queryClient, organisationId),
  });
}

/** Deletes a team that nothing names. */
export function useRemoveTeam(organisationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      const gone = await answered(
        supabase().from('teams').delete().eq('organisation_id', organisationId).eq('id', id).select('id'),
      ).catch((error: unknown) => {
        if (toAppError(error).code === '23503')
          throw new AppError('refused', 'the team is named', 'team_in_use');
        throw error;
      });
      if (gone.length === 0) throw new AppError('forbidden', 'no right to delete this team');
    },
    meta: { quiet: true },
    onSettled: () => refreshTeams(queryClient, organisationId),
  });
}
