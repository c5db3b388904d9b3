import { beyond, outsideOf, sideOf } from './sides';
import type { Signal } from './signal';
import { clusters } from './signal-clusters';
import { outliers } from './signal-outliers';
import { runs } from './signal-runs';
import { trends } from './signal-trends';
import type { XmrLimits } from './xmr';

/** Which patterns count; one set per organisation. */
export const SIGNAL_SETS = ['nhs', 'wheeler'] as const;
export type SignalSet = (typeof SIGNAL_SETS)[number];

/**
 * All signals of a series, in the order in which they were complete.
 * @param values readings in order of time, baseline included
 * @param set `nhs`: NHS England, Making Data Count (2019 and later). `wheeler`: Wheeler, Understanding Variation (1993).
 */
export function signals(values: readonly number[], limits: XmrLimits, set: SignalSet): Signal[] {
  const sides = values.map((value) => sideOf(value, limits));
  const outside = values.map((value) => outsideOf(value, limits));
  const found =
    set === 'nhs'
      ? [
          outliers(outside),
          runs(sides, 7),
          trends(values, 7),
          // In the outer third means beyond two thirds of the way to the limit, yet not outside it.
          clusters(
            values.map((value, i) => (outside[i] === 0 ? beyond(value, 2 / 3, limits) : 0)),
            2,
            3,
          ),
        ]
      : [
          outliers(outside),
          runs(sides, 8),
          clusters(
            values.map((value) => beyond(value, 1 / 2, limits)),
            3,
            4,
          ),
        ];
  return found.flat().sort((a, b) => a.at - b.at);
}
