import type { ProgrammeRows } from './row-types';

export type EffectRow = ProgrammeRows['effects'][number];

export const EFFECT_FIELDS = [
  'espoused',
  'in_use',
  'confidence',
  'rationale',
  'evidence_kind',
  'evidence_on',
  'evidence_note',
] as const;

/** What can be changed about the effect of a condition on a behaviour; absent means unchanged. */
export type EffectPatch = Partial<Pick<EffectRow, (typeof EFFECT_FIELDS)[number]>>;

/** Where a programme stands, by the ids of the rows. */
export interface ProgrammeRef {
  organisationId: string;
  programmeId: string;
}

/** Where an effect stands. */
export interface CellAddress extends ProgrammeRef {
  conditionId: string;
  behaviourId: string;
}

const UNRATED = {
  espoused: null,
  in_use: null,
  confidence: 'medium',
  rationale: '',
  evidence_kind: null,
  evidence_on: null,
  evidence_note: '',
} satisfies Required<EffectPatch>;

/** The row as it will look once the server has accepted the patch. A new row has version 0 until then. */
export function patchedRow(address: CellAddress, row: EffectRow | null, patch: EffectPatch): EffectRow {
  const before = row ?? {
    id: `new ${address.conditionId} ${address.behaviourId}`,
    organisation_id: address.organisationId,
    programme_id: address.programmeId,
    condition_id: address.conditionId,
    behaviour_id: address.behaviourId,
    ...UNRATED,
    created_at: '',
    created_by: null,
    updated_at: '',
    updated_by: null,
    version: 0,
    ratings: [],
  };
  return { ...before, ...patch };
}

/** Nobody has said anything about this cell: it needs no row. */
export const saysNothing = (row: EffectRow): boolean =>
  EFFECT_FIELDS.every((name) => name === 'confidence' || row[name] === UNRATED[name]) &&
  row.ratings.length === 0;

/** The programme with cells replaced, added (at the end) or, by null, taken out. */
export function withEffects(
  rows: ProgrammeRows,
  changes: ReadonlyMap<string, EffectRow | null>,
): ProgrammeRows {
  if (changes.size === 0) return rows;
  const left = new Map(changes);
  const effects = rows.effects.flatMap((row) => {
    const key = placeOf(row);
    const next = left.get(key);
    if (next === undefined) return [row];
    left.delete(key);
    return next === null ? [] : [next];
  });
  for (const next of left.values()) if (next !== null) effects.push(next);
  return { ...rows, effects };
}

/** The name of a cell in maps and queues. */
export const cellKey = ({ conditionId, behaviourId }: CellAddress): string => `${conditionId} ${behaviourId}`;

export function addressOf(ref: ProgrammeRef, key: string): CellAddress {
  const [conditionId = '', behaviourId = ''] = key.split(' ');
  return { ...ref, conditionId, behaviourId };
}

/** The same name, of a row. */
export const placeOf = ({ condition_id, behaviour_id }: EffectRow): string =>
  `${condition_id} ${behaviour_id}`;
