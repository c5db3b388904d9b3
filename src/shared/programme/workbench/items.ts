import type { ProgrammeRows, SharedRows } from '@/data/programme-rows';
import type { ShownReadings } from '@/data/series-rows';

/** What the query of a programme holds. */
export interface CachedProgramme extends SharedRows {
  readings: ShownReadings;
  rows: ProgrammeRows;
}

/** The rows of a programme that people edit field by field, by the list they stand in. */
export interface ItemRows {
  programme: ProgrammeRows['programme'];
  goals: ProgrammeRows['goals'][number];
  behaviours: ProgrammeRows['behaviours'][number];
  conditions: ProgrammeRows['conditions'][number];
  indicators: ProgrammeRows['indicators'][number];
  stakeholders: ProgrammeRows['stakeholders'][number];
}

export type ItemList = keyof ItemRows;
/** Lists that things are added to and removed from. */
export type OpenList = Exclude<ItemList, 'programme'>;

/** Columns the server keeps. */
type Kept =
  | 'id'
  | 'organisation_id'
  | 'programme_id'
  | 'key'
  | 'version'
  | 'created_at'
  | 'created_by'
  | 'updated_at'
  | 'updated_by';

/** What is to change about an item; absent means unchanged. */
export type ItemPatch<L extends ItemList> = Partial<Omit<ItemRows[L], Kept>>;

export type AnyItem = ItemRows[ItemList];
export type AnyPatch = Partial<Record<string, unknown>>;

/** All items of a list; the programme itself is a list of one. */
export const itemsOf = <L extends ItemList>(rows: ProgrammeRows, list: L): readonly ItemRows[L][] => {
  const lists: { [K in ItemList]: readonly ItemRows[K][] } = { ...rows, programme: [rows.programme] };
  return lists[list];
};

/** The order of a list, as the server answers it. */
export const byPosition = (a: { position: string; key: string }, b: { position: string; key: string }) =>
  a.position < b.position ? -1 : a.position > b.position ? 1 : a.key < b.key ? -1 : 1;

/** The programme with other items in a list, in the order of their positions as the server would answer them. */
export function withItems<L extends ItemList>(
  rows: ProgrammeRows,
  list: L,
  items: readonly ItemRows[L][],
): ProgrammeRows {
  if (list === 'programme') return { ...rows, programme: { ...rows.programme, ...items[0] } };
  const sorted = [...items] as ItemRows[OpenList][];
  return { ...rows, [list]: sorted.sort(byPosition) };
}

/** The programme with one item replaced; as it was when the item is not there. */
export const withItem = <L extends ItemList>(
  rows: ProgrammeRows,
  list: L,
  next: ItemRows[L],
): ProgrammeRows =>
  withItems(
    rows,
    list,
    itemsOf(rows, list).map((row) => (row.id === next.id ? next : row)),
  );

/** Whether two values of a field say the same; lists of ids are compared as sets. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((each) => b.includes(each));
}

/** Whether a row says what the patch wants. */
export const holds = (row: object, patch: AnyPatch): boolean =>
  Object.entries(patch).every(([name, value]) => sameValue(Reflect.get(row, name), value));

/** The values of a row that a patch replaces: the patch that takes it back. */
export const inverseOfItem = (row: object, patch: AnyPatch): AnyPatch =>
  Object.fromEntries(Object.keys(patch).map((name) => [name, Reflect.get(row, name)]));
