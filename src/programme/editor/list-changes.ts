import { toAppError } from '@/data/errors';
import type { Step } from '@/editing/history';
import { inSession } from '@/editing/in-session';
import { follow } from '@/editing/lane';
import { AlreadyDeleted, announceRefusal, tellLeftOut } from '@/editing/left-out';
import type { MovePair } from '@/editing/moves';
import type { KeptEdit } from '@/editing/outbox';
import { untilReached } from '@/editing/reach';
import type { LeftOut, Taken, TableRows } from '@/editing/taken';
import type { EffectRow } from '../store/effect-patch';
import { itemsOf, type ItemRows, type OpenList } from '../store/items';
import type { ProgrammeRows } from '../store/row-types';
import { rowsOf } from '../store/rows-of';
import { putBack, TABLE_OF, takeOut } from '../store/take-out';
import type { AuditSummary } from './audit-summary';
import { earlierVisits, type EarlierPort } from './earlier-visits';
import type { LanePort } from './lane-port';
import type { Taking, MovesOptions } from './list-moves';
import { namesIn, titleOf } from './names-of';
import { standsOn, withAdded, without } from './shown-lists';
import {
  additionOf,
  idsOf,
  isNew,
  removalOf,
  withWaiting,
  type Addition,
  type Removal,
} from './waiting-lists';

export interface ListChanges {
  /** Adds items to a list, as one step. They carry ids made by the client: sent twice, they are made once. */
  add: <L extends OpenList>(list: L, items: readonly ItemRows[L][], before: AuditSummary) => Promise<boolean>;
  /** Removes items with all that hangs on them, as one step. */
  remove: (list: OpenList, ids: readonly string[], before: AuditSummary) => Promise<boolean>;
}

/** What is added and removed outlives the page until the server knows of it. */
interface KeptListChanges extends ListChanges {
  /** What adds items to a list as a part of something, and what takes them out again: by itself it is not kept. */
  adding: (list: OpenList, items: readonly ItemRows[OpenList][]) => MovePair;
  /** What is to be sent before edits, for it is what they may be about; and what after them. */
  pending: () => { before: KeptEdit[]; after: KeptEdit[] };
  /** Lays what is on its way over freshly loaded rows. */
  overlay: (rows: ProgrammeRows) => ProgrammeRows;
  /** Deletions of earlier visits that can still be taken back, oldest first. */
  earlier: () => Step[];
  /** Sends what an earlier visit added or removed; answers whether it was that. */
  resume: (edit: KeptEdit) => boolean;
}

interface ListPort extends Omit<LanePort, 'dispute'>, Omit<EarlierPort, 'removal' | 'bring' | 'cache'> {
  run: (step: Step, before: AuditSummary) => Promise<boolean>;
  /** Keeps what waits now. */
  keep: () => void;
  /** Resolves when no edit is under way: what is being typed into an item goes before the item does. */
  idle: () => Promise<unknown>;
}

/** What was gone before it could be taken out. */
const neverTaken = (list: OpenList, ids: readonly string[], rows: TableRows): LeftOut[] => {
  const table = TABLE_OF[list];
  const taken = new Set((rows[table] ?? []).map((row): unknown => Reflect.get(row, 'id')));
  return ids
    .filter((id) => !taken.has(id))
    .map((id) => ({ table, row: { id }, reason: 'deleted', column: null }));
};

