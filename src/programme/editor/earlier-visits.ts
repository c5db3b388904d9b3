import type { Step } from '@/editing/history';
import type { KeptDeletion, KeptDeletions } from '@/editing/kept-deletions';
import type { KeptEdit } from '@/editing/outbox';
import type { StepsPort } from '@/editing/steps';
import type { ItemRows, OpenList } from '../store/items';
import { isOpenList } from '../store/take-out';
import type { ProgrammeCache } from './cached-programme';
import type { MovesOptions, Taking } from './list-moves';
import { titleOf } from './names-of';
import { idsOf, isAddition, isRemoval, type Addition, type Removal } from './waiting-lists';

type Items = readonly ItemRows[OpenList][];

export interface EarlierPort extends Pick<StepsPort, 'resumed' | 'withdrawn'> {
  cache: ProgrammeCache;
  deletions: KeptDeletions;
  removal: (list: OpenList, items: Items, options: MovesOptions) => Step;
  bring: (patch: Addition['patch'], taking?: Taking, back?: () => void) => Promise<boolean>;
}

const nameOfAll = (items: readonly { id: string }[]) => idsOf(items).sort().join(' ');

/** What earlier visits have added to lists and removed from them, and could not send or may take back. */
export function earlierVisits({ cache, deletions, removal, bring, resumed, withdrawn }: EarlierPort) {
  /** What they have deleted: they may have taken it back, too. */
  const removals = new Map<string, Step>();

  function removalOf(list: OpenList, items: Items, options: MovesOptions): Step {
    const step = removal(list, items, options);
    removals.set(nameOfAll(items), step);
    return step;
  }

  /** A deletion that can still be taken back, unless things are back by now. */
  function deletion({ list, items, rows, names }: KeptDeletion): Step[] {
    const ids = idsOf(items);
    if (!isOpenList(list)) return [];
    if (ids.some((id) => cache.item(list, id) !== null)) {
      deletions.drop(ids);
      return [];
    }
    // They were written as items of this list, by this app.
    return [removalOf(list, items as Items, { taking: Promise.resolve({ rows, names }) })];
  }

  function remove({ list, items }: Removal['patch']): void {
    const [first] = items;
    const title = cache.names()[first?.id ?? ''] ?? titleOf(first ?? {});
    // What another tab has added is not loaded here yet.
    const shown = items.map((item) => (cache.item(list, item.id) ?? item) as ItemRows[OpenList]);
    resumed(removalOf(list, shown, { resumed: true }), title);
  }

  function add(patch: Addition['patch']): void {
    const { items, rows, names } = patch;
    const removed = names && removals.get(nameOfAll(items));
    if (removed) withdrawn(removed);
    else if (names) void bring(patch, Promise.resolve({ rows, names }), () => deletions.drop(idsOf(items)));
    else void bring(patch);
  }

  return {
    /** Deletions that can still be taken back, oldest first. */
    deletions: (): Step[] => deletions.all().flatMap(deletion),
    /** Sends what an earlier visit could not; answers whether it was about a list. */
    resume: (edit: KeptEdit): boolean => {
      if (isRemoval(edit)) remove(edit.patch);
      else if (isAddition(edit)) add(edit.patch);
      else return false;
      return true;
    },
  };
}
