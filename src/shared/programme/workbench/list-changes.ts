import { toAppError } from '@/data/errors';
import type { ProgrammeRows } from '@/data/programme-rows';
import { announceError } from '@/shared/ui/notices';
import type { AuditSummary } from './audit-summary';
import type { ProgrammeCache } from './cached-programme';
import type { Step } from './history';
import { inSession } from './in-session';
import { itemsOf, withItems, type ItemRows, type OpenList } from './items';
import { follow, type FollowPort } from './lane';
import { untilReached } from './reach';
import { putBack, TABLE_OF, takeOut, type TableRows } from './take-out';

export interface ListChanges {
  /** Adds items to a list, as one step. They carry ids made by the client: sent twice, they are made once. */
  add<L extends OpenList>(list: L, items: readonly ItemRows[L][], before: AuditSummary): Promise<boolean>;
  /** Removes items with all that hangs on them, as one step. */
  remove(list: OpenList, ids: readonly string[], before: AuditSummary): Promise<boolean>;
}

interface ListPort extends FollowPort {
  cache: ProgrammeCache;
  run: (step: Step, before: AuditSummary) => Promise<boolean>;
  /** Resolves when no edit is under way: what is being typed into an item goes before the item does. */
  idle: () => Promise<unknown>;
}

/** The programme without items, and without the cells that stood on them. */
function without(rows: ProgrammeRows, list: OpenList, ids: ReadonlySet<string>): ProgrammeRows {
  const left = withItems(
    rows,
    list,
    itemsOf<OpenList>(rows, list).filter(({ id }) => !ids.has(id)),
  );
  const gone = (row: ProgrammeRows['effects'][number]) =>
    ids.has(row.behaviour_id) || ids.has(row.condition_id);
  return {
    ...left,
    effects: left.effects.filter((row) => !gone(row)),
    behaviours: left.behaviours.map((row) => ({
      ...row,
      goal_ids: row.goal_ids.filter((id) => !ids.has(id)),
    })),
    measures: left.measures.map((row) => ({
      ...row,
      behaviour_ids: row.behaviour_ids.filter((id) => !ids.has(id)),
      condition_ids: row.condition_ids.filter((id) => !ids.has(id)),
    })),
    indicators: left.indicators.filter((row) => !ids.has(row.behaviour_id)),
  };
}

/** Columns the database fills in itself; a row that is not saved yet has nothing to say there. */
const STAMPED = ['created_at', 'created_by', 'updated_at', 'updated_by', 'version'];
const written = (item: ItemRows[OpenList]): object =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !STAMPED.includes(name)));

/** The rows of new items as the database takes them: links stand in tables of their own. */
function rowsOf(list: OpenList, items: readonly ItemRows[OpenList][]): TableRows {
  const links = items.flatMap((item) => ('goal_ids' in item ? [item] : []));
  const measures = items.flatMap((item) => ('measure_ids' in item ? [item] : []));
  return {
    [TABLE_OF[list]]: items.map(written),
    behaviour_goals: links.flatMap(({ id, goal_ids }) =>
      goal_ids.map((goal_id) => ({ behaviour_id: id, goal_id })),
    ),
    behaviour_teams: links.flatMap(({ id, team_ids }) =>
      team_ids.map((team_id) => ({ behaviour_id: id, team_id })),
    ),
    stakeholder_measures: measures.flatMap(({ id, measure_ids }) =>
      measure_ids.map((measure_id) => ({ stakeholder_id: id, measure_id })),
    ),
  };
}

/** Adding to lists and removing from them. */
export function listChanges(
  place: { organisationId: string; programmeId: string },
  port: ListPort,
): ListChanges {
  const { cache } = port;

  /** Shows a change at once, sends it, and takes it away again where the server refuses. */
  async function sent(
    show: (rows: ProgrammeRows) => ProgrammeRows,
    send: () => Promise<void>,
  ): Promise<boolean> {
    const before = cache.rows();
    cache.change(show);
    const sending = inSession(() => untilReached(send)).then(
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

  /** Two moves that undo each other; what the one took out the other puts back. */
  function moves(
    list: OpenList,
    ids: readonly string[],
    rows: TableRows,
    shown: readonly ItemRows[OpenList][],
  ) {
    let taken = rows;
    const gone = new Set(ids);
    const isThere = (id: string) => cache.item(list, id) !== null;
    // Whatever is put back is a new row to the server. Until it is loaded again, the next edit goes by this version.
    const anew = shown.map((item) => ({ ...item, version: 1 }));
    return {
      bring: {
        make: () =>
          sent(
            (now) =>
              withItems(now, list, [
                ...itemsOf<OpenList>(now, list).filter(({ id }) => !gone.has(id)),
                ...anew,
              ]),
            () => putBack(place, taken),
          ),
        holds: () => ids.every(isThere),
      },
      take: {
        make: async () => {
          await port.idle();
          return sent(
            (now) => without(now, list, gone),
            async () => {
              taken = await takeOut(place, list, [...ids]);
            },
          );
        },
        holds: () => !ids.some(isThere),
      },
    };
  }

  return {
    add(list, items, before) {
      const ids = items.map(({ id }) => id);
      const { bring, take } = moves(list, ids, rowsOf(list, items), items);
      return port.run({ what: 'added', count: ids.length, forward: bring, back: take }, before);
    },
    remove(list, ids, before) {
      const rows = cache.rows();
      const items = rows ? itemsOf<OpenList>(rows, list).filter(({ id }) => ids.includes(id)) : [];
      if (items.length === 0) return Promise.resolve(true);
      const { bring, take } = moves(
        list,
        items.map(({ id }) => id),
        {},
        items,
      );
      return port.run({ what: 'removed', count: items.length, forward: take, back: bring }, before);
    },
  };
}
