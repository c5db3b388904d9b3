import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase, updatedOne } from '@/data/client';
import type { TablesUpdate } from '@/data/database.types';
import { toAppError } from '@/data/errors';
import { programmeQuery } from '@/shared/programme/queries';

export interface ConditionChange {
  id: string;
  /** The version the change was made on. */
  version: number;
  patch: Pick<
    TablesUpdate<'framework_conditions'>,
    | 'title'
    | 'category'
    | 'formality'
    | 'reward'
    | 'strength'
    | 'changeability'
    | 'espoused_text'
    | 'in_use_text'
  >;
}

/** Changes a framework condition; index and findings follow at once. After a conflict the current state is loaded. */
export function useUpdateCondition(organisationId: string, programmeId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = programmeQuery(organisationId, programmeId);
  return useMutation({
    mutationFn: ({ id, version, patch }: ConditionChange) =>
      updatedOne(
        supabase()
          .from('framework_conditions')
          .update(patch)
          .eq('organisation_id', organisationId)
          .eq('id', id)
          .eq('version', version)
          .select(),
        {
          version,
          patch,
          now: supabase()
            .from('framework_conditions')
            .select()
            .eq('organisation_id', organisationId)
            .eq('id', id),
        },
      ),
    meta: { quiet: true },
    onSuccess: (saved) => {
      queryClient.setQueryData(queryKey, (data) => {
        if (!data) return data;
        const conditions = data.rows.conditions.map((row) => (row.id === saved.id ? saved : row));
        return { ...data, rows: { ...data.rows, conditions } };
      });
      return queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });
    },
    onError: async (error) => {
      if (toAppError(error).kind === 'conflict') await queryClient.invalidateQueries({ queryKey });
    },
  });
}
