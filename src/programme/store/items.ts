import { byPosition } from '@/editing/patch';
import type { ProgrammeRows, SharedRows } from './row-types';
import type { ShownReadings } from './series-rows';

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
  measures: ProgrammeRows['measures'][number];
  sessions: ProgrammeRows['sessions'][number];
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

/** All items of a list; the programme itself is a list of one. */
export const itemsOf = <L extends ItemList>(rows: ProgrammeRows, list: L): readonly ItemRows[L][] => {
  const lists: { [K in ItemList]: readonly ItemRows[K][] } = { ...rows, programme: [rows.programme] };
  return lists[list];
};

const byStart = (a: { starts_at: string; key: string }, b: { starts_at: string; key: string }) =>
  a.starts_at < b.starts_at || (a.starts_at === b.starts_at && a.key < b.key) ? -1 : 1;

/** The programme with other items in a list, in their order as the server would answer them. */
export function withItems<L extends ItemList>(
  rows: ProgrammeRows,
  list: L,
  items: readonly ItemRows[L][],
): ProgrammeRows {
  if (list === 'programme') {
    const [programme] = items as readonly ItemRows['programme'][];
    return { ...rows, programme: { ...rows.programme, ...programme } };
  }
  if (list === 'sessions') return { ...rows, sessions: ([...items] as ItemRows['sessions'][]).sort(byStart) };
  const sorted = [...items] as Exclude<ItemRows[OpenList], ItemRows['sessions']>[];
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
