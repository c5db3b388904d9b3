import { queryOptions } from '@tanstack/react-query';
import { answered, succeeded, supabase } from '@/data/client';
import type { Json } from '@/data/database.types';
import type { Snapshot } from '@/domain/guidance/changes-since';

/** How the findings stood when the reader last marked them as read. */
export interface FindingMark {
  /** A moment (timestamptz). */
  seenOn: string;
  snapshot: Snapshot;
}

function toSnapshot(stored: Json): Snapshot {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** The reader's own mark; null when he has never been here. Nobody else's can be read. */
export const findingMarkQuery = (organisationId: string, programmeId: string, userId: string) =>
  queryOptions({
    queryKey: [organisationId, 'finding-mark', programmeId, userId],
    queryFn: async ({ signal }): Promise<FindingMark | null> => {
      const [row] = await answered(
        supabase()
          .from('finding_marks')
          .select('seen_on, snapshot')
          .eq('organisation_id', organisationId)
          .eq('user_id', userId)
          .eq('programme_id', programmeId)
          .abortSignal(signal),
      );
      return row ? { seenOn: row.seen_on, snapshot: toSnapshot(row.snapshot) } : null;
    },
  });

/** Keeps one mark for each person and programme; the last one counts. */
export function saveFindingMark(
  organisationId: string,
  programmeId: string,
  userId: string,
  { seenOn, snapshot }: FindingMark,
): Promise<void> {
  return succeeded(
    supabase().from('finding_marks').upsert(
      {
        organisation_id: organisationId,
        user_id: userId,
        programme_id: programmeId,
        seen_on: seenOn,
        snapshot,
      },
      { onConflict: 'organisation_id,user_id,programme_id' },
    ),
  );
}
