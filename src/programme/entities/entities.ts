import type { AnyItem, ItemList, ItemRows } from '../store/items';
import type { ProgrammeRows, SharedRows } from '../store/row-types';
import { effect } from './effect';
import {
  blankFields,
  writeFields,
  type Fields,
  type PatchOf,
  type References,
  type Referred,
  type Worded,
} from './entity';
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
export type EntityPatch<L extends ItemList> = PatchOf<(typeof ENTITIES)[L]>;
/** What is to change about the effect of a condition on a behaviour. */
export type CellPatch = Omit<PatchOf<typeof effect>, 'condition' | 'behaviour' | 'ratings'>;

const fieldsOf = <L extends ItemList>(list: L): Fields<ItemRows[L]> =>
  // Each list has the fields of its rows.
  ENTITIES[list] as unknown as Fields<ItemRows[L]>;

export const patchOf = <L extends ItemList>(
  list: L,
  patch: EntityPatch<L>,
  refs: References,
  row: ItemRows[L],
): Partial<ItemRows[L]> => writeFields(fieldsOf(list), patch, refs, row);

export const blankOf = <L extends ItemList>(list: L): Partial<ItemRows[L]> => blankFields(fieldsOf(list));

type Lists = Pick<ProgrammeRows, Exclude<Referred, 'teams'>> & Pick<SharedRows, 'teams'>;

/** Ids and keys of everything that rows refer to. */
export function referencesIn(lists: Lists): References {
  const keys = new Map<Referred, Map<string, string>>();
  const ids = new Map<Referred, Map<string, string>>();
  function of(
    known: typeof keys,
    list: Referred,
    pair: (row: { id: string; key: string }) => [string, string],
  ) {
    const there = known.get(list) ?? new Map(lists[list].map(pair));
    known.set(list, there);
    return there;
  }
  return {
    keyOf(list, id) {
      const key = of(keys, list, (row) => [row.id, row.key]).get(id);
      if (key === undefined) throw new Error('a row refers to one that was not loaded');
      return key;
    },
    idOf(list, key) {
      const id = of(ids, list, (row) => [row.key, row.id]).get(key);
      if (id === undefined) throw new Error(`nothing has the key ${key}`);
      return id;
    },
  };
}

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
