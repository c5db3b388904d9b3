import type { IsoDate } from '@/domain/programme/model';

/** Why a reading is not shown by itself; `load_series` explains each. */
export const HELD_BACK_REASONS = ['few', 'answers', 'headcount', 'neighbour', 'earlier', 'running'] as const;
export type HeldBackReason = (typeof HELD_BACK_REASONS)[number];

/** A team that has readings of an indicator, but is not shown by itself. */
export interface HeldBack {
  /** Key of the team; its id in what the server answers. */
  team: string;
  /** That of the latest period. */
  reason: HeldBackReason;
  /** The latest period that is not shown; null where none is over yet. */
  latest: IsoDate | null;
}
