import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { membershipsQuery } from '@/organisation/queries';
import { useSession } from '@/organisation/use-session';

/**
 * After leaving or deleting an organisation: nothing of it stays in memory, and one lands where one still belongs.
 * The memberships are forgotten rather than reloaded here, so that the page one is leaving does not find itself
 * without an organisation.
 */
export function useGoodbye(organisationId: string): () => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const userId = useSession()?.user.id;
  return async () => {
    if (userId !== undefined) queryClient.removeQueries(membershipsQuery(userId));
    await navigate({ to: '/' });
    queryClient.removeQueries({ queryKey: [organisationId] });
  };
}
