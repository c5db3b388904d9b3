import type { QueryClient } from '@tanstack/react-query';
import type { Names } from '@/editing/taken';
import { programmeKey } from '../queries';
import { effectFinder, withEffects, type CellAddress, type EffectRow } from '../store/effect-patch';
import { itemsOf, withItem, type AnyItem, type CachedProgramme, type ItemList } from '../store/items';
import type { ProgrammeRows } from '../store/row-types';
import { namesOf } from './names-of';

const NO_ROWS: readonly EffectRow[] = [];

/** The programme in the cache, which every page reads: what is written here is seen at once. */
export function cachedProgramme(queryClient: QueryClient, organisationId: string, programmeId: string) {
  const queryKey = programmeKey(organisationId, programmeId);
  let changes = new Map<string, EffectRow | null>();
  let finder: { of: readonly EffectRow[]; find: (address: CellAddress) => EffectRow | null } | null = null;

  const rows = () => queryClient.getQueryData<CachedProgramme>(queryKey)?.rows;
  const change = (next: (rows: ProgrammeRows) => ProgrammeRows) =>
    queryClient.setQueryData<CachedProgramme>(queryKey, (data) => data && { ...data, rows: next(data.rows) });

  function flush(): void {
    const shown = changes;
    if (shown.size === 0) return;
    changes = new Map();
    change((now) => withEffects(now, shown));
  }

  return {
    rows,
    names(): Names {
      const data = queryClient.getQueryData<CachedProgramme>(queryKey);
      return data ? namesOf(data) : {};
    },
    change,
    cell(address: CellAddress): EffectRow | null {
      const waiting = changes.get(`${address.conditionId} ${address.behaviourId}`);
      if (waiting !== undefined) return waiting;
      const effects = rows()?.effects ?? NO_ROWS;
      if (finder?.of !== effects) finder = { of: effects, find: effectFinder(effects) };
      return finder.find(address);
    },
    item: (list: ItemList, id: string): AnyItem | null => {
      const now = rows();
      return now ? (itemsOf<ItemList>(now, list).find((row) => row.id === id) ?? null) : null;
    },
    /** Many cells of one go are shown in one. */
    showCell(key: string, row: EffectRow | null): void {
      if (changes.size === 0) queueMicrotask(flush);
      changes.set(key, row);
    },
    flush,
    showItem: (list: ItemList, row: AnyItem) => void change((now) => withItem<ItemList>(now, list, row)),
    /** A reload under way may have read a row before it was written: ask again. */
    askAgainIfLoading(): void {
      if (queryClient.isFetching({ queryKey, exact: true }) > 0) void this.reload();
      void queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });
    },
    reload: () => queryClient.invalidateQueries({ queryKey, exact: true }),
    /** What somebody may has changed: ask. */
    askForRights: () => void queryClient.invalidateQueries({ queryKey: ['memberships'] }),
  };
}

export type ProgrammeCache = ReturnType<typeof cachedProgramme>;
