import type { QueryClient } from '@tanstack/react-query';
import { toAppError } from '@/data/errors';
import { saveRow } from '@/data/save-row';
import { createEditQueue } from '@/shared/programme/workbench/edit-queue';
import { inSession } from '@/shared/programme/workbench/in-session';
import { byPosition } from '@/shared/programme/workbench/items';
import { follow, type FollowPort } from '@/shared/programme/workbench/lane';
import { untilReached } from '@/shared/programme/workbench/reach';
import { announceError } from '@/shared/ui/notices';
import { addPendingChange, pendingChanges, withPendingChanges, type TeamChange } from './pending-changes';
import { refreshTeams, teamsQuery, type TeamRow } from './queries';

export type TeamPatch = Partial<Pick<TeamRow, 'name' | 'headcount' | 'parent_id' | 'position'>>;

/** Changes of teams: shown at once, saved in order, and shown no longer where the server refuses. */
export function teamSaves(queryClient: QueryClient, organisationId: string, port: FollowPort) {
  const { queryKey } = teamsQuery(organisationId);
  const all = () => queryClient.getQueryData(queryKey) ?? [];
  const find = (id: string) => all().find((team) => team.id === id) ?? null;
  const show = (teams: TeamRow[]) =>
    queryClient.setQueryData(queryKey, withPendingChanges(organisationId, teams));

  const queue = createEditQueue<TeamRow, TeamPatch>({
    save: (_id, patch, row) =>
      row ? inSession(() => untilReached(() => saveRow('teams', row, patch))) : Promise.resolve(row),
    saved: (id, row) => void show(all().map((team) => (team.id === id && row ? row : team))),
    failed: (_id, _row, error) => refused(error),
  });

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

  function listed(change: TeamChange, send: () => Promise<unknown>): Promise<boolean> {
    const sending = lists
      .then(() => queue.idle())
      .then(() => inSession(() => untilReached(send)))
      .then(
        () => true,
        (error: unknown) => {
          refused(error);
          return false;
        },
      );
    lists = sending;
    return followed(change, sending);
  }

  return {
    all,
    find,
    edit: (id: string, patch: TeamPatch): Promise<boolean> =>
      followed(
        (teams) => teams.map((team) => (team.id === id ? { ...team, ...patch } : team)).sort(byPosition),
        lists.then(() => queue.submit(id, find(id), patch)),
      ),
    put(teams: readonly TeamRow[], send: () => Promise<unknown>): Promise<boolean> {
      const ids = new Set(teams.map(({ id }) => id));
      return listed((now) => [...now.filter(({ id }) => !ids.has(id)), ...teams].sort(byPosition), send);
    },
    take: (ids: readonly string[], send: () => Promise<unknown>): Promise<boolean> =>
      listed((now) => now.filter(({ id }) => !ids.includes(id)), send),
  };
}
