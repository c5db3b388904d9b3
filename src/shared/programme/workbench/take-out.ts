import { answered, succeeded, supabase } from '@/data/client';
import type { Json } from '@/data/database.types';
import type { OpenList } from './items';

/** Rows by the table they belong to: what a deletion took along, or what is to be added. */
export type TableRows = Record<string, object[]>;

interface Place {
  organisationId: string;
  programmeId: string;
}

/** The table a list is stored in. */
export const TABLE_OF = {
  goals: 'strategic_goals',
  behaviours: 'target_behaviours',
  conditions: 'framework_conditions',
  measures: 'measures',
  sessions: 'sessions',
  indicators: 'indicators',
  stakeholders: 'stakeholders',
} as const satisfies Record<OpenList, string>;

/** Deletes items with all that hangs on them, and answers every row that went. */
export async function takeOut(
  { organisationId, programmeId }: Place,
  list: OpenList,
  ids: string[],
): Promise<TableRows> {
  const taken: unknown = await answered(
    supabase().rpc('take_out', {
      p_organisation_id: organisationId,
      p_programme_id: programmeId,
      p_kind: list,
      p_ids: ids,
    }),
  );
  return taken as TableRows;
}

/** Adds rows, new ones or such as have been taken out; those that are there already stay as they are. */
export const putBack = ({ organisationId, programmeId }: Place, rows: TableRows): Promise<void> =>
  succeeded(
    supabase().rpc('put_back', {
      p_organisation_id: organisationId,
      p_programme_id: programmeId,
      // Rows as the database gave them or as the form made them: plain values all the way down.
      p_rows: rows as Json,
    }),
  );