/** Adding to lists and removing from them. */
export function listChanges(
  place: { organisationId: string; programmeId: string },
  port: ListPort,
): KeptListChanges {
  const { cache } = port;
  /** In the order in which they were made. */
  const waiting = new Set<Addition | Removal>();
  /** Those of them that are not kept. */
  const parts = new WeakSet<Addition | Removal>();

  /** Shows a change at once, sends it, and takes it away again where the server refuses. */
  async function sent(
    show: (rows: ProgrammeRows) => ProgrammeRows,
    send: () => Promise<void>,
    deleting?: readonly string[],
  ): Promise<boolean> {
    const before = cache.rows();
    cache.change(show);
    const sending = send().then(
      () => true,
      (error: unknown) => {
        if (before && !(error instanceof AlreadyDeleted)) cache.change(() => before);
        if (toAppError(error).kind === 'forbidden') cache.askForRights();
        announceRefusal(error, deleting);
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
    part = false,
  ): Promise<boolean> {
    const addition = additionOf(taking ? { ...patch, rows: {}, names: {} } : patch);
    waiting.add(addition);
    if (part) parts.add(addition);
    void taking?.then((taken) => {
      addition.patch = { ...addition.patch, ...taken };
      port.keep();
    });
    const ids = idsOf(patch.items);
    const sending = reaching(async () => {
      const taken = await taking;
      if (taken === null) return back?.(ids);
      const left = await putBack(place, taken?.rows ?? patch.rows, taken !== undefined);
      const all = taken ? [...neverTaken(patch.list, ids, taken.rows), ...left] : left;
      back?.(taken ? await tellLeftOut(ids, all, taken) : ids);
    }).finally(() => waiting.delete(addition));
    port.arrivals.expect(ids, sending);
    return sent(
      (now) => withAdded(now, patch),
      () => sending,
    );
  }

  /** Two moves that undo each other, one after the other; what the one took out the other puts back. */
  function moves(
    list: OpenList,
    shown: readonly ItemRows[OpenList][],
    rows: TableRows,
    { keep = false, taking, resumed = false, part = false }: MovesOptions = {},
  ): MovePair {
    // What has not come back can neither be taken out again nor tell that things have changed.
    let ids = idsOf(shown);
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
          bring(
            { list, items: itemsBack(), cells, sessions, rows },
            taking,
            (back) => {
              if (keep) port.deletions.drop(ids);
              ids = back;
            },
            part,
          ),
        holds: () => ids.every(isThere),
      },
      take: {
        make: () => {
          cache.flush();
          const now = cache.rows();
          // What another tab has added is not loaded here.
          const own = Object.fromEntries(itemsBack().map((item) => [item.id, titleOf(item)]));
          const names = { ...own, ...cache.names() };
          const gone = new Set(ids);
          const titles = ids.map((id) => names[id] ?? '').filter(Boolean);
          cells = (now?.effects ?? []).filter((cell) => standsOn(gone, cell)).map(anew);
          sessions = (now?.sessions ?? []).filter((each) => gone.has(each.measure_id)).map(anew);
          return sent(
            (now) => without(now, list, gone),
            async () => {
              const removal = removalOf({ list, items: itemsBack() });
              const taken = port.arrivals
                .there(ids)
                .then(() => port.idle())
                .then(() => reaching(() => takeOut(place, list, ids)))
                .then((out) => {
                  if (out[TABLE_OF[list]] === undefined) throw new AlreadyDeleted(titles);
                  return kept({ rows: out, names: { ...own, ...namesIn(out, names) } });
                });
              taking = taken.catch((error: unknown) =>
                error instanceof AlreadyDeleted ? { rows: {}, names } : null,
              );
              waiting.add(removal);
              if (part) parts.add(removal);
              await taken.finally(() => waiting.delete(removal));
            },
            resumed ? titles : [],
          );
        },
        holds: () => !ids.some(isThere),
      },
    };
  }

  /** The step of deleting some items, which earlier or now takes them out. */
  function removal(list: OpenList, items: readonly ItemRows[OpenList][], options?: MovesOptions): Step {
    const { bring, take } = moves(list, items, {}, { keep: true, ...options });
    return { what: 'removed', count: items.length, forward: take, back: bring };
  }

  const adding = (list: OpenList, items: readonly ItemRows[OpenList][], options?: MovesOptions) =>
    moves(list, items, rowsOf(list, items), options);

  const visits = earlierVisits({ ...port, removal, bring });

  return {
    adding: (list, items) => adding(list, items, { part: true }),
    add(list, items, before) {
      const { bring, take } = adding(list, items);
      return port.run({ what: 'added', count: items.length, forward: bring, back: take }, before);
    },
    remove(list, ids, before) {
      const rows = cache.rows();
      const items = rows ? itemsOf<OpenList>(rows, list).filter(({ id }) => ids.includes(id)) : [];
      if (items.length === 0) return Promise.resolve(true);
      return port.run(removal(list, items), before);
    },
    earlier: visits.deletions,
    overlay: (rows) => withWaiting(rows, waiting),
    pending() {
      const kept = [...waiting].filter((change) => !parts.has(change));
      return { before: kept.filter(isNew), after: kept.filter((change) => !isNew(change)) };
    },
    resume: visits.resume,
  };
}
