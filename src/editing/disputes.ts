import { createStore, type StoreApi } from 'zustand/vanilla';
import { newId } from '@/data/new-id';
import type { Dispute } from './conflicts';

/** Edits that met somebody else's. */
export interface Disputes {
  /** Oldest first. */
  open: readonly Dispute[];
  /** How many have been decided; fields that were part of one start afresh. */
  settled: number;
}

/** Keeps edits that met somebody else's until it has been decided what shall stand. */
export function createDisputes() {
  const store: StoreApi<Disputes> = createStore<Disputes>(() => ({ open: [], settled: 0 }));
  const isAbout =
    (collection: string, key: string) =>
    (each: Dispute): boolean =>
      each.collection === collection && each.key === key;
  return {
    store,
    /** Puts an edit before whoever made it. */
    raise: (about: Omit<Dispute, 'id'>) =>
      store.setState(({ open }) => ({ open: [...open, { ...about, id: newId() }] })),
    close: (dispute: Dispute) =>
      store.setState(({ open, settled }) => ({
        open: open.filter((each) => each !== dispute),
        settled: settled + 1,
      })),
    /** The row has been edited again, by somebody who sees both. */
    closeAbout(collection: string, key: string) {
      if (!store.getState().open.some(isAbout(collection, key))) return;
      store.setState(({ open }) => ({ open: open.filter((each) => !isAbout(collection, key)(each)) }));
    },
  };
}
