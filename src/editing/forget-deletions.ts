/*
 * Separate from kept-deletions.ts, which is loaded later: the first page only needs to forget.
 */

const PREFIX = 'tragwerk.deleted.';
export const A_DAY = 24 * 60 * 60 * 1000;

/** The prefix of all storage keys of a person's deletions. */
export const placesOf = (userId: string): string => `${PREFIX}${userId}.`;

/** Whether the latest deletion of a place, which stands last, is too old. */
const isOld = (kept: string | null): boolean =>
  !(Number(/.*\{"at":(\d+),"deletion"/s.exec(kept ?? '')?.[1]) > Date.now() - A_DAY);

/** Removes the deletions of everybody but `keep`, and old ones, so that nobody can see what others deleted. */
export function forgetKeptDeletions(keep: string | null): void {
  try {
    const names = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const name of names.filter((each) => each.startsWith(PREFIX))) {
      const isOwn = keep !== null && name.startsWith(placesOf(keep));
      if (!isOwn || isOld(localStorage.getItem(name))) localStorage.removeItem(name);
    }
  } catch {
    // Without storage there is nothing to forget.
  }
}
