import { saveRow } from '@/data/save-row';
import { listEditorOf, type ListEditor } from '@/editing/list-editor';
import { byPosition } from '@/editing/patch';
import { refreshTeams, teamsQuery, type TeamRow } from './queries';
import { deleteTeams, putTeams } from './store-teams';

export type TeamPatch = Partial<Pick<TeamRow, 'name' | 'headcount' | 'parent_id' | 'position'>>;
export type TeamEditor = ListEditor<TeamRow, TeamPatch>;

/** Where an organisation's teams are edited. */
export const teamEditorOf = listEditorOf<TeamRow, TeamPatch>((queryClient, organisationId) => {
  const query = teamsQuery(organisationId);
  return {
    name: 'teams',
    table: 'teams',
    queryKey: query.queryKey,
    compare: byPosition,
    titleOf: ({ name }) => name,
    save: (team, patch) => saveRow('teams', team, patch),
    leftOutWords: () => import('@/programme/left-out-lines'),
    names: () =>
      Object.fromEntries((queryClient.getQueryData(query.queryKey) ?? []).map(({ id, name }) => [id, name])),
    insert: (teams, whatFits) => putTeams(organisationId, teams, whatFits),
    remove: (ids) => deleteTeams(organisationId, ids),
    reload: () => queryClient.fetchQuery({ ...query, staleTime: 0 }),
    refresh: () => refreshTeams(queryClient, organisationId),
  };
});
