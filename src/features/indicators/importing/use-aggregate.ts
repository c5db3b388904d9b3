import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { aggregateTask, type OpenImport } from './use-import';

/** The readings the rows come to: counted as soon as everything is chosen, and stopped when nobody waits any more. */
export function useAggregate(imported: OpenImport) {
  const { client, main, second } = imported;
  const queryClient = useQueryClient();
  const [share, setShare] = useState(0);
  const [cancelled, setCancelled] = useState<string | null>(null);
  const task = aggregateTask(imported);
  const queryKey = ['import', 'aggregate', main.id, second?.id ?? 0, task];
  const wanted = JSON.stringify(queryKey);
  const { data, error } = useQuery({
    queryKey,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
    enabled: task !== null && cancelled !== wanted,
    queryFn: ({ signal }) => {
      if (!task) throw new Error('nothing to count');
      setShare(0);
      return client.run({ kind: 'aggregate', ...task }, signal, setShare);
    },
  });
  return {
    task,
    data,
    error,
    share,
    cancelled: cancelled === wanted,
    cancel: () => {
      setCancelled(wanted);
      void queryClient.cancelQueries({ queryKey });
    },
    again: () => setCancelled(null),
  };
}
