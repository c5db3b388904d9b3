import { A_DAY, placesOf } from './forget-deletions';
import type { Names, TableRows } from './taken';

/** A deletion that a later visit can undo. */
export interface KeptDeletion {
  /** The list it was deleted from. */
  list: string;
  /** The items as they were shown. */
  items: readonly { id: string }[];
  /** All deleted rows. */
  rows: TableRows;
  names: Names;
}

/**
 * A person's latest deletions in one place (a programme, or a list of an organisation), kept in this browser for a day so
 * that they can be undone after the tab was closed. They are removed when the person signs out.
 */
export interface KeptDeletions {
  /** Oldest first. */
  all(): KeptDeletion[];
  keep(deletion: KeptDeletion): void;
  /** Removes the deletion of these items, once they exist again. */
  drop(ids: readonly string[]): void;
}

interface Stored {
  at: number;
  deletion: KeptDeletion;
}

const MOST = 20;
/** A browser gives five million characters to all there is to keep, and unsent edits matter more. */
const MOST_CHARACTERS = 500_000;

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  typeof value.at === 'number' &&
  'deletion' in value &&
  isDeletion(value.deletion);

const isDeletion = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'list' in value &&
  'rows' in value &&
  'names' in value &&
  'items' in value &&
  Array.isArray(value.items);

/** The kept deletions of a person in one place. Works without storage, but then keeps nothing. */
export function keptDeletions(userId: string, place: string, now: () => number = Date.now): KeptDeletions {
  const key = `${placesOf(userId)}${place}`;

  // Read anew each time: another tab of the same person may have kept or taken back something.
  function read(): Stored[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isStored).filter(({ at }) => now() - at < A_DAY) : [];
    } catch {
      return [];
    }
  }

  function write(stored: readonly Stored[]): void {
    try {
      // The oldest go first; one that is too large by itself lives as long as the tab.
      let kept = stored.slice(-MOST);
      while (JSON.stringify(kept).length > MOST_CHARACTERS) kept = kept.slice(1);
      if (kept.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // Storage may be forbidden or full: deletions can then be taken back as long as the page lives.
    }
  }

  const without = (ids: readonly string[]) =>
    read().filter(({ deletion }) => !deletion.items.some(({ id }) => ids.includes(id)));

  return {
    all: () => read().map(({ deletion }) => deletion),
    keep: (deletion) => write([...without(deletion.items.map(({ id }) => id)), { at: now(), deletion }]),
    drop: (ids) => write(without(ids)),
  };
}

/** The name of what was deleted last, or an empty string. */
export function lastTitle(deletions: KeptDeletions): string {
  const last = deletions.all().at(-1);
  return last?.names[last.items[0]?.id ?? ''] ?? '';
}
