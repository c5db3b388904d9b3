import { newId } from '@/data/new-id';

/** A page in this browser. Reloading makes it another tab. */
export interface Tab {
  id: string;
  /** Calls back once another tab is gone; null if the browser has no locks. */
  whenGone: ((id: string, then: () => void) => void) | null;
}

const lockOf = (id: string) => `tragwerk.tab.${id}`;

/**
 * Opens a tab, which holds a lock with its id until it is closed, crashes or navigates away. Another tab that gets the
 * lock knows that this one is gone.
 * @param locks undefined on pages served over plain http from another machine
 */
export function openTab(locks: LockManager | undefined): Tab {
  const id = newId();
  const request = (name: string, held: () => unknown) =>
    // Where storage is forbidden, so are locks; there is nothing to take over then.
    void locks?.request(name, held).catch(() => undefined);
  request(lockOf(id), () => new Promise(() => undefined));
  return { id, whenGone: locks ? (other, then) => request(lockOf(other), then) : null };
}

let tab: Tab | null = null;

/** This page as a tab, created on first use. */
export function thisTab(): Tab {
  // In old browsers it is not there, whatever the types say.
  tab ??= openTab((navigator as Partial<Navigator>).locks);
  return tab;
}
