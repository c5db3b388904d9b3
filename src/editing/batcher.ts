interface Asked<Item, Answer> {
  item: Item;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/**
 * Collects items while a request is running and sends them together in the next one: a block pasted into the matrix is
 * one request, and so is everything rated while offline.
 * @param send returns an answer per item, in order; an Error rejects that item only. If it throws, the whole batch fails.
 * @param most items per request
 * @returns a function that resolves to the answer for its item
 */
export function createBatcher<Item, Answer>(
  send: (items: readonly Item[]) => Promise<(Answer | Error)[]>,
  most: number,
): (item: Item) => Promise<Answer> {
  let asked: Asked<Item, Answer>[] = [];
  let busy = false;

  async function flush(): Promise<void> {
    while (asked.length > 0) {
      const batch = asked.slice(0, most);
      asked = asked.slice(most);
      try {
        const answers = await send(batch.map(({ item }) => item));
        for (const [i, { resolve, reject }] of batch.entries()) {
          const answer = answers[i];
          if (answer instanceof Error) reject(answer);
          else resolve(answer as Answer);
        }
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    busy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      asked.push({ item, resolve, reject });
      if (busy) return;
      busy = true;
      queueMicrotask(() => void flush());
    });
}
