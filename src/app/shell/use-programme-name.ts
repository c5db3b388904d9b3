import { useQuery } from '@tanstack/react-query';
import { programmeQuery } from '@/programme/queries';

/** Name of the programme one is in; the page itself loads it, the navigation only looks on. */
export function useProgrammeName(organisationId: string, programmeId: string): string | undefined {
  const { data } = useQuery({ ...programmeQuery(organisationId, programmeId), throwOnError: false });
  return data?.rows.programme.name;
}
