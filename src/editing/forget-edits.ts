/*
 * Separate from outbox.ts, which is loaded later: the first page only needs to forget.
 */

const PREFIX = 'tragwerk.unsent.';

/** The prefix of all storage keys of a person's unsent edits. */
export const editsOf = (userId: string): string => `${PREFIX}${userId}.`;

/** Removes the unsent edits of everybody but `keep`, so that nobody can see what others typed. */
export function forgetKeptEdits(keep: string | null): void {
  try {
    const names = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const name of names) {
      const others = keep === null || !name.startsWith(editsOf(keep));
      if (name.startsWith(PREFIX) && others) localStorage.removeItem(name);
    }
  } catch {
    // Without storage there is nothing to forget.
  }
}
