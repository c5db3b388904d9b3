import { answered, supabase } from '@/data/client';
import type { Json } from '@/data/database.types';
import { AppError, StaleRow } from '@/data/errors';
import { newId } from '@/data/new-id';
import { holds } from '@/editing/patch';
import { patchedRow, saysNothing, type CellAddress, type EffectPatch, type EffectRow } from './effect-patch';

/** One cell to be written, with the row it was rated on. */
export interface CellWrite {
  address: CellAddress;
  patch: EffectPatch;
  row: EffectRow | null;
}

interface Answer {
  written: Omit<EffectRow, 'ratings'>[];
  removed: string[];
  /** Cells that somebody else has changed since, as they are now. */
  others: EffectRow[];
}

const place = ({ condition_id, behaviour_id }: Pick<EffectRow, 'condition_id' | 'behaviour_id'>) =>
  `${condition_id} ${behaviour_id}`;

/**
 * Writes cells of one programme in one request: a first rating inserts, later ones change the version they were made on,
 * and clearing the last word about a cell removes its row. What an earlier attempt has written whose answer was lost
 * counts as written.
 * @returns for each cell its row (null: it has none any more), or why it was not written: {@link StaleRow} when somebody
 * else has changed it, `forbidden` when the right to change it has been taken away
 */
export async function saveEffects(writes: readonly CellWrite[]): Promise<(EffectRow | null | AppError)[]> {
  const [first] = writes;
  if (!first) return [];
  const { organisationId, programmeId } = first.address;
  const needed = writes.filter(
    ({ address, patch, row }) => row ?? !saysNothing(patchedRow(address, null, patch)),
  );
  const answer =
    needed.length === 0
      ? { written: [], removed: [], others: [] }
      : await write(organisationId, programmeId, needed);
  const written = new Map(answer.written.map((row) => [place(row), row]));
  const others = new Map(answer.others.map((row) => [place(row), row]));
  const removed = new Set(answer.removed);
  return writes.map(({ address, patch, row }) => {
    const key = place({ condition_id: address.conditionId, behaviour_id: address.behaviourId });
    const now = written.get(key);
    if (now) return removed.has(now.id) ? null : { ...now, ratings: row?.ratings ?? [] };
    const theirs = others.get(key) ?? null;
    if (theirs !== null && theirs.version === row?.version)
      return new AppError('forbidden', 'no right to change this cell');
    return holds(patchedRow(address, theirs, {}), patch) ? theirs : new StaleRow(theirs);
  });
}

async function write(
  organisationId: string,
  programmeId: string,
  writes: readonly CellWrite[],
): Promise<Answer> {
  const answer: unknown = await answered(
    supabase().rpc('write_effects', {
      p_organisation_id: organisationId,
      p_programme_id: programmeId,
      p_cells: writes.map(({ address, patch, row }): Json => ({
        id: row?.id ?? newId(),
        condition_id: address.conditionId,
        behaviour_id: address.behaviourId,
        version: row?.version ?? null,
        patch,
      })),
    }),
  );
  if (typeof answer !== 'object' || answer === null || !('written' in answer)) {
    throw new AppError('unknown', 'write_effects answered something else');
  }
  return answer as Answer;
}
