import type { EffectPatch, EffectRow } from '../store/effect-patch';
import type { AnyItem, ItemList, ItemPatch, ItemRows } from '../store/items';
import type { ProgrammeRows } from '../store/row-types';
import { effect } from './effect';
import { blankFields, writeFields, type Fields, type PatchOf, type References, type Worded } from './entity';
import { behaviour, condition, goal, indicator, programme, stakeholder } from './items';
import { measure, session } from './measure';

/** The fields of everything in a programme that people edit, by the list it stands in. */
export const ENTITIES = {
  programme,
  goals: goal,
  behaviours: behaviour,
  conditions: condition,
  measures: measure,
  sessions: session,
  indicators: indicator,
  stakeholders: stakeholder,
} as const;

/** What is to change about an item, as the model has it; absent means unchanged. */
export type EntityPatch<L extends ItemList> = PatchOf<(typeof ENTITIES)[L]> & {
  /** Where it stands in its list. */
  position?: string;
};
/** What is to change about the effect of a condition on a behaviour. */
export type CellPatch = Omit<PatchOf<typeof effect>, 'condition' | 'behaviour' | 'ratings'>;

const fieldsOf = <L extends ItemList>(list: L): Fields<ItemRows[L]> =>
  // Each list has the fields of its rows.
  ENTITIES[list] as unknown as Fields<ItemRows[L]>;

/**
 * The columns that change with a patch.
 * @throws where the patch names a key that nothing has
 */
export const patchOf = <L extends ItemList>(
  list: L,
  { position, ...patch }: EntityPatch<L>,
  refs: References,
  row: ItemRows[L],
): ItemPatch<L> => ({
  ...writeFields(fieldsOf(list), patch, refs, row),
  ...(position !== undefined && { position }),
});

/** The columns of an effect that change with a patch. */
export const cellPatchOf = (patch: CellPatch, refs: References): EffectPatch =>
  // None of a cell's fields is written by what its row says.
  writeFields(effect as unknown as Fields<EffectRow>, patch, refs, {} as EffectRow);

/** What a new row of a list says before anything has been entered. */
export const blankOf = <L extends ItemList>(list: L): Partial<ItemRows[L]> => blankFields(fieldsOf(list));

/** How the columns of a row are put into words; null where a column is none of a field. */
export function wordedAs(list: string, column: string) {
  const fields: Readonly<Record<string, { columns: object }>> =
    list in ENTITIES ? ENTITIES[list as ItemList] : effect;
  for (const { columns } of Object.values(fields)) {
    const worded: unknown = Reflect.get(columns, column);
    if (worded !== undefined) return worded as Worded;
  }
  return null;
}

/** The key of a session among all of a programme: its own is one of its training alone. */
export const sessionKey = (measureKey: string, key: string): string => `${measureKey}/${key}`;

/** An item of a list by its key. @throws where there is none */
export function rowOf<L extends ItemList>(rows: ProgrammeRows, list: L, key: string): ItemRows[L] {
  const found = find(rows, list, key);
  if (!found) throw new Error(`${list} have none with the key ${key}`);
  return found as ItemRows[L];
}

function find(rows: ProgrammeRows, list: ItemList, key: string): AnyItem | undefined {
  if (list === 'programme') return rows.programme;
  if (list === 'sessions') {
    const [measureKey, own] = key.split('/');
    const training = rows.measures.find((row) => row.key === measureKey);
    return rows.sessions.find((row) => row.measure_id === training?.id && row.key === own);
  }
  return rows[list].find((row) => row.key === key);
}
