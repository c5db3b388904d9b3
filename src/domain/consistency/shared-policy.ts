import type { SignalSet } from '../indicators/signals';
import type { Confidence } from '../programme/model';
import { points, share, supports, type Threshold, type Thresholds } from './threshold-kinds';

/** The thresholds and choices of a policy that concern several rules, or none. */
export interface SharedPolicy {
  /** Lowest score of each severity; below `medium` a finding is low. */
  severity: { critical: number; high: number; medium: number };
  /** Factor by which doubt about a rating lowers the score of what is concluded from it. */
  confidence: Record<Confidence, number>;
  /** A condition drives a behaviour from this effect in use upwards. */
  drivesFrom: number;
  /** Points of net force that one point of habit strength costs: margin = net − habitWeight · habit. */
  habitWeight: number;
  /** A team counts as trained from this share of its people on. */
  trainedFrom: number;
  /** The patterns by which readings tell a real shift from chance. */
  signalSet: SignalSet;
}

/** The thresholds that concern several rules, or none. */
export const SHARED_THRESHOLDS = {
  severity: { critical: points(60), high: points(35), medium: points(15) },
  confidence: { high: share(1), medium: share(0.8), low: share(0.6) },
  drivesFrom: supports(1),
  // A habit is never free: zero would say that the old way carries no reward at all.
  habitWeight: { unit: 'habit', min: 0.5, max: 10, step: 0.5, default: 3 },
  // No finding depends on it: it decides what the table of who is trained says.
  trainedFrom: share(0.8),
} as const satisfies Record<Exclude<keyof SharedPolicy, 'signalSet'>, Threshold | Thresholds>;
