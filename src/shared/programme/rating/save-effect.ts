import { answered, supabase, updatedOne } from '@/data/client';
import { AppError, toAppError } from '@/data/errors';
import { newId } from '@/data/new-id';
import { patchedRow, saysNothing, stillHolds } from './effect-patch';
import type { CellAddress, EffectPatch, EffectRow } from './effect-patch';

/**
 * Writes one cell: a first rating inserts, later ones update the version they were made on, and clearing the last word
 * about a cell removes its row. What an earlier attempt has written whose answer was lost counts as written.
 * @throws {AppError} `conflict` when somebody else changed the cell, `duplicate` when somebody else filled it first,
 * `forbidden` when the right to change it has been taken away
 */
export async function saveEffect(
  address: CellAddress,
  patch: EffectPatch,
  row: EffectRow | null,
): Promise<EffectRow | null> {
  try {
    return await write(address, patch, row);
  } catch (error) {
    const { kind } = toAppError(error);
    if (kind !== 'conflict' && kind !== 'duplicate') throw error;
    const there = await read(address);
    if (there !== null && there.version === row?.version)
      throw new AppError('forbidden', 'no right to change this cell');
    if (!stillHolds(address, there, patch) || (there === null && row === null)) throw error;
    return there;
  }
}

async function read({ organisationId, conditionId, behaviourId }: CellAddress): Promise<EffectRow | null> {
  const [row] = await answered(
    supabase()
      .from('effects')
      .select('*, ratings:effect_ratings(id, rater_group, value)')
      .eq('organisation_id', organisationId)
      .eq('condition_id', conditionId)
      .eq('behaviour_id', behaviourId),
  );
  return row ?? null;
}

async function write(
  address: CellAddress,
  patch: EffectPatch,
  row: EffectRow | null,
): Promise<EffectRow | null> {
  const effects = supabase().from('effects');
  const next = patchedRow(address, row, patch);
  if (row === null) {
    if (saysNothing(next)) return null;
    const inserted = await answered(
      effects
        .insert({
          id: newId(),
          organisation_id: address.organisationId,
          programme_id: address.programmeId,
          condition_id: address.conditionId,
          behaviour_id: address.behaviourId,
          ...patch,
        })
        .select()
        .single(),
    );
    return { ...inserted, ratings: [] };
  }
  const { organisation_id, id, version } = row;
  if (saysNothing(next)) {
    await updatedOne(
      effects
        .delete()
        .eq('organisation_id', organisation_id)
        .eq('id', id)
        .eq('version', version)
        .select('id'),
    );
    return null;
  }
  const updated = await updatedOne(
    effects.update(patch).eq('organisation_id', organisation_id).eq('id', id).eq('version', version).select(),
  );
  return { ...updated, ratings: row.ratings };
}
