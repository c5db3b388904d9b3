import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { lostSession, onSessionChange, session } from '@/data/session';
import type { Rating } from '@/domain/programme/model';
import type { Tried } from './force-field';

const NONE: Tried = new Map();

/**
 * What is being tried, by programme and behaviour. It outlives the page: whoever looks up a condition in the middle of
 * a trial finds it again, so nothing has to be asked on leaving. It ends with the session.
 */
const trials = createStore<{ byField: Readonly<Record<string, Tried>> }>(() => ({ byField: {} }));

onSessionChange(() => {
  if (!session() && !lostSession()) trials.setState({ byField: {} });
});

/** Tries a rating; null: no longer. */
function attempt(field: string, condition: string, rating: Rating | null): void {
  trials.setState(({ byField }) => {
    const tried = new Map(byField[field]);
    if (rating === null) tried.delete(condition);
    else tried.set(condition, rating);
    return { byField: { ...byField, [field]: tried } };
  });
}

/** The ratings tried in one force field, and how to try others. */
export function useTried(programmeId: string, behaviour: string) {
  const field = `${programmeId}/${behaviour}`;
  const tried = useStore(trials, ({ byField }) => byField[field] ?? NONE);
  return {
    tried,
    attempt: (condition: string, rating: Rating | null) => attempt(field, condition, rating),
    drop: () => trials.setState(({ byField }) => ({ byField: { ...byField, [field]: NONE } })),
  };
}
