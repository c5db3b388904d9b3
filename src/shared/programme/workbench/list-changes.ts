import { toAppError } from '@/data/errors';
import type { ProgrammeRows } from '@/data/programme-rows';
import type { AuditSummary } from './audit-summary';
import type { EffectRow } from './effect-patch';
import type { Step } from './history';
import { inSession } from './in-session';
import { itemsOf, type ItemRows, type OpenList } from './items';
import type { KeptDeletion, KeptDeletions } from './kept-deletions';
import type { KeptEdit } from './outbox';
import { follow, type LanePort } from './lane';
import { announceRefusal, tellLeftOut, type Taken } from './left-out';
import type { MovePair } from './moves';
import { namesIn } from './names-of';
import { untilReached } from './reach';
import { rowsOf } from './rows-of';
import { standsOn, withAdded, without, type Added } from './shown-lists';
import { isOpenList, putBack, takeOut, type TableRows } from './take-out';

export interface ListChanges {
  /** Adds items to a list, as one step. They carry ids made by the client: sent twice, they are made once. */
  add: <L extends OpenList>(list: L, items: readonly ItemRows[L][], before: AuditSummary) => Promise<boolean>;
  /** Removes items with all that hangs on them, as one step. */
  remove: (list: OpenList, ids: readonly string[], before: AuditSummary) => Promise<boolean>;
}

/** Additions outlive the page until the server has them. */
interface KeptListChanges extends ListChanges {
  /** What adds items to a list, and what takes them out again. */
  adding: (list: OpenList, items: readonly ItemRows[OpenList][]) => MovePair;
  pending: () => KeptEdit[];
  /** Lays what is on its way over freshly loaded rows. */
  overlay: (rows: ProgrammeRows) => ProgrammeRows;
  /** Deletions of earlier visits that can still be taken back, oldest first. */
  earlier: () => Step[];
  /** Sends an addition of an earlier visit; answers whether it was one. */
  resume: (edit: KeptEdit) => boolean;
}

interface ListPort extends Omit<LanePort, 'dispute'> {
  run: (step: Step, before: AuditSummary) => Promise<boolean>;
  /** Resolves when no edit is under way: what is being typed into an item goes before the item does. */
  idle: () => Promise<unknown>;
  deletions: KeptDeletions;
}

/** What was taken out, once the server has answered it. */
type Taking = Promise<Taken>;

const LANE = 'added ';

/** What is kept of an addition. */
interface Addition extends KeptEdit {
  patch: Added & { rows: TableRows };
}

const isAddition = (edit: KeptEdit): edit is Addition => edit.lane.startsWith(LANE);

