import { MutationCache, QueryClient } from '@tanstack/react-query';
import { isUnreached, toAppError } from '@/data/errors';
import { announceError } from '@/ui/notices';

/** What the user asked for is answered once; a refusal is no reason to ask again. */
const worthRetrying = (failures: number, error: unknown) => {
  const { kind } = toAppError(error);
  return failures < 2 && (isUnreached(kind) || kind === 'timeout');
};

export function createQueryClient(): QueryClient {
  const queryClient: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: worthRetrying, refetchOnWindowFocus: true },
      mutations: { retry: false, networkMode: 'always' },
    },
    // One place tells of failed saves; a form that shows its own error sets meta.quiet.
    mutationCache: new MutationCache({
      onError: (error, _variables, _context, mutation) => {
        if (mutation.meta?.quiet !== true) announceError(error);
        // The role may have been taken since: the page then offers only what is allowed now.
        if (toAppError(error).kind === 'forbidden') {
          void queryClient.invalidateQueries({ queryKey: ['memberships'] });
        }
      },
    }),
  });
  return queryClient;
}
