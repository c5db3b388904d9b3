import { answered, supabase } from '@/data/client';
import type { Json } from '@/data/database.types';
import { toAppError } from '@/data/errors';
import type { LeftOut, TableRows } from '@/editing/taken';
import type { ProgrammeRef } from './effect-patch';
import type { OpenList } from './items';
import { TABLE_OF } from './table-of';

export const isOpenList = (list: string): list is OpenList => Object.hasOwn(TABLE_OF, list);

/**
 * Deletes items with all that hangs on them, and answers every row that went. Where some are gone already, the others
 * still go; where all are, nothing does.
 */
export async function deleteRows(ref: ProgrammeRef, list: OpenList, ids: string[]): Promise<TableRows> {
  try {
    return await deleteAll(ref, list, ids);
  } catch (error) {
    if (toAppError(error).code !== 'not_allowed') throw error;
    const there = await stillThere(ref, list, ids);
    if (there.length === ids.length) throw error;
    return there.length === 0 ? {} : deleteAll(ref, list, there);
  }
}

async function stillThere(
  { organisationId, programmeId }: ProgrammeRef,
  list: OpenList,
  ids: string[],
): Promise<string[]> {
  const rows = await answered(
    supabase()
      .from(TABLE_OF[list])
      .select('id')
      .eq('organisation_id', organisationId)
      .eq('programme_id', programmeId)
      .in('id', ids),
  );
  return rows.map(({ id }) => id);
}

async function deleteAll(
  { organisationId, programmeId }: ProgrammeRef,
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

/**
 * Adds rows; those that are there already stay as they are. New ones come all or none of them; of such as have been taken
 * out comes what still fits, and the answer is the rest.
 */
export async function insertRows(
  { organisationId, programmeId }: ProgrammeRef,
  rows: TableRows,
  whatFits: boolean,
): Promise<LeftOut[]> {
  const left: unknown = await answered(
    supabase().rpc('insert_rows', {
      p_organisation_id: organisationId,
      p_programme_id: programmeId,
      // Rows as the database gave them or as the form made them: plain values all the way down.
      p_rows: rows as Json,
      p_what_fits: whatFits,
    }),
  );
  return left as LeftOut[];
}
