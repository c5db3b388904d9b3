import { session } from '@/data/session';
import { editsOf } from './forget-edits';
import { thisTab, type Tab } from './tabs';

export interface KeptEdit {
  /** Which queue it waits in: of which cell, or which item of which list. */
  queue: string;
  patch: object;
  /** The row it was made on. */
  row: object | null;
}

/**
 * Edits of one person and one place (a programme, or a list of an organisation) that have not reached the server, kept in
 * this browser until they have: closing the tab without a connection loses nothing. Every tab has an outbox of its own,
 * so that none erases what another one waits to send; when a tab is gone, another one of the same place sends what it has
 * left. They go when that person signs out.
 */
export interface Outbox {
  /**
   * What waits in this tab now, in place of what waited before.
   * @param lossy something else waits that cannot be kept: the browser asks before the tab is closed
   */
  write(edits: readonly KeptEdit[], lossy?: boolean): void;
  /**
   * Hands over what tabs have left that are gone or, while this one lives, go; each edit once. They are kept here before
   * they are forgotten there: where `take` sends them, it also writes them.
   */
  takeOver(take: (edits: readonly KeptEdit[]) => void): void;
}

interface Left {
  /** When it was last written; 0: by a tab that was closed. */
  at: number;
  edits: KeptEdit[];
}

/** Where browsers do not tell whether a tab lives, one that has not written for so long is taken to be gone. */
const SILENCE = 10 * 60 * 1000;

export function outboxOf(
  userId: string,
  place: string,
  tab: Tab = thisTab(),
  now: () => number = Date.now,
): Outbox {
  const prefix = `${editsOf(userId)}${place}.`;
  const own = prefix + tab.id;
  let kept: readonly KeptEdit[] = [];
  let closing = false;
  let hand: ((edits: readonly KeptEdit[]) => void) | null = null;
  const watched = new Set([own]);

  const ask = (event: BeforeUnloadEvent) => event.preventDefault();

  function store() {
    removeEventListener('beforeunload', ask);
    try {
      if (kept.length === 0) localStorage.removeItem(own);
      else localStorage.setItem(own, JSON.stringify({ at: closing ? 0 : now(), edits: kept }));
    } catch {
      // Storage may be forbidden or full: the edits then live as long as the page, and the browser asks.
      if (kept.length > 0) addEventListener('beforeunload', ask);
    }
  }

  // A tab that comes back from the browser's memory lives again.
  const marked = (going: boolean) => () => {
    closing = going;
    store();
  };
  if (tab.whenGone === null) {
    addEventListener('pagehide', marked(true));
    addEventListener('pageshow', marked(false));
  }

  function take(name: string) {
    watched.delete(name);
    const left = readLeft(name);
    // Somebody else may have signed in here meanwhile: nothing is sent in their name.
    if (!left || (session()?.user.id ?? '') !== userId) return;
    hand?.(left.edits);
    localStorage.removeItem(name);
  }

  function watch(name: string, at: number) {
    if (watched.has(name)) return;
    if (tab.whenGone) {
      watched.add(name);
      tab.whenGone(name.slice(prefix.length), () => take(name));
    } else if (now() - at > SILENCE) take(name);
  }

  return {
    write(edits, lossy = false) {
      kept = edits;
      store();
      if (lossy) addEventListener('beforeunload', ask);
    },
    takeOver(to) {
      if (hand) return;
      hand = to;
      for (const { name, at } of leftUnder(prefix)) watch(name, at);
      // Another tab has begun to keep something: it may go before this one.
      addEventListener('storage', ({ key, newValue }) => {
        if (key?.startsWith(prefix) && newValue !== null) watch(key, now());
      });
    },
  };
}

/** The outboxes of all tabs, the one that was written first first. */
function leftUnder(prefix: string): { name: string; at: number }[] {
  try {
    return Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
      .filter((name) => name.startsWith(prefix))
      .map((name) => ({ name, at: readLeft(name)?.at ?? 0 }))
      .sort((a, b) => a.at - b.at);
  } catch {
    return [];
  }
}

function readLeft(name: string): Left | null {
  try {
    const left: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isLeft(left) ? { ...left, edits: left.edits.filter(isKeptEdit) } : null;
  } catch {
    return null;
  }
}

const isLeft = (value: unknown): value is Left =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  typeof value.at === 'number' &&
  'edits' in value &&
  Array.isArray(value.edits);

const isKeptEdit = (value: unknown): value is KeptEdit =>
  typeof value === 'object' && value !== null && 'queue' in value && 'patch' in value && 'row' in value;
