/**
 * Edits that have not reached the server, kept in this browser until they have: closing the tab without a connection
 * loses nothing. They belong to one person and one place (a programme, or
 * the teams of an organisation), and go when that person signs out.
 */
export interface KeptEdits {
  write(edits: readonly KeptEdit[]): void;
  read(): KeptEdit[];
  /** What an earlier visit has left, the first time one asks: nothing is sent twice. */
  takeOver(): KeptEdit[];
}

export interface KeptEdit {
  /** Lane of the edit: which cell, or which item of which list. */
  lane: string;
  patch: object;
  /** The row it was made on. */
  row: object | null;
}

const PREFIX = 'tragwerk.unsent.';

export function keptEdits(userId: string, place: string): KeptEdits {
  const key = `${PREFIX}${userId}.${place}`;
  let taken = false;
  return {
    write(edits) {
      try {
        if (edits.length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(edits));
      } catch {
        // Storage may be forbidden or full: the edits then live as long as the page.
      }
    },
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
        return Array.isArray(kept) ? kept.filter(isKeptEdit) : [];
      } catch {
        return [];
      }
    },
    takeOver() {
      if (taken) return [];
      taken = true;
      return this.read();
    },
  };
}

const isKeptEdit = (value: unknown): value is KeptEdit =>
  typeof value === 'object' && value !== null && 'lane' in value && 'patch' in value && 'row' in value;

/** Forgets the unsent edits of everybody but `keep`: nobody finds in this browser what somebody else has typed. */
export function forgetKeptEdits(keep: string | null): void {
  try {
    const names = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const name of names) {
      const others = keep === null || !name.startsWith(`${PREFIX}${keep}.`);
      if (name.startsWith(PREFIX) && others) localStorage.removeItem(name);
    }
  } catch {
    // Without storage there is nothing to forget.
  }
}
