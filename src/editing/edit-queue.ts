/** What the queue needs from the owner of the rows. */
export interface EditPort<Row, Patch> {
  /** Sends the patch. `row` is the cell as the server last returned it, with its version. */
  save(cell: string, patch: Patch, row: Row | null): Promise<Row | null>;
  /** Called after each save, before edits made in the meantime are sent. */
  saved(cell: string, row: Row | null): void;
  /** Called when a save fails. `row` is the last accepted state; everything edited since is in `lost`. */
  failed(cell: string, row: Row | null, error: unknown, lost: Patch): void;
}

export interface EditQueue<Row, Patch> {
  /** Queues an edit. Resolves to whether it has been saved. */
  submit(cell: string, row: Row | null, patch: Patch): Promise<boolean>;
  /** Unconfirmed edits per cell, with the row the server returned last. */
  pending(): { cell: string; patch: Patch; row: Row | null }[];
  /** Whether nothing is queued or being saved. */
  isIdle(): boolean;
  /** The unconfirmed edit of a cell, or null. */
  pendingOf(cell: string): Patch | null;
  /** Resolves when everything queued now has been saved or has failed. */
  settled(): Promise<void>;
}

interface Batch<Patch> {
  patch: Patch;
  done: ((saved: boolean) => void)[];
}

interface SaveQueue<Row, Patch> {
  row: Row | null;
  sending: Batch<Patch>;
  waiting: Batch<Patch> | null;
}

/**
 * Saves the edits of each cell one after the other, and different cells in parallel. Otherwise the second of two quick
 * edits would carry the old version and conflict with the first. Edits made while a request is running are merged (the
 * last value wins) and sent with the version it returns.
 */
export function createEditQueue<Row, Patch extends object>(
  port: EditPort<Row, Patch>,
): EditQueue<Row, Patch> {
  const queues = new Map<string, SaveQueue<Row, Patch>>();

  async function run(cell: string, queue: SaveQueue<Row, Patch>): Promise<void> {
    try {
      queue.row = await port.save(cell, queue.sending.patch, queue.row);
    } catch (error) {
      queues.delete(cell);
      port.failed(cell, queue.row, error, { ...queue.sending.patch, ...queue.waiting?.patch });
      for (const done of [...queue.sending.done, ...(queue.waiting?.done ?? [])]) done(false);
      return;
    }
    const { done } = queue.sending;
    const next = queue.waiting;
    queue.waiting = null;
    if (next) queue.sending = next;
    else queues.delete(cell);
    port.saved(cell, queue.row);
    done.forEach((each) => each(true));
    if (next) void run(cell, queue);
  }

  return {
    submit(cell, row, patch) {
      return new Promise((resolve) => {
        const queue = queues.get(cell);
        if (queue) {
          queue.waiting = {
            patch: { ...queue.waiting?.patch, ...patch },
            done: [...(queue.waiting?.done ?? []), resolve],
          };
          return;
        }
        const opened: SaveQueue<Row, Patch> = { row, sending: { patch, done: [resolve] }, waiting: null };
        queues.set(cell, opened);
        void run(cell, opened);
      });
    },
    pending() {
      return [...queues].map(([cell, { row, sending, waiting }]) => ({
        cell,
        row,
        patch: { ...sending.patch, ...waiting?.patch },
      }));
    },
    isIdle: () => queues.size === 0,
    pendingOf(cell) {
      const queue = queues.get(cell);
      return queue ? { ...queue.sending.patch, ...queue.waiting?.patch } : null;
    },
    async settled() {
      await Promise.all(
        [...queues.values()].map(
          ({ sending, waiting }) => new Promise((resolve) => (waiting ?? sending).done.push(resolve)),
        ),
      );
    },
  };
}
