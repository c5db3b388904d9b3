import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { changesSince, snapshotOf, type ChangesSince } from '@/domain/guidance/changes-since';
import { useOrganisation } from '@/organisation/organisation-context';
import { useSession } from '@/organisation/use-session';
import { useProgramme } from '../programme-context';
import { findingMarkQuery, saveFindingMark, type FindingMark } from './finding-mark';

export interface SinceLastVisit extends ChangesSince {
  mark: FindingMark;
}

/** What has changed since the reader marked the findings as read; undefined while that is not known, or never was, or is not wanted. */
export function useFindingMark({ wanted = true } = {}) {
  const queryClient = useQueryClient();
  const { organisationId } = useOrganisation();
  const { id: programmeId, audit } = useProgramme();
  const userId = useSession()?.user.id ?? '';
  const query = findingMarkQuery(organisationId, programmeId, userId);
  const { data: mark } = useQuery({ ...query, enabled: wanted && userId !== '' });
  const since = useMemo(
    (): SinceLastVisit | undefined =>
      mark ? { mark, ...changesSince(mark.snapshot, audit.findings) } : undefined,
    [mark, audit.findings],
  );

  async function put(next: FindingMark): Promise<void> {
    queryClient.setQueryData(query.queryKey, next);
    try {
      await saveFindingMark(organisationId, programmeId, userId, next);
    } catch (error) {
      queryClient.setQueryData(query.queryKey, mark ?? null);
      throw error;
    }
  }

  return {
    since,
    /** Never been here. */
    isFirstVisit: mark === null,
    /** Keeps the findings as they are now. */
    markRead: () => put({ seenOn: new Date().toISOString(), snapshot: snapshotOf(audit.findings) }),
    put,
  };
}
