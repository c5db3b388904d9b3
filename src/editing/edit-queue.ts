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

interface Lane<Row, Patch> {
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
  const lanes = new Map<string, Lane<Row, Patch>>();

  async function run(cell: string, lane: Lane<Row, Patch>): Promise<void> {
    try {
      lane.row = await port.save(cell, lane.sending.patch, lane.row);
    } catch (error) {
      lanes.delete(cell);
      port.failed(cell, lane.row, error, { ...lane.sending.patch, ...lane.waiting?.patch });
      for (const done of [...lane.sending.done, ...(lane.waiting?.done ?? [])]) done(false);
      return;
    }
    const { done } = lane.sending;
    const next = lane.waiting;
    lane.waiting = null;
    if (next) lane.sending = next;
    else lanes.delete(cell);
    port.saved(cell, lane.row);
    done.forEach((each) => each(true));
    if (next) void run(cell, lane);
  }

  const queue: EditQueue<Row, Patch> = {
    submit(cell, row, patch) {
      return new Promise((resolve) => {
        const lane = lanes.get(cell);
        if (lane) {
          lane.waiting = {
            patch: { ...lane.waiting?.patch, ...patch },
            done: [...(lane.waiting?.done ?? []), resolve],
          };
          return;
        }
        const opened: Lane<Row, Patch> = { row, sending: { patch, done: [resolve] }, waiting: null };
        lanes.set(cell, opened);
        void run(cell, opened);
      });
    },
    pending() {
      return [...lanes].map(([cell, { row, sending, waiting }]) => ({
        cell,
        row,
        patch: { ...sending.patch, ...waiting?.patch },
      }));
    },
    isIdle: () => lanes.size === 0,
    pendingOf(cell) {
      const lane = lanes.get(cell);
      return lane ? { ...lane.sending.patch, ...lane.waiting?.patch } : null;
    },
    async settled() {
      await Promise.all(
        [...lanes.values()].map(
          ({ sending, waiting }) => new Promise((resolve) => (waiting ?? sending).done.push(resolve)),
        ),
      );
    },
  };
  return queue;
}
