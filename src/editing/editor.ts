import type { QueryClient } from '@tanstack/react-query';
import type { StoreApi } from 'zustand/vanilla';
import { StaleRow, toAppError } from '@/data/errors';
import { session } from '@/data/session';
import { createPendingInserts } from './pending-inserts';
import { changeQueue, type Change, type ChangeQueue } from './change-queue';
import type { EditedPlace, StoredRow } from './collection';
import { collectionEdits, type CollectionEdits, type HeldEdits } from './collection-edits';
import type { Dispute } from './conflicts';
import { createDisputes, type Disputes } from './disputes';
import { editMoves, type RowEdit } from './edit-moves';
import { earlierVisits } from './earlier-visits';
import type { Move, Step, StepKind } from './history';
import { insertions } from './insertions';
import { isNew } from './kept-changes';
import { keptDeletions, lastTitle } from './kept-deletions';
import { inTurn, together, type MovePair } from './moves';
import { outboxOf, type KeptEdit } from './outbox';
import type { AnyPatch } from './patch';
import { tryAgain } from './connection';
import { shownRows, type ShownRows } from './shown-rows';
import { createSteps, type Steps } from './steps';

/** New items of one collection. */
export interface NewItems {
  collection: string;
  items: readonly StoredRow[];
}

/** How a step is named, if not after its edits. */
interface StepName {
  what?: StepKind;
  /** How many things the user sees in it; by default the number of edits. */
  count?: number;
}

/**
 * Edits the rows of one query. Changes are shown at once, saved in order, kept if the tab is closed, and can be undone.
 * Each call is one step of the history and resolves to whether it has been saved.
 * @template Before the state a step is compared with to report what it did
 */
export interface Editor<Rows, Before> extends Steps<Before> {
  disputes: StoreApi<Disputes>;
  /** The row as shown, or null if there is none. */
  find(collection: string, key: string): object | null;
  edit(edits: readonly RowEdit[], before: Before, name?: StepName): Promise<boolean>;
  /** Adds items. Their ids come from the client, so a retry does not insert them twice. */
  add(collection: string, items: readonly StoredRow[], before: Before): Promise<boolean>;
  /** Removes items with everything that depends on them. */
  remove(collection: string, ids: readonly string[], before: Before): Promise<boolean>;
  /**
   * Adds and changes many rows: all of them, or none. Additions must be ordered so that referenced rows come first. It is
   * not kept when the tab is closed, since a later visit might send only half of it.
   */
  bringIn(
    additions: readonly NewItems[],
    edits: readonly RowEdit[],
    before: Before,
    name: Required<StepName>,
  ): Promise<boolean>;
  /** Makes a change of another kind. It is not a step of the history. */
  change(change: Change<Rows>): Promise<boolean>;
  /** Settles a conflict: writes the chosen fields of the user's own version over the other one. */
  settle(conflict: Dispute, chosen: AnyPatch, before: Before): Promise<boolean>;
  /**
   * The edits of a collection that were refused or are in conflict, as they were typed.
   * @throws if there is no such collection
   */
  held(collection: string): StoreApi<HeldEdits>;
  /** Sends the refused edits of a collection again, and everything that waits for a connection. */
  retry(collection: string, before: Before): Promise<boolean>;
  /** Drops all unsaved edits of a collection. */
  drop(collection: string): void;
  /** Undoes a step of an earlier visit that had undone it without being able to send that. */
  withdraw(step: Step): void;
  /**
   * Sends what earlier visits, and tabs that close from now on, have left unsent.
   * @param tell is called with the number of edits taken over, each time
   * @param also sends an edit of another kind; returns whether it did
   */
  resume(tell: (count: number) => void, also?: (edit: KeptEdit) => boolean): void;
}

