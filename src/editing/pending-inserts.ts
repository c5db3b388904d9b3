/** New rows on their way to the server: what is edited about them goes out once they are there. */
export interface PendingInserts {
  track: (ids: readonly string[], arriving: Promise<unknown>) => void;
  /** Resolves when none of these is on its way any more. */
  settled: (ids: readonly string[]) => Promise<unknown>;
}

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
