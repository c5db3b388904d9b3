import { StaleRow, toAppError } from '@/data/errors';
import { keepUnsaved } from '@/ui/unsaved';
import type { ProgrammeCache } from '@/programme/editor/cached-programme';
import type { Arrivals } from './arrivals';
import type { Conflict } from '@/programme/editor/conflicts';
import type { Raise } from './disputes';
import { reach } from './reach';

/** Who wants to know of edits that are under way. */
export interface FollowPort {
  /** One edit more or less is under way. */
  counted: (by: 1 | -1) => void;
  /** Somebody wants to end the session while edits wait for a connection. */
  leaving: (then: () => void) => void;
}

/** What the lanes of cells and of items need from the workbench. */
export interface LanePort extends FollowPort {
  cache: ProgrammeCache;
  arrivals: Arrivals;
  /** Asks field by field what shall stand. */
  dispute: Raise<Conflict>;
}

/** Follows an edit until the server has confirmed or refused it; whoever would end the session waits for that. */
export async function follow({ counted, leaving }: FollowPort, sending: Promise<boolean>): Promise<boolean> {
  counted(1);
  const ask = (then: () => void) => {
    if (reach.getState().waiting > 0) leaving(then);
    else void sending.then(then);
  };
  const kept = keepUnsaved({ ask });
  try {
    return await sending;
  } finally {
    kept();
    counted(-1);
  }
}

/** What is to be done about a refusal, whatever it was about: the server knows how things stand. */
export function afterRefusal(cache: ProgrammeCache, error: unknown): void {
  if (error instanceof StaleRow) return cache.askAgainIfLoading();
  void cache.reload();
  if (toAppError(error).kind === 'forbidden') cache.askForRights();
}
