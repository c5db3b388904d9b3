import type { PendingInserts } from './pending-inserts';
import { inSession } from './in-session';
import { trackSave, type SaveListener } from './track-save';
import type { KeptEdit } from './outbox';
import { retryWhileOffline } from './connection';
import type { ShownRows } from './shown-rows';

/** A change of many rows at once: made whole or not at all. */
export interface Change<Rows> {
  show(rows: Rows): Rows;
  /** Resolves to what the server has made of it, where that is more than what is shown. Sent twice, it is made once. */
  send(): Promise<((rows: Rows) => Rows) | undefined>;
  /** The server has refused. Answers whether it is shown all the same, until what is stored has been loaded. */
  refused(error: unknown): boolean;
  /** How a later visit makes it, where this one is closed before; null where something else says so. */
  kept(): KeptEdit | null;
  /** Ids of what comes: edits of it wait for it. */
  brings?: readonly string[];
}

interface ChangesPort<Rows> extends SaveListener {
  shown: Pick<ShownRows<Rows>, 'confirmChange' | 'changed' | 'flush'>;
  pendingInserts: PendingInserts;
  refused: (error: unknown) => void;
  /** `known`: the server has answered all that it has made of it. */
  ended: (known: boolean) => void;
}

export interface ChangeQueue<Rows> {
  /** Resolves to whether it has been made. */
  add(change: Change<Rows>): Promise<boolean>;
  /** Lays all that is on its way over rows. */
  over(rows: Rows): Rows;
  isEmpty(): boolean;
  pending(): KeptEdit[];
}

/** Changes of many rows, shown at once and sent one after the other: what comes is there before it goes. */
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
