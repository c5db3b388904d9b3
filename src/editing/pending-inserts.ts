/** New rows that the server has not stored yet. Edits of them are sent once it has. */
export interface PendingInserts {
  track: (ids: readonly string[], arriving: Promise<unknown>) => void;
  /** Resolves when none of these is being inserted any more, whether that worked or not. */
  settled: (ids: readonly string[]) => Promise<unknown>;
}

/** Tracks insertions by the ids of their rows, with none under way at first. */
export function createPendingInserts(): PendingInserts {
  const coming = new Map<string, Promise<unknown>>();
  return {
    track(ids, arriving) {
      for (const id of ids) coming.set(id, arriving);
      const arrived = () => {
        for (const id of ids) if (coming.get(id) === arriving) coming.delete(id);
      };
      void arriving.then(arrived, arrived);
    },
    settled: (ids) => Promise.allSettled(ids.flatMap((id) => coming.get(id) ?? [])),
  };
}
