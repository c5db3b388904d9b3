import { toAppError } from '@/data/errors';
import type { ProgrammeRows } from '@/data/programme-rows';
import { announceError } from '@/shared/ui/notices';
import type { AuditSummary } from './audit-summary';
import { placeOf, withEffects, type EffectRow } from './effect-patch';
import type { Step } from './history';
import { inSession } from './in-session';
import { itemsOf, withItems, type ItemRows, type OpenList } from './items';
import type { KeptEdit } from './kept-edits';
import { follow, type LanePort } from './lane';
import type { MovePair } from './moves';
import { untilReached } from './reach';
import { rowsOf } from './rows-of';
import { putBack, takeOut, type TableRows } from './take-out';

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
  /** Sends an addition of an earlier visit; answers whether it was one. */
  resume: (edit: KeptEdit) => boolean;
}

interface ListPort extends Omit<LanePort, 'dispute'> {
  run: (step: Step, before: AuditSummary) => Promise<boolean>;
  /** Resolves when no edit is under way: what is being typed into an item goes before the item does. */
  idle: () => Promise<unknown>;
}

const standsOn = (ids: ReadonlySet<string>, cell: Pick<EffectRow, 'condition_id' | 'behaviour_id'>) =>
  ids.has(cell.behaviour_id) || ids.has(cell.condition_id);

/** The programme without items, and without the cells that stood on them. */
function without(rows: ProgrammeRows, list: OpenList, ids: ReadonlySet<string>): ProgrammeRows {
  const left = withItems(
    rows,
    list,
    itemsOf<OpenList>(rows, list).filter(({ id }) => !ids.has(id)),
  );
  // A behaviour takes its indicators along, and what is read from them.
  const indicators = left.indicators.filter((row) => !ids.has(row.behaviour_id));
  const readFrom = new Set(indicators.map(({ id }) => id));
  return {
    ...left,
    effects: left.effects.filter((row) => !standsOn(ids, row)),
    behaviours: left.behaviours.map((row) => ({
      ...row,
      goal_ids: row.goal_ids.filter((id) => !ids.has(id)),
    })),
    measures: left.measures.map((row) => ({
      ...row,
      behaviour_ids: row.behaviour_ids.filter((id) => !ids.has(id)),
      condition_ids: row.condition_ids.filter((id) => !ids.has(id)),
      after_ids: row.after_ids.filter((id) => !ids.has(id)),
      expected: row.expected.filter((cell) => !standsOn(ids, cell)),
      indicators: Object.fromEntries(Object.entries(row.indicators).filter(([, id]) => readFrom.has(id))),
    })),
    sessions: left.sessions.filter((row) => !ids.has(row.measure_id)),
    stakeholders: left.stakeholders.map((row) => ({
      ...row,
      measure_ids: row.measure_ids.filter((id) => !ids.has(id)),
    })),
    indicators,
  };
}

const LANE = 'added ';

/** What is kept of an addition. */
interface Addition extends KeptEdit {
  patch: {
    list: OpenList;
    items: readonly ItemRows[OpenList][];
    /** The cells and sessions that come along: what was done to them before may be taken back next. */
    cells: readonly EffectRow[];
    sessions: readonly ItemRows['sessions'][];
    rows: TableRows;
  };
}

const isAddition = (edit: KeptEdit): edit is Addition => edit.lane.startsWith(LANE);

/** The programme with items added to a list; those that are there already are replaced. */
function withAdded(rows: ProgrammeRows, { list, items, cells, sessions }: Addition['patch']): ProgrammeRows {
  const joined = <Row extends { id: string }>(there: readonly Row[], more: readonly Row[]) => {
    const ids = new Set(more.map(({ id }) => id));
    return [...there.filter(({ id }) => !ids.has(id)), ...more];
  };
  const along = withItems(rows, 'sessions', joined(rows.sessions, sessions));
  const added = withItems(along, list, joined(itemsOf<OpenList>(along, list), items));
  return withEffects(added, new Map(cells.map((cell) => [placeOf(cell), cell])));
}

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
        announceError(error);
        return false;
      },
    );
    const saved = await follow(port, sending);
    void cache.reload();
    cache.askAgainIfLoading();
    return saved;
  }

  const reaching = <T>(send: () => Promise<T>) => inSession(() => untilReached(send));

  /** @param taken what the rows are, where the server has yet to say so */
  function bring(patch: Addition['patch'], taken?: Promise<TableRows>): Promise<boolean> {
    const addition = { lane: LANE + patch.list, patch, row: null };
    adding.add(addition);
    const sending = reaching(async () => putBack(place, (await taken) ?? patch.rows)).finally(() =>
      adding.delete(addition),
    );
    port.arrivals.expect(
      patch.items.map(({ id }) => id),
      sending,
    );
    return sent(
      (now) => withAdded(now, patch),
      () => sending,
    );
  }

  /** Two moves that undo each other, one after the other; what the one took out the other puts back. */
  function moves(list: OpenList, shown: readonly ItemRows[OpenList][], rows: TableRows): MovePair {
    const ids = shown.map(({ id }) => id);
    const gone = new Set(ids);
    let taking: Promise<TableRows> | undefined;
    let cells: EffectRow[] = [];
    let sessions: ItemRows['sessions'][] = [];
    const isThere = (id: string) => cache.item(list, id) !== null;
    // Whatever is put back is a new row to the server. Until it is loaded again, the next edit goes by this version.
    const anew = <Row extends object>(row: Row) => ({ ...row, version: 1 });
    const items = shown.map(anew);
    return {
      bring: {
        make: () => bring({ list, items, cells, sessions, rows }, taking),
        holds: () => ids.every(isThere),
      },
      take: {
        make: () => {
          const now = cache.rows();
          cells = (now?.effects ?? []).filter((cell) => standsOn(gone, cell)).map(anew);
          sessions = (now?.sessions ?? []).filter((each) => gone.has(each.measure_id)).map(anew);
          return sent(
            (now) => without(now, list, gone),
            async () => {
              const taken = port.arrivals
                .there(ids)
                .then(() => port.idle())
                .then(() => reaching(() => takeOut(place, list, ids)));
              taking = taken.catch(() => ({}));
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
      const { bring, take } = moves(list, items, {});
      return port.run({ what: 'removed', count: items.length, forward: take, back: bring }, before);
    },
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
