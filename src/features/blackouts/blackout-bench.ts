import { useQueryClient } from '@tanstack/react-query';
import { rowBenchOf } from '@/editing/row-bench';
import type { RowConflict } from '@/editing/row-saves';
import { useOrganisation } from '@/organisation/organisation-context';
import { blackoutsQuery, refreshBlackouts, teamNamesQuery, type BlackoutRow } from './queries';
import { putBlackouts, saveBlackout, takeBlackouts, type BlackoutPatch } from './store-blackouts';

export type BlackoutConflict = RowConflict<BlackoutRow, BlackoutPatch>;

const byStart = (a: BlackoutRow, b: BlackoutRow) =>
  a.starts_on < b.starts_on || (a.starts_on === b.starts_on && a.key < b.key) ? -1 : 1;

/** The bench of an organisation's blackout periods. */
export const blackoutBenchOf = rowBenchOf<BlackoutRow, BlackoutPatch>((queryClient, organisationId) => ({
  name: 'blackouts',
  queryKey: blackoutsQuery(organisationId).queryKey,
  compare: byStart,
  save: saveBlackout,
  names: (period) => {
    const teams = queryClient.getQueryData(teamNamesQuery(organisationId).queryKey) ?? [];
    const named = teams.filter(({ id }) => period.team_ids.includes(id));
    return { [period.id]: period.title, ...Object.fromEntries(named.map(({ id, name }) => [id, name])) };
  },
  put: (periods, whatFits) => putBlackouts(organisationId, periods, whatFits),
  take: (ids) => takeBlackouts(organisationId, ids),
  reload: () => queryClient.fetchQuery({ ...blackoutsQuery(organisationId), staleTime: 0 }),
  refresh: () => refreshBlackouts(queryClient, organisationId),
}));

export function useBlackoutBench() {
  const { organisationId } = useOrganisation();
  return blackoutBenchOf(useQueryClient(), organisationId);
}
