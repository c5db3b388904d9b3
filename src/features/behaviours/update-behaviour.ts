import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase, updatedOne } from '@/data/client';
import type { TablesUpdate } from '@/data/database.types';
import { toAppError } from '@/data/errors';
import { programmeQuery } from '@/shared/programme/queries';

export interface BehaviourChange {
  id: string;
  /** The version the change was made on. */
  version: number;
  patch: Pick<
    TablesUpdate<'target_behaviours'>,
    'title' | 'from_text' | 'to_text' | 'importance' | 'habit_strength' | 'effort'
  >;
}

/** Changes a target behaviour; index and findings follow at once. After a conflict the current state is loaded. */
export function useUpdateBehaviour(organisationId: string, programmeId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = programmeQuery(organisationId, programmeId);
  return useMutation({
    mutationFn: ({ id, version, patch }: BehaviourChange) =>
      updatedOne(
        supabase()
          .from('target_behaviours')
          .update(patch)
          .eq('organisation_id', organisationId)
          .eq('id', id)
          .eq('version', version)
          .select(),
        {
          version,
          patch,
          now: supabase()
            .from('target_behaviours')
            .select()
            .eq('organisation_id', organisationId)
            .eq('id', id),
        },
      ),
    meta: { quiet: true },
    onSuccess: (saved) => {
      queryClient.setQueryData(queryKey, (data) => {
        if (!data) return data;
        const behaviours = data.rows.behaviours.map((row) =>
          row.id === saved.id ? { ...row, ...saved } : row,
        );
        return { ...data, rows: { ...data.rows, behaviours } };
      });
      return queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });
    },
    onError: async (error) => {
      if (toAppError(error).kind === 'conflict') await queryClient.invalidateQueries({ queryKey });
    },
  });
}
