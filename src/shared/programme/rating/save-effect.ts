import { answered, supabase, updatedOne } from '@/data/client';
import { newId } from '@/data/new-id';
import { patchedRow, saysNothing } from './effect-patch';
import type { CellAddress, EffectPatch, EffectRow } from './effect-patch';

/**
 * Writes one cell: a first rating inserts, later ones update the version they were made on, and clearing the last word
 * about a cell removes its row.
 * @throws {AppError} `conflict` when somebody else changed the cell, `duplicate` when somebody else filled it first
 */
export async function saveEffect(
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
