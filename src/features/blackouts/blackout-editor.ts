import { useQueryClient } from '@tanstack/react-query';
import { listEditorOf } from '@/editing/list-editor';
import { useOrganisation } from '@/organisation/organisation-context';
import { blackoutsQuery, refreshBlackouts, teamNamesQuery, type BlackoutRow } from './queries';
import { putBlackouts, saveBlackout, takeBlackouts, type BlackoutPatch } from './store-blackouts';

const byStart = (a: BlackoutRow, b: BlackoutRow) =>
  a.starts_on < b.starts_on || (a.starts_on === b.starts_on && a.key < b.key) ? -1 : 1;

/** Where an organisation's blackout periods are edited. */
export const blackoutEditorOf = listEditorOf<BlackoutRow, BlackoutPatch>((queryClient, organisationId) => {
  const query = blackoutsQuery(organisationId);
  return {
    name: 'blackouts',
    table: 'blackout_periods',
    queryKey: query.queryKey,
    compare: byStart,
    titleOf: ({ title }) => title,
    save: saveBlackout,
    leftOutWords: () => import('@/programme/left-out-lines'),
    names() {
      const periods = queryClient.getQueryData(query.queryKey) ?? [];
      const teams = queryClient.getQueryData(teamNamesQuery(organisationId).queryKey) ?? [];
      return Object.fromEntries([
        ...periods.map(({ id, title }) => [id, title] as const),
        ...teams.map(({ id, name }) => [id, name] as const),
      ]);
    },
    insert: (periods, whatFits) => putBlackouts(organisationId, periods, whatFits),
    remove: (ids) => takeBlackouts(organisationId, ids),
    reload: () => queryClient.fetchQuery({ ...query, staleTime: 0 }),
    refresh: () => refreshBlackouts(queryClient, organisationId),
  };
});

export function useBlackoutEditor() {
  const { organisationId } = useOrganisation();
  return blackoutEditorOf(useQueryClient(), organisationId);
}
