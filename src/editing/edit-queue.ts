/** What the queue needs from whoever owns the rows. */
export interface EditPort<Row, Patch> {
  /** Sends the patch; `row` is the cell as last answered by the server, with its version. */
  save(cell: string, patch: Patch, row: Row | null): Promise<Row | null>;
  /** The server has answered; what was edited in the meantime goes out next. */
  saved(cell: string, row: Row | null): void;
  /** The server has refused: `row` is the last state it had accepted, everything edited since is `lost`. */
  failed(cell: string, row: Row | null, error: unknown, lost: Patch): void;
}

export interface EditQueue<Row, Patch> {
  /** Resolves to whether this edit has been saved. */
  submit(cell: string, row: Row | null, patch: Patch): Promise<boolean>;
  /** Edits of each cell that the server has not confirmed yet, with the row it answered last. */
  pending(): { cell: string; patch: Patch; row: Row | null }[];
  /** Whether anything is under way. */
  isIdle(): boolean;
  /** What is to change about a row that the server has not confirmed yet. */
  pendingOf(cell: string): Patch | null;
  /** Resolves when nothing is under way any more of what is now. */
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
 * Saves edits of cells one after the other per cell, different cells side by side. Without it, the second of two quick
 * edits would carry the version of before the first one and conflict with it. What is edited while a request runs is
 * merged, the last value wins, and goes out with the version that comes back.
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
