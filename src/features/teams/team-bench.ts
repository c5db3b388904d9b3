import type { QueryClient } from '@tanstack/react-query';
import type { StepKind } from '@/shared/programme/workbench/history';
import { holds, inverseOfItem } from '@/shared/programme/workbench/items';
import { onePerPlace } from '@/shared/programme/workbench/one-per-place';
import { createSteps, type Steps } from '@/shared/programme/workbench/steps';
import type { TeamRow } from './queries';
import { deleteTeams, putTeams } from './store-teams';
import { teamSaves, type TeamPatch } from './team-saves';

interface TeamEdit {
  id: string;
  patch: TeamPatch;
}

/** Where the teams of an organisation are edited; every call is one step, and resolves to whether it has been saved. */
export interface TeamBench extends Steps<null> {
  edit: (changes: readonly TeamEdit[], what?: StepKind) => Promise<boolean>;
  add: (teams: readonly TeamRow[]) => Promise<boolean>;
  remove: (ids: readonly string[]) => Promise<boolean>;
}

function createTeamBench(queryClient: QueryClient, organisationId: string): TeamBench {
  const { port, ...steps } = createSteps<null>();
  const saves = teamSaves(queryClient, organisationId, port);

  const edits = (changes: readonly TeamEdit[]) => ({
    make: async () =>
      (await Promise.all(changes.map(({ id, patch }) => saves.edit(id, patch)))).every(Boolean),
    holds: () =>
      changes.every(({ id, patch }) => {
        const team = saves.find(id);
        return team !== null && holds(team, patch);
      }),
  });

  /** Two moves that undo each other; the one puts back what the other has deleted. */
  function comingAndGoing(teams: readonly TeamRow[]) {
    let stored = teams;
    const ids = teams.map(({ id }) => id);
    const isThere = (id: string) => saves.find(id) !== null;
    return {
      // To the server it is a new row. Until it is loaded again, the next edit goes by this version.
      come: {
        make: () =>
          saves.put(
            stored.map((team) => ({ ...team, version: 1 })),
            () => putTeams(stored),
          ),
        holds: () => ids.every(isThere),
      },
      go: {
        make: () =>
          saves.take(ids, async () => {
            stored = await deleteTeams(organisationId, ids);
          }),
        holds: () => !ids.some(isThere),
      },
    };
  }

  return {
    ...steps,
    edit(changes, what = 'changed') {
      const known = changes.flatMap(({ id, patch }) => {
        const team = saves.find(id);
        return team === null || holds(team, patch) ? [] : [{ id, patch, before: inverseOfItem(team, patch) }];
      });
      if (known.length === 0) return Promise.resolve(true);
      const back = known.map(({ id, before }) => ({ id, patch: before }));
      return steps.run({ what, count: known.length, forward: edits(known), back: edits(back) }, null);
    },
    add(teams) {
      const { come, go } = comingAndGoing(teams);
      return steps.run({ what: 'added', count: teams.length, forward: come, back: go }, null);
    },
    remove(ids) {
      const teams = saves.all().filter(({ id }) => ids.includes(id));
      if (teams.length === 0) return Promise.resolve(true);
      const { come, go } = comingAndGoing(teams);
      return steps.run({ what: 'removed', count: teams.length, forward: go, back: come }, null);
    },
  };
}

/** The bench of an organisation's teams. */
export const teamBenchOf = onePerPlace(createTeamBench);
