import { createStore, type StoreApi } from 'zustand/vanilla';
import { newId } from '@/data/new-id';

/** Edits that met somebody else's. */
export interface Disputes<D> {
  /** Oldest first. */
  open: readonly D[];
  /** How many have been decided; fields that were part of one start afresh. */
  settled: number;
}

type WithoutId<D> = D extends unknown ? Omit<D, 'id'> : never;
/** Puts an edit before whoever made it. */
export type Raise<D> = (about: WithoutId<D>) => void;

/** Keeps edits that met somebody else's until it has been decided what shall stand. */
export function createDisputes<D extends { id: string }>() {
  const store: StoreApi<Disputes<D>> = createStore<Disputes<D>>(() => ({ open: [], settled: 0 }));
  return {
    store,
    raise: ((about) =>
      store.setState(({ open }) => ({
        open: [...open, { ...about, id: newId() } as unknown as D],
      }))) satisfies Raise<D>,
    close: (dispute: D) =>
      store.setState(({ open, settled }) => ({
        open: open.filter((each) => each !== dispute),
        settled: settled + 1,
      })),
  };
}
