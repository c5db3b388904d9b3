import type { Step } from './history';
import type { Insertions, MovesOptions } from './insertions';
import { changeOf, idsOf } from './kept-changes';
import type { KeptDeletion, KeptDeletions } from './kept-deletions';
import type { KeptEdit } from './outbox';
import type { StoredRow } from './collection';
import type { StepsPort } from './steps';
import type { Names } from './taken';

interface EarlierPort<Rows> extends Pick<StepsPort, 'resumed' | 'withdrawn'> {
  insertions: Insertions<Rows>;
  deletions: KeptDeletions;
  find: (collection: string, id: string) => object | null;
  names: () => Names;
  titleOf: (collection: string, item: StoredRow) => string;
}

const nameOfAll = (items: readonly { id: string }[]) => idsOf(items).sort().join(' ');

/** Insertions and deletions of earlier visits that were not sent, or can still be undone. */
export function earlierVisits<Rows>(port: EarlierPort<Rows>) {
  /** Deletions by the ids of their items; an earlier visit may also have undone them. */
  const removals = new Map<string, Step>();

  function removalOf(collection: string, items: readonly StoredRow[], options: MovesOptions): Step | null {
    const step = port.insertions.removal(collection, items, options);
    if (step) removals.set(nameOfAll(items), step);
    return step;
  }

  /** The deletion as a step that can be undone, unless its items exist again. */
  function deletion({ list, items, rows, names }: KeptDeletion): Step[] {
    const ids = idsOf(items);
    if (ids.some((id) => port.find(list, id) !== null)) {
      port.deletions.drop(ids);
      return [];
    }
    // They were written as items of this collection, by this app.
    return [removalOf(list, items as readonly StoredRow[], { taken: { rows, names } }) ?? []].flat();
  }

  return {
    /** Deletions that can still be undone, oldest first. */
    deletions: (): Step[] => port.deletions.all().flatMap(deletion),
    /** Sends an insertion or deletion of an earlier visit. Returns false if the edit is neither. */
    resume(edit: KeptEdit): boolean {
      const change = changeOf(edit);
      if (!change) return false;
      const { collection, items } = change;
      if (change.kind === 'removed') {
        const [first] = items;
        const title = port.names()[first?.id ?? ''] ?? (first ? port.titleOf(collection, first) : '');
        // What another tab has added is not loaded here yet.
        const shown = items.map((item) => (port.find(collection, item.id) ?? item) as StoredRow);
        const step = removalOf(collection, shown, { resumed: true });
        if (step) port.resumed(step, title);
        return step !== null;
      }
      const { names, rows = {}, along } = change;
      const removed = names && removals.get(nameOfAll(items));
      if (removed) port.withdrawn(removed);
      else port.insertions.bringBack(collection, items, names ? { rows, names } : null, along);
      return true;
    },
  };
}
