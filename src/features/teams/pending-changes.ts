import type { Tables } from '@/data/database.types';

/** What a change on its way does to the list; doing it twice does no more. */
export type TeamChange = (teams: Tables<'teams'>[]) => Tables<'teams'>[];

const pending = new Map<string, ReadonlySet<TeamChange>>();

export const pendingChanges = (organisationId: string): ReadonlySet<TeamChange> =>
  pending.get(organisationId) ?? new Set();

/** Says that a change is on its way; answers how to say that it has ended. */
export function addPendingChange(organisationId: string, change: TeamChange): () => void {
  pending.set(organisationId, new Set([...pendingChanges(organisationId), change]));
  return () => {
    const left = [...pendingChanges(organisationId)].filter((each) => each !== change);
    pending.set(organisationId, new Set(left));
  };
}

/** Lays changes on their way over loaded teams: a reload must not show the old value for a moment. */
export const withPendingChanges = (organisationId: string, teams: Tables<'teams'>[]): Tables<'teams'>[] =>
  [...pendingChanges(organisationId)].reduce((shown, change) => change(shown), teams);
