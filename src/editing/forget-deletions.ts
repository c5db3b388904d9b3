/*
 * Forgetting deletions is part of the first page; what keeps them comes with the pages that delete.
 */

const PREFIX = 'tragwerk.deleted.';
export const A_DAY = 24 * 60 * 60 * 1000;

/** How the names of all begin under which deletions of a person are kept. */
export const placesOf = (userId: string): string => `${PREFIX}${userId}.`;

/** Whether the latest deletion of a place, which stands last, is too old. */
const isOld = (kept: string | null): boolean =>
  !(Number(/.*\{"at":(\d+),"deletion"/s.exec(kept ?? '')?.[1]) > Date.now() - A_DAY);

/** Forgets the deletions of everybody but `keep`, and what is too old: nobody finds here what somebody else deleted. */
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
