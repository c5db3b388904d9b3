import type { QueryClient } from '@tanstack/react-query';
import { StaleRow, toAppError } from '@/data/errors';
import { saveRow } from '@/data/save-row';
import { createArrivals } from '@/shared/programme/workbench/arrivals';
import { disputedFields, type Dispute } from '@/shared/programme/workbench/conflicts';
import type { Raise } from '@/shared/programme/workbench/disputes';
import { createEditQueue } from '@/shared/programme/workbench/edit-queue';
import { inSession } from '@/shared/programme/workbench/in-session';
import { byPosition } from '@/shared/programme/workbench/items';
import type { KeptEdit } from '@/shared/programme/workbench/kept-edits';
import { follow, type FollowPort } from '@/shared/programme/workbench/lane';
import { untilReached } from '@/shared/programme/workbench/reach';
import { saveMerged } from '@/shared/programme/workbench/save-merged';
import { announceError } from '@/shared/ui/notices';
import { addPendingChange, pendingChanges, withPendingChanges, type TeamChange } from './pending-changes';
import { refreshTeams, teamsQuery, type TeamRow } from './queries';
import { putTeams } from './store-teams';

export type TeamPatch = Partial<Pick<TeamRow, 'name' | 'headcount' | 'parent_id' | 'position'>>;

/** An edit of a team that met somebody else's. */
export interface TeamConflict extends Dispute {
  base: TeamRow;
  mine: TeamPatch;
  theirs: TeamRow | null;
}

interface TeamPort extends FollowPort {
  dispute: Raise<TeamConflict>;
}

/** What is kept of an addition until the server has it. */
interface Addition extends KeptEdit {
  patch: { teams: readonly TeamRow[] };
}

const ADDED = 'added';
const isAddition = (edit: KeptEdit): edit is Addition => edit.lane === ADDED;

/** Changes of teams: shown at once, saved in order, and shown no longer where the server refuses. */
export function teamSaves(queryClient: QueryClient, organisationId: string, port: TeamPort) {
  const { queryKey } = teamsQuery(organisationId);
  const all = () => queryClient.getQueryData(queryKey) ?? [];
  const find = (id: string) => all().find((team) => team.id === id) ?? null;
  const show = (teams: TeamRow[]) =>
    queryClient.setQueryData(queryKey, withPendingChanges(organisationId, teams));

  const queue = createEditQueue<TeamRow, TeamPatch>({
    save: async (id, patch, row) => {
      if (!row) return row;
      await arrivals.there([id]);
      return saveMerged(row, patch, (on) => inSession(() => untilReached(() => saveRow('teams', on, patch))));
    },
    saved: (id, row) => void show(all().map((team) => (team.id === id && row ? row : team))),
    failed(_id, row, error, mine) {
      if (!row || !(error instanceof StaleRow)) return refused(error);
      const { theirs } = error as StaleRow<TeamRow>;
      if (disputedFields({ mine, theirs }).length > 0) port.dispute({ base: row, mine, theirs });
    },
  });

  const arrivals = createArrivals();
  const adding = new Set<Addition>();
  /** Adding and removing, one after the other: a team is there before it is edited, and edited before it goes. */
  let lists: Promise<unknown> = Promise.resolve();

  function refused(error: unknown): void {
    announceError(error);
    if (toAppError(error).kind === 'forbidden')
      void queryClient.invalidateQueries({ queryKey: ['memberships'] });
  }

  async function followed(change: TeamChange, sending: Promise<boolean>): Promise<boolean> {
    const ended = addPendingChange(organisationId, change);
    show(all());
    const saved = await follow(
      port,
      sending.finally(() => ended()),
    );
    // What was refused has been shown: only the server knows what stood there before.
    if (!saved)
      await queryClient.fetchQuery({ ...teamsQuery(organisationId), staleTime: 0 }).catch(() => null);
    if (pendingChanges(organisationId).size === 0) void refreshTeams(queryClient, organisationId);
    return saved;
  }

  function listed(send: () => Promise<unknown>): Promise<boolean> {
    const sending = lists
      .then(() => inSession(() => untilReached(send)))
      .then(
        () => true,
        (error: unknown) => {
          refused(error);
          return false;
        },
      );
    lists = sending;
    return sending;
  }

  const edit = (id: string, patch: TeamPatch, base = find(id)): Promise<boolean> =>
    followed(
      (teams) => teams.map((team) => (team.id === id ? { ...team, ...patch } : team)).sort(byPosition),
      queue.submit(id, base, patch),
    );

  /** Adds teams, new ones or such as have been deleted. */
  function put(teams: readonly TeamRow[]): Promise<boolean> {
    const ids = teams.map(({ id }) => id);
    const addition = { lane: ADDED, patch: { teams }, row: null };
    adding.add(addition);
    const sending = listed(() => putTeams(teams)).finally(() => adding.delete(addition));
    arrivals.expect(ids, sending);
    return followed(
      (now) => [...now.filter(({ id }) => !ids.includes(id)), ...teams].sort(byPosition),
      sending,
    );
  }

  return {
    all,
    find,
    edit,
    put,
    take: (ids: readonly string[], send: () => Promise<unknown>): Promise<boolean> =>
      followed(
        (now) => now.filter(({ id }) => !ids.includes(id)),
        listed(() => queue.idle(ids).then(send)),
      ),
    pending: (): KeptEdit[] => [
      ...adding,
      ...queue.pending().map(({ cell, patch, row }) => ({ lane: cell, patch, row })),
    ],
    /** Sends what an earlier visit could not, on the rows it was made on. */
    resume(kept: KeptEdit): void {
      if (isAddition(kept)) void put(kept.patch.teams);
      else void edit(kept.lane, kept.patch, kept.row as TeamRow | null);
    },
  };
}
