import type { QueryClient } from '@tanstack/react-query';
import { membershipsQuery } from '@/organisation/queries';
import { programmesQuery } from '@/programme/queries';
import { signIn, type Credentials } from './sign-in';

/** Signs in to the demo account and says where its programme is, so that one click shows the product at work. */
export async function enterDemo(account: Credentials, queryClient: QueryClient): Promise<string> {
  const userId = await signIn(account);
  const [membership] = await queryClient.fetchQuery(membershipsQuery(userId));
  if (!membership) return '/';
  const { organisationId } = membership;
  const { programmes } = await queryClient.fetchQuery(programmesQuery(organisationId));
  const first = programmes[0]?.programme.id;
  return first === undefined ? `/o/${organisationId}/programmes` : `/o/${organisationId}/p/${first}`;
}
