import type { References, Referred } from './entity';

type Lists = Readonly<Record<Referred, readonly { id: string; key: string }[]>>;

/** Ids and keys of everything that rows refer to. */
export function referencesIn(lists: Lists): References {
  const keys = new Map<Referred, Map<string, string>>();
  const ids = new Map<Referred, Map<string, string>>();
  function of(
    known: typeof keys,
    list: Referred,
    pair: (row: { id: string; key: string }) => [string, string],
  ) {
    const there = known.get(list) ?? new Map(lists[list].map(pair));
    known.set(list, there);
    return there;
  }
  return {
    keyOf(list, id) {
      const key = of(keys, list, (row) => [row.id, row.key]).get(id);
      if (key === undefined) throw new Error('a row refers to one that was not loaded');
      return key;
    },
    idOf(list, key) {
      const id = of(ids, list, (row) => [row.key, row.id]).get(key);
      if (id === undefined) throw new Error(`nothing has the key ${key}`);
      return id;
    },
  };
}
