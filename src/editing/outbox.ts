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
 * Unsent edits of one person in one place (a programme, or a list of an organisation), kept in this browser so that
 * closing the tab while offline loses nothing. Every tab has its own outbox, so that none overwrites another's; when a
 * tab is gone, another tab of the same place sends what it left. They are removed when the person signs out.
 */
export interface Outbox {
  /**
   * Replaces what this tab keeps.
   * @param lossy something is pending that cannot be kept, so the browser asks before the tab is closed
   */
  write(edits: readonly KeptEdit[], lossy?: boolean): void;
  /**
   * Hands over the edits of tabs that are gone, or go while this one is open, each once. `take` must write them before it
   * returns, because they are then removed from the other tab's outbox. Only the first call has an effect.
   */
  takeOver(take: (edits: readonly KeptEdit[]) => void): void;
}

interface Left {
  /** When it was last written, in milliseconds; 0 if its tab was closed. */
  at: number;
  edits: KeptEdit[];
}

/** In browsers without locks, a tab that has not written for this long counts as gone. */
const SILENCE = 10 * 60 * 1000;

/** The outbox of this tab for a person and a place. Never throws: without storage, edits live as long as the page. */
export function outboxOf(
  userId: string,
  place: string,
  tab: Tab = thisTab(),
  now: () => number = Date.now,
  person: () => string = () => session()?.user.id ?? '',
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
    if (!left || person() !== userId) return;
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

/** The outboxes of all tabs, least recently written first. */
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
