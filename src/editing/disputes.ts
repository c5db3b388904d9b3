import { createStore, type StoreApi } from 'zustand/vanilla';
import { newId } from '@/data/new-id';
import type { Dispute } from './conflicts';

/** Edits that conflict with somebody else's. */
export interface Disputes {
  /** Oldest first. */
  open: readonly Dispute[];
  /** How many have been decided; a change of this number resets the fields involved. */
  settled: number;
}

/** Creates the store of open conflicts, each kept until the user has decided. */
export function createDisputes() {
  const store: StoreApi<Disputes> = createStore<Disputes>(() => ({ open: [], settled: 0 }));
  const isAbout =
    (collection: string, key: string) =>
    (each: Dispute): boolean =>
      each.collection === collection && each.key === key;
  return {
    store,
    /** Shows a conflict to the user. */
    raise: (about: Omit<Dispute, 'id'>) =>
      store.setState(({ open }) => ({ open: [...open, { ...about, id: newId() }] })),
    close: (dispute: Dispute) =>
      store.setState(({ open, settled }) => ({
        open: open.filter((each) => each !== dispute),
        settled: settled + 1,
      })),
    /** Closes the conflicts of a row that the user has edited again. */
    closeAbout(collection: string, key: string) {
      if (!store.getState().open.some(isAbout(collection, key))) return;
      store.setState(({ open }) => ({ open: open.filter((each) => !isAbout(collection, key)(each)) }));
    },
  };
}
