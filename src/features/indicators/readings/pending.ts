import type { KeptEdit } from '@/editing/outbox';
import { entryAt, placeOf, sameReading, type Entries, type Entry } from './entry';
import type { Change } from './write-readings';

/** What has been typed and is not stored. */
export interface Pending {
  /** On its way, or waiting for it; by place. */
  unsent: ReadonlyMap<string, Change>;
  /** What one wanted where somebody else has written meanwhile, and what one saw before; by place. */
  disputed: ReadonlyMap<string, Change>;
}

export const NOTHING_PENDING: Pending = { unsent: new Map(), disputed: new Map() };

/**
 * Readings are to be written.
 * @param changes with what their writer saw; where something is on its way already, it is what was seen before that
 */
export function wanted({ unsent, disputed }: Pending, changes: readonly Change[]): Pending {
  const next = new Map(unsent);
  const left = new Map(disputed);
  for (const { entry, seen } of changes) {
    const place = placeOf(entry);
    next.set(place, { entry, seen: unsent.get(place)?.seen ?? seen });
    left.delete(place);
  }
  return { unsent: next, disputed: left };
}

/**
 * A batch has been written, except for what others have changed. What has been typed since is sent next, or is disputed
 * in its turn.
 */
export function written(
  { unsent, disputed }: Pending,
  batch: readonly Change[],
  others: readonly Entry[],
): Pending {
  const next = new Map(unsent);
  const inDispute = new Map(disputed);
  const theirs = new Map(others.map((entry) => [placeOf(entry), entry]));
  for (const sent of batch) {
    const place = placeOf(sent.entry);
    const now = unsent.get(place)?.entry ?? sent.entry;
    const other = theirs.get(place);
    if (other || now === sent.entry) next.delete(place);
    else next.set(place, { entry: now, seen: sent.entry });
    if (other && !sameReading(other, now)) inDispute.set(place, { entry: now, seen: sent.seen });
  }
  return { unsent: next, disputed: inDispute };
}

/** The readings as they are shown: as stored, with what has been typed. */
export const shownReadings = (stored: Entries, { unsent, disputed }: Pending): Entries =>
  new Map([...stored, ...[...disputed, ...unsent].map(([place, { entry }]) => [place, entry] as const)]);

export interface Dispute {
  mine: Entry;
  theirs: Entry;
}

export const disputesOf = (stored: Entries, { disputed }: Pending): Dispute[] =>
  [...disputed.values()]
    .map(({ entry: mine }) => ({ mine, theirs: entryAt(stored, mine) }))
    .filter(({ mine, theirs }) => !sameReading(mine, theirs));

/** Others' readings stand where one does not insist on one's own. */
export function yielded({ unsent, disputed }: Pending, entries: readonly Entry[]): Pending {
  const places = new Set(entries.map(placeOf));
  return { unsent, disputed: new Map([...disputed].filter(([place]) => !places.has(place))) };
}

/** As it is kept until the server has it; what is in dispute is so again at the next visit. */
export const keptOf = ({ unsent, disputed }: Pending): KeptEdit[] =>
  [...disputed, ...unsent].map(([lane, { entry, seen }]) => ({ lane, patch: entry, row: seen }));

/** What was kept, to be written; it was kept by this app. */
export const leftOf = (edits: readonly KeptEdit[]): Change[] =>
  edits.flatMap(({ patch, row }) => (row ? [{ entry: patch as Entry, seen: row as Entry }] : []));