/** Creates the editor of a query. It outlives the page: create one per query and person. */
export function createEditor<Rows, Answer, Before>(
  queryClient: QueryClient,
  place: EditedPlace<Rows, Answer>,
): Editor<Rows, Before> {
  const { port: following, ...steps } = createSteps<Before>();
  const disputes = createDisputes();
  const userId = session()?.user.id ?? '';
  const outbox = outboxOf(userId, place.name);
  const deletions = keptDeletions(userId, place.name);

  /** Steps under way that are made whole or not at all. */
  let wholes = 0;
  const all: CollectionEdits<Rows>[] = [];
  const isIdle = (): boolean => changes.isEmpty() && all.every((edits) => edits.isEmpty());

  const shown: ShownRows<Rows> = shownRows<Rows, Answer>(queryClient, place, {
    isEmpty: isIdle,
    withChanges: (rows) => changes.over(rows),
    withEdits: (rows) => all.reduce((next, edits) => edits.over(next), rows),
  });

  /** A reload under way may have read something before it was written: ask again. */
  function askAgainIfLoading(): void {
    if (queryClient.isFetching({ queryKey: place.queryKey, exact: true }) > 0) void place.reload();
  }

  function askForRights(error: unknown): void {
    if (toAppError(error).kind === 'forbidden')
      void queryClient.invalidateQueries({ queryKey: ['memberships'] });
  }

  function refused(error: unknown): void {
    askForRights(error);
    // What somebody else has made of a row came with the refusal.
    if (error instanceof StaleRow && error.theirs !== null) askAgainIfLoading();
    else void place.reload().catch(() => undefined);
  }

  let keeping = false;
  /** Keeps what waits now: of many edits of one moment, once. */
  function keep(): void {
    if (keeping) return;
    keeping = true;
    queueMicrotask(keepNow);
  }
  function keepNow(): void {
    keeping = false;
    const changed = changes.pending();
    const edited = all.flatMap((edits) => edits.pending());
    const later = changed.filter((edit) => !isNew(edit));
    outbox.write([...changed.filter(isNew), ...edited, ...later], wholes > 0);
  }

  const port = {
    shown,
    pendingInserts: createPendingInserts(),
    onLeave: following.onLeave,
    onPendingChange(by: 1 | -1) {
      following.onPendingChange(by);
      keep();
    },
  };
  const changes: ChangeQueue<Rows> = changeQueue<Rows>({
    ...port,
    refused: askForRights,
    ended(known) {
      if (known) place.afterEdit(isIdle());
      else place.afterChange(isIdle());
      askAgainIfLoading();
    },
  });
  const edits = Object.fromEntries(
    Object.entries(place.collections).map(([name, collection]) => [
      name,
      collectionEdits(name, collection, {
        ...port,
        dispute: disputes.raise,
        undisputed: (about, key) => disputes.closeAbout(about, key),
        saved() {
          askAgainIfLoading();
          place.afterEdit(isIdle());
        },
        refused,
      }),
    ]),
  );
  all.push(...Object.values(edits));
  function editsOf(collection: string): CollectionEdits<Rows> {
    const own = edits[collection];
    if (!own) throw new Error(`nothing called ${collection} is edited here`);
    return own;
  }
  const find = (collection: string, key: string) => edits[collection]?.find(key) ?? null;

  const items = insertions(place.open, {
    changes,
    deletions,
    rows: () => shown.rows(),
    find,
    names: () => place.names(),
    leftOutWords: () => place.leftOutWords(),
    settled: () => Promise.all(all.map((each) => each.settled())),
  });
  const visits = earlierVisits({
    insertions: items,
    deletions,
    resumed: following.resumed,
    withdrawn: following.withdrawn,
    find,
    names: () => place.names(),
    titleOf: (collection, item) => place.open[collection]?.titleOf(item) ?? '',
  });
  following.earlier(visits.deletions(), lastTitle(deletions));

  const { pairOf, pairsOf, sideBySide } = editMoves({
    startOf: ({ collection, key }) => editsOf(collection).find(key) ?? editsOf(collection).startOf(key),
    submit: ({ collection, key, patch, base }) => editsOf(collection).submit(key, patch, base),
    flush: () => shown.flush(),
  });

  /** A move that is made whole or not at all, even if the tab is closed. */
  const whole = (move: Move): Move => ({
    async make() {
      wholes += 1;
      try {
        return await move.make();
      } finally {
        wholes -= 1;
        keep();
      }
    },
    holds: () => move.holds(),
  });

  function runStep(pairs: readonly MovePair[], before: Before, { what = 'changed', count }: StepName) {
    if (pairs.length === 0) return Promise.resolve(true);
    const forward = sideBySide(pairs.map(({ forward }) => forward));
    const back = sideBySide(pairs.map((pair) => pair.back));
    return steps.run({ what, count: count ?? pairs.length, forward, back }, before);
  }

  return {
    ...steps,
    disputes: disputes.store,
    find,
    edit: (wanted, before, name = {}) => runStep(pairsOf(wanted), before, name),
    add(collection, added, before) {
      const pair = items.adding(collection, added);
      return runStep(pair ? [pair] : [], before, { what: 'added', count: added.length });
    },
    remove(collection, ids, before) {
      const rows = shown.rows();
      const there = rows ? (place.open[collection]?.itemsOf(rows) ?? []) : [];
      const going = there.filter(({ id }) => ids.includes(id));
      const step = going.length > 0 ? items.removal(collection, going) : null;
      return step ? steps.run(step, before) : Promise.resolve(true);
    },
    bringIn(additions, wanted, before, { what, count }) {
      const added = additions
        .filter((addition) => addition.items.length > 0)
        .flatMap((addition) => items.adding(addition.collection, addition.items, { part: true }) ?? []);
      const { forward, back } = inTurn([...added, together(pairsOf(wanted))]);
      return steps.run({ what, count, forward: whole(forward), back: whole(back) }, before);
    },
    change: (change) => changes.add(change),
    settle(conflict, chosen, before) {
      const { collection, key, theirs } = conflict;
      disputes.close(conflict);
      editsOf(collection).release(key);
      keep();
      if (Object.keys(chosen).length === 0) return Promise.resolve(true);
      // It is decided over the other one's version, whatever is shown by now.
      return runStep(pairsOf([{ collection, key, patch: chosen, base: theirs ?? undefined }]), before, {});
    },
    held: (collection) => editsOf(collection).held,
    retry(collection, before) {
      tryAgain();
      const pairs = [...editsOf(collection).held.getState()].flatMap(([key, { patch, row, error }]) =>
        error === null ? [] : pairOf({ collection, key, patch, base: row }, row),
      );
      return runStep(pairs, before, {});
    },
    drop(collection) {
      editsOf(collection).drop();
      for (const each of disputes.store.getState().open)
        if (each.collection === collection) disputes.close(each);
      keep();
    },
    withdraw: following.withdrawn,
    resume(tell, also = () => false) {
      outbox.takeOver((left) => {
        const resumed = left.filter((edit) => visits.resume(edit) || also(edit) || resumeEdit(edit));
        shown.flush();
        tell(resumed.length);
      });
    },
  };

  /** Sends an edit of an earlier visit, on the row it was made on. */
  function resumeEdit({ queue, patch, row }: KeptEdit): boolean {
    const at = queue.indexOf(' ');
    const one = edits[queue.slice(0, at)];
    if (!one) return false;
    void one.submit(queue.slice(at + 1), patch, row);
    return true;
  }
}
