import type { PendingInserts } from './pending-inserts';
import { inSession } from './in-session';
import { trackSave, type SaveListener } from './track-save';
import type { KeptEdit } from './outbox';
import { retryWhileOffline } from './connection';
import type { ShownRows } from './shown-rows';

/** A change of many rows that is made completely or not at all. */
export interface Change<Rows> {
  show(rows: Rows): Rows;
  /** Idempotent. Resolves to how the server's answer changes the rows, where that differs from `show`. */
  send(): Promise<((rows: Rows) => Rows) | undefined>;
  /** Called when the server refuses. Returns whether to keep showing the change until the rows are reloaded. */
  refused(error: unknown): boolean;
  /** What a later visit needs to send it, if this tab is closed first; null if another kept edit covers it. */
  kept(): KeptEdit | null;
  /** Ids of rows it inserts; edits of them wait until it is done. */
  brings?: readonly string[];
}

interface ChangesPort<Rows> extends SaveListener {
  shown: Pick<ShownRows<Rows>, 'confirmChange' | 'changed' | 'flush'>;
  pendingInserts: PendingInserts;
  refused: (error: unknown) => void;
  /** `known`: the server's answer said everything it changed. */
  ended: (known: boolean) => void;
}

export interface ChangeQueue<Rows> {
  /** Shows the change and sends it. Resolves to whether the server accepted it. */
  add(change: Change<Rows>): Promise<boolean>;
  /** Applies all unsent changes to rows. */
  over(rows: Rows): Rows;
  isEmpty(): boolean;
  pending(): KeptEdit[];
}

/** Shows changes at once and sends them one after the other, so that an insert is stored before its deletion is sent. */
export function changeQueue<Rows>(port: ChangesPort<Rows>): ChangeQueue<Rows> {
  /** In the order in which they were made. */
  const waiting = new Set<Change<Rows>>();
  let last: Promise<unknown> = Promise.resolve();

  async function make(change: Change<Rows>): Promise<'made' | 'known' | null> {
    try {
      const known = await inSession(() => retryWhileOffline(() => change.send()));
      port.shown.confirmChange(known ?? ((rows) => change.show(rows)));
      return known ? 'known' : 'made';
    } catch (error) {
      port.refused(error);
      if (change.refused(error)) port.shown.confirmChange((rows) => change.show(rows));
      return null;
    } finally {
      waiting.delete(change);
      port.shown.changed();
    }
  }

  return {
    async add(change) {
      waiting.add(change);
      const making = last.then(() => make(change));
      const sending = making.then((made) => made !== null);
      last = making;
      if (change.brings) port.pendingInserts.track(change.brings, sending);
      port.shown.changed();
      port.shown.flush();
      const made = await trackSave(port, sending);
      port.ended((await making) === 'known');
      return made;
    },
    over: (rows) => [...waiting].reduce((shown, change) => change.show(shown), rows),
    isEmpty: () => waiting.size === 0,
    pending: () => [...waiting].flatMap((change) => change.kept() ?? []),
  };
}