/** Adding to lists and removing from them. */
export function listChanges(
  place: { organisationId: string; programmeId: string },
  port: ListPort,
): KeptListChanges {
  const { cache } = port;
  const adding = new Set<Addition>();
  const removing = new Set<{ list: OpenList; ids: ReadonlySet<string> }>();

  /** Shows a change at once, sends it, and takes it away again where the server refuses. */
  async function sent(
    show: (rows: ProgrammeRows) => ProgrammeRows,
    send: () => Promise<void>,
  ): Promise<boolean> {
    const before = cache.rows();
    cache.change(show);
    const sending = send().then(
      () => true,
      (error: unknown) => {
        if (before) cache.change(() => before);
        if (toAppError(error).kind === 'forbidden') cache.askForRights();
        announceRefusal(error);
        return false;
      },
    );
    const saved = await follow(port, sending);
    void cache.reload();
    cache.askAgainIfLoading();
    return saved;
  }

  const reaching = <T>(send: () => Promise<T>) => inSession(() => untilReached(send));

  /** @param taking what has been taken out and comes back as far as it fits; new items come whole or not at all */
  function bring(
    patch: Addition['patch'],
    taking?: Taking,
    back?: (ids: string[]) => void,
  ): Promise<boolean> {
    const addition = { lane: LANE + patch.list, patch, row: null };
    adding.add(addition);
    const ids = patch.items.map(({ id }) => id);
    const sending = reaching(async () => {
      const taken = await taking;
      const left = await putBack(place, taken?.rows ?? patch.rows, taken !== undefined);
      back?.(taken ? await tellLeftOut(ids, left, taken) : ids);
    }).finally(() => adding.delete(addition));
    port.arrivals.expect(ids, sending);
    return sent(
      (now) => withAdded(now, patch),
      () => sending,
    );
  }

  /**
   * Two moves that undo each other, one after the other; what the one took out the other puts back.
   * @param keep keeps what was taken out for a later visit; `taking`: what an earlier one took out
   */
  function moves(
    list: OpenList,
    shown: readonly ItemRows[OpenList][],
    rows: TableRows,
    { keep = false, taking }: { keep?: boolean; taking?: Taking } = {},
  ): MovePair {
    // What has not come back can neither be taken out again nor tell that things have changed.
    let ids = shown.map(({ id }) => id);
    let cells: EffectRow[] = [];
    let sessions: ItemRows['sessions'][] = [];
    const isThere = (id: string) => cache.item(list, id) !== null;
    // Whatever is put back is a new row to the server. Until it is loaded again, the next edit goes by this version.
    const anew = <Row extends object>(row: Row) => ({ ...row, version: 1 });
    const items = shown.map(anew);
    const itemsBack = () => items.filter(({ id }) => ids.includes(id));
    const kept = (taken: Taken) => {
      if (keep) port.deletions.keep({ list, items: itemsBack(), ...taken });
      return taken;
    };
    return {
      bring: {
        make: () =>
          bring({ list, items: itemsBack(), cells, sessions, rows }, taking, (back) => {
            if (keep) port.deletions.drop(ids);
            ids = back;
          }),
        holds: () => ids.every(isThere),
      },
      take: {
        make: () => {
          const now = cache.rows();
          const names = cache.names();
          const gone = new Set(ids);
          cells = (now?.effects ?? []).filter((cell) => standsOn(gone, cell)).map(anew);
          sessions = (now?.sessions ?? []).filter((each) => gone.has(each.measure_id)).map(anew);
          return sent(
            (now) => without(now, list, gone),
            async () => {
              const taken = port.arrivals
                .there(ids)
                .then(() => port.idle())
                .then(() => reaching(() => takeOut(place, list, ids)))
                .then((out) => kept({ rows: out, names: namesIn(out, names) }));
              taking = taken.catch(() => ({ rows: {}, names: {} }));
              const removal = { list, ids: gone };
              removing.add(removal);
              await taken.finally(() => removing.delete(removal));
            },
          );
        },
        holds: () => !ids.some(isThere),
      },
    };
  }

  /** The step of deleting some items, which earlier or now takes them out. */
  function removal(list: OpenList, items: readonly ItemRows[OpenList][], taking?: Taking): Step {
    const { bring, take } = moves(list, items, {}, { keep: true, ...(taking ? { taking } : {}) });
    return { what: 'removed', count: items.length, forward: take, back: bring };
  }

  /** An earlier visit's deletion, unless things are back by now. */
  function earlier({ list, items, rows, names }: KeptDeletion): Step[] {
    const ids = items.map(({ id }) => id);
    if (!isOpenList(list)) return [];
    if (ids.some((id) => cache.item(list, id) !== null)) {
      port.deletions.drop(ids);
      return [];
    }
    // They were written as items of this list, by this app.
    return [removal(list, items as readonly ItemRows[OpenList][], Promise.resolve({ rows, names }))];
  }

  const additionOf = (list: OpenList, items: readonly ItemRows[OpenList][]) =>
    moves(list, items, rowsOf(list, items));

  return {
    adding: additionOf,
    add(list, items, before) {
      const { bring, take } = additionOf(list, items);
      return port.run({ what: 'added', count: items.length, forward: bring, back: take }, before);
    },
    remove(list, ids, before) {
      const rows = cache.rows();
      const items = rows ? itemsOf<OpenList>(rows, list).filter(({ id }) => ids.includes(id)) : [];
      if (items.length === 0) return Promise.resolve(true);
      return port.run(removal(list, items), before);
    },
    earlier: () => port.deletions.all().flatMap(earlier),
    overlay(rows) {
      const left = [...removing].reduce((shown, { list, ids }) => without(shown, list, ids), rows);
      return [...adding].reduce((shown, { patch }) => withAdded(shown, patch), left);
    },
    pending: () => [...adding].filter(({ patch }) => Object.keys(patch.rows).length > 0),
    resume(edit) {
      if (isAddition(edit)) void bring(edit.patch);
      return isAddition(edit);
    },
  };
}
