import type { Taken } from '@/editing/taken';

/** What was taken out, once the server has answered it; null where it refused. */
export type Taking = Promise<Taken | null>;

export interface MovesOptions {
  /** Keeps what was taken out for a later visit. */
  keep?: boolean;
  /** What an earlier visit took out. */
  taking?: Taking | undefined;
  /** It is taken out for an earlier visit. */
  resumed?: boolean;
  /** It is part of something and not kept by itself. */
  part?: boolean;
}
