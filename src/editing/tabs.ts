import { newId } from '@/data/new-id';

/** One page of this browser, as long as it lives: what is loaded anew is another one. */
export interface Tab {
  id: string;
  /** Calls back as soon as another tab is gone; null where a browser does not tell. */
  whenGone: ((id: string, then: () => void) => void) | null;
}

const lockOf = (id: string) => `tragwerk.tab.${id}`;

/**
 * A tab holds a lock named after it until it is closed, crashes or loads another page: whoever gets that lock knows.
 * @param locks not to be had where a page comes over plain http from another machine
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

export function thisTab(): Tab {
  // In old browsers it is not there, whatever the types say.
  tab ??= openTab((navigator as Partial<Navigator>).locks);
  return tab;
}
