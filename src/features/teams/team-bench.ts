import type { QueryClient } from '@tanstack/react-query';
import type { StoreApi } from 'zustand/vanilla';
import { session } from '@/data/session';
import { createDisputes, type Disputes } from '@/shared/programme/workbench/disputes';
import type { StepKind } from '@/shared/programme/workbench/history';
import { holds, inverseOfItem } from '@/shared/programme/workbench/items';
import { keptEdits } from '@/shared/programme/workbench/kept-edits';
import { onePerPlace } from '@/shared/programme/workbench/one-per-place';
import { createSteps, type Steps } from '@/shared/programme/workbench/steps';
import type { TeamRow } from './queries';
import { deleteTeams } from './store-teams';
import { teamSaves, type TeamConflict, type TeamPatch } from './team-saves';

interface TeamEdit {
  id: string;
  patch: TeamPatch;
}

/** Where the teams of an organisation are edited; every call is one step, and resolves to whether it has been saved. */
export interface TeamBench extends Steps<null> {
  edit: (changes: readonly TeamEdit[], what?: StepKind) => Promise<boolean>;
  add: (teams: readonly TeamRow[]) => Promise<boolean>;
  remove: (ids: readonly string[]) => Promise<boolean>;
  disputes: StoreApi<Disputes<TeamConflict>>;
  /** Ends a conflict: what was chosen of one's own version is written over the other one, as one step. */
  settle: (conflict: TeamConflict, chosen: TeamPatch) => Promise<boolean>;
  /** Sends what an earlier visit could not. Answers how many edits there were. */
  resume: () => number;
}

function createTeamBench(queryClient: QueryClient, organisationId: string): TeamBench {
  const { port, ...steps } = createSteps<null>();
  const disputes = createDisputes<TeamConflict>();
  const kept = keptEdits(session()?.user.id ?? '', `teams.${organisationId}`);
  const saves = teamSaves(queryClient, organisationId, {
    leaving: port.leaving,
    counted(by) {
      port.counted(by);
      kept.write(saves.pending());
    },
    dispute: disputes.raise,
  });

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
        make: () => saves.put(stored.map((team) => ({ ...team, version: 1 }))),
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
    disputes: disputes.store,
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
    settle(conflict, chosen) {
      disputes.close(conflict);
      return this.edit([{ id: conflict.base.id, patch: chosen }]);
    },
    resume() {
      const left = kept.takeOver();
      for (const edit of left) saves.resume(edit);
      return left.length;
    },
  };
}

/** The bench of an organisation's teams. */
export const teamBenchOf = onePerPlace(createTeamBench);
