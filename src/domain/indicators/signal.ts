import type { Side } from './sides';

export const SIGNAL_KINDS = ['outside', 'run', 'trend', 'cluster'] as const;

export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** A pattern that chance alone seldom makes. A longer pattern is several signals, one for each reading that completes one. */
export interface Signal {
  kind: SignalKind;
  /** Above or below the centre; of a trend, up or down. */
  side: Side;
  /** Index of the reading with which it was complete. */
  at: number;
  /** Indices of the readings that make it, in order; the last is `at`. */
  points: readonly number[];
}
