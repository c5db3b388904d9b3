/*
 * Forgetting unsent edits is part of the first page; what keeps them comes with the pages that edit.
 */

const PREFIX = 'tragwerk.unsent.';

/** How the names of all begin under which unsent edits of a person are kept. */
export const editsOf = (userId: string): string => `${PREFIX}${userId}.`;

/** Forgets the unsent edits of everybody but `keep`: nobody finds in this browser what somebody else has typed. */
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
