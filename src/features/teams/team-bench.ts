import { saveRow } from '@/data/save-row';
import { byPosition } from '@/editing/patch';
import { rowBenchOf, type RowBench } from '@/editing/row-bench';
import type { RowConflict } from '@/editing/row-saves';
import { refreshTeams, teamsQuery, type TeamRow } from './queries';
import { deleteTeams, putTeams } from './store-teams';

export type TeamPatch = Partial<Pick<TeamRow, 'name' | 'headcount' | 'parent_id' | 'position'>>;
export type TeamConflict = RowConflict<TeamRow, TeamPatch>;
export type TeamBench = RowBench<TeamRow, TeamPatch>;

/** The bench of an organisation's teams. */
export const teamBenchOf = rowBenchOf<TeamRow, TeamPatch>((queryClient, organisationId) => ({
  name: 'teams',
  queryKey: teamsQuery(organisationId).queryKey,
  compare: byPosition,
  save: (team, patch) => saveRow('teams', team, patch),
  names: (team) => {
    const all = queryClient.getQueryData(teamsQuery(organisationId).queryKey) ?? [];
    const parent = all.find(({ id }) => id === team.parent_id);
    return { [team.id]: team.name, ...(parent ? { [parent.id]: parent.name } : {}) };
  },
  put: (teams, whatFits) => putTeams(organisationId, teams, whatFits),
  take: (ids) => deleteTeams(organisationId, ids),
  reload: () => queryClient.fetchQuery({ ...teamsQuery(organisationId), staleTime: 0 }),
  refresh: () => refreshTeams(queryClient, organisationId),
}));
