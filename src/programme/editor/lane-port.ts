import { StaleRow, toAppError } from '@/data/errors';
import type { Arrivals } from '@/editing/arrivals';
import type { Raise } from '@/editing/disputes';
import type { FollowPort } from '@/editing/lane';
import type { ProgrammeCache } from './cached-programme';
import type { Conflict } from './conflicts';

/** What the lanes of cells and of items need from the workbench. */
export interface LanePort extends FollowPort {
  cache: ProgrammeCache;
  arrivals: Arrivals;
  /** Asks field by field what shall stand. */
  dispute: Raise<Conflict>;
}

/** What is to be done about a refusal, whatever it was about: the server knows how things stand. */
export function afterRefusal(cache: ProgrammeCache, error: unknown): void {
  if (error instanceof StaleRow) return cache.askAgainIfLoading();
  void cache.reload();
  if (toAppError(error).kind === 'forbidden') cache.askForRights();
}
