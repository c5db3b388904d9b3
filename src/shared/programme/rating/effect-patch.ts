import type { ProgrammeRows } from '@/data/programme-rows';

export type EffectRow = ProgrammeRows['effects'][number];

/** What can be changed about the effect of a condition on a behaviour; absent means unchanged. */
export type EffectPatch = Partial<Pick<EffectRow, 'espoused' | 'in_use' | 'confidence' | 'rationale'>>;

/** Where an effect stands, by the ids of the rows. */
export interface CellAddress {
  organisationId: string;
  programmeId: string;
  conditionId: string;
  behaviourId: string;
}

/** The row as it will look once the server has accepted the patch. A new row has version 0 until then. */
export function patchedRow(address: CellAddress, row: EffectRow | null, patch: EffectPatch): EffectRow {
  const before = row ?? {
    id: `new ${address.conditionId} ${address.behaviourId}`,
    organisation_id: address.organisationId,
    programme_id: address.programmeId,
    condition_id: address.conditionId,
    behaviour_id: address.behaviourId,
    espoused: null,
    in_use: null,
    rationale: '',
    confidence: 'medium' as const,
    created_at: '',
    created_by: null,
    updated_at: '',
    updated_by: null,
    version: 0,
    ratings: [],
  };
  return { ...before, ...patch };
}

/** The values that a patch replaces: the patch that takes it back. */
export function inverseOf(row: EffectRow | null, patch: EffectPatch): EffectPatch {
  return {
    ...('espoused' in patch ? { espoused: row?.espoused ?? null } : {}),
    ...('in_use' in patch ? { in_use: row?.in_use ?? null } : {}),
    ...('confidence' in patch ? { confidence: row?.confidence ?? 'medium' } : {}),
    ...('rationale' in patch ? { rationale: row?.rationale ?? '' } : {}),
  };
}

/** Does the cell still hold what the patch put there? If not, somebody else has changed it since. */
export function stillHolds(address: CellAddress, row: EffectRow | null, patch: EffectPatch): boolean {
  const now = patchedRow(address, row, {});
  const put = patchedRow(address, row, patch);
  return (['espoused', 'in_use', 'confidence', 'rationale'] as const).every(
    (name) => now[name] === put[name],
  );
}

/** Nobody has said anything about this cell: it needs no row. */
export const saysNothing = (row: EffectRow): boolean =>
  row.espoused === null && row.in_use === null && row.rationale === '' && row.ratings.length === 0;

export const effectAt = (
  effects: readonly EffectRow[],
  { conditionId, behaviourId }: CellAddress,
): EffectRow | null =>
  effects.find((row) => row.condition_id === conditionId && row.behaviour_id === behaviourId) ?? null;

/** The programme with one cell replaced, added (at the end) or, by null, taken out. */
export function withEffect(rows: ProgrammeRows, address: CellAddress, next: EffectRow | null): ProgrammeRows {
  const at = rows.effects.findIndex(
    (row) => row.condition_id === address.conditionId && row.behaviour_id === address.behaviourId,
  );
  const before = at === -1 ? rows.effects : rows.effects.slice(0, at);
  const after = at === -1 ? [] : rows.effects.slice(at + 1);
  return { ...rows, effects: [...before, ...(next ? [next] : []), ...after] };
}
