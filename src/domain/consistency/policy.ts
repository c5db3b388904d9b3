import type { SignalSet } from '../indicators/signals';
import type { Confidence } from '../programme/model';

/** Score of a rule that weighs a behaviour: `perImportance` times the importance (1-5) of the behaviour. */
interface PerImportance {
  perImportance: number;
}

/** Score of a rule whose subject carries no importance: the same for every finding, 0-100. */
interface FixedScore {
  score: number;
}

/**
 * Every threshold and weight the engine decides by, and the choices it leaves. Ratings run from -3 to 3, strength and
 * importance from 1 to 5, scores from 0 to 100. Thresholds are described in thresholds.ts, choices in choices.ts, and an
 * organisation may set its own: overrides.ts.
 */
export interface Policy {
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

  /** `effectAtMost`: a condition contradicts a behaviour from this effect in use downwards. */
  C01: { effectAtMost: number };
  /** `espousedFrom`: what is claimed at least. `gapFrom`: points of rating between claim and practice. */
  C02: { espousedFrom: number; gapFrom: number };
  /** `officialFrom`: effect of the official condition. `unofficialAtMost`: effect of the unwritten one. */
  C03: { officialFrom: number; unofficialAtMost: number };
  /** `forceFrom`: driving and restraining force each. `ratioFrom`: smaller force divided by the larger one. */
  C04: { forceFrom: number; ratioFrom: number };
  /** Effects of one condition on two behaviours. */
  C05: { drivenFrom: number; restrainedAtMost: number };

  G01: FixedScore;
  /** `strengthFrom`: strength a driving condition needs to carry a behaviour. */
  G02: PerImportance & { strengthFrom: number };
  G03: PerImportance;
  G04: PerImportance;
  G05: PerImportance;
  G06: PerImportance;
  G07: PerImportance;
  G08: FixedScore;
  G09: PerImportance;
  /** `leversAtMost`: how many levers are too few. */
  G10: PerImportance & { leversAtMost: number };
  G11: PerImportance;

  /** `contradictionFrom`: score of a C01 that a training must not run into. */
  S01: { contradictionFrom: number };
  /** `weeks` after its end within which a training needs reinforcement. */
  S02: PerImportance & { weeks: number };
  /** `weeks` of support that a habit of strength 1, 2, 3, 4, 5 needs. */
  S03: PerImportance & { weeks: readonly [number, number, number, number, number] };
  /**
   * `hoursPerWeek` of training per head that a team bears; `behavioursFrom`: how many behaviours of effort
   * `effortFrom` or more are too many for one team in one quarter.
   */
  S04: FixedScore & { hoursPerWeek: number; behavioursFrom: number; effortFrom: number };
  S05: FixedScore;
  S06: FixedScore;
  /** `contradictionFrom`: score of a C01 that makes structure or incentive futile. */
  S07: FixedScore & { contradictionFrom: number };

  /** `heldBackPerImportance` where the net force is zero or less, `perImportance` where it only falls short of habit. */
  M01: PerImportance & { heldBackPerImportance: number };
  M02: PerImportance;

  I01: PerImportance;
  I02: PerImportance;
  I03: PerImportance;
  /** `periods` without a reading that are still in order. */
  I04: FixedScore & { periods: number };
  /** `readingsFrom`: readings a baseline needs to be firm. */
  I05: FixedScore & { readingsFrom: number };
  /** `weeksFrom`: how long a shift has to last before what it is to lead to must show. */
  I06: PerImportance & { weeksFrom: number };
  I07: FixedScore;
  /** `readingsFrom`: readings each team needs to be compared with another. */
  I08: PerImportance & { readingsFrom: number };

  P01: FixedScore & { influenceFrom: number };
  P02: FixedScore & { influenceFrom: number };
  /** `smallAtMost`: influence of a resister who does not matter. `influentialFrom`: influence of one who does. */
  P03: FixedScore & { smallAtMost: number; influentialFrom: number };
  /** `expectedVariance` of ratings given at random on the scale, `agreementFrom`: rwg that counts as agreement. */
  P04: FixedScore & { ratersFrom: number; agreementFrom: number; expectedVariance: number };
  /** `differenceFrom`: points of rating between the two group means. */
  P05: FixedScore & { differenceFrom: number };
}

/** The thresholds of the product's rule table. */
export const DEFAULT_POLICY: Policy = {
  severity: { critical: 60, high: 35, medium: 15 },
  confidence: { high: 1, medium: 0.8, low: 0.6 },
  drivesFrom: 1,
  habitWeight: 3,
  trainedFrom: 0.8,
  signalSet: 'nhs',
  C01: { effectAtMost: -1 },
  C02: { espousedFrom: 1, gapFrom: 3 },
  C03: { officialFrom: 1, unofficialAtMost: -1 },
  C04: { forceFrom: 6, ratioFrom: 0.5 },
  C05: { drivenFrom: 2, restrainedAtMost: -2 },
  G01: { score: 60 },
  G02: { perImportance: 20, strengthFrom: 3 },
  G03: { perImportance: 12 },
  G04: { perImportance: 12 },
  G05: { perImportance: 8 },
  G06: { perImportance: 10 },
  G07: { perImportance: 6 },
  G08: { score: 30 },
  G09: { perImportance: 16 },
  G10: { perImportance: 8, leversAtMost: 1 },
  G11: { perImportance: 16 },
  S01: { contradictionFrom: 35 },
  S02: { perImportance: 12, weeks: 8 },
  // Lally et al. 2010 saw 18 to 254 days until a new act was automatic: 10 to 36 weeks by strength of the old habit.
  S03: { perImportance: 8, weeks: [10, 14, 18, 26, 36] },
  S04: { score: 40, hoursPerWeek: 4, behavioursFrom: 3, effortFrom: 4 },
  S05: { score: 30 },
  S06: { score: 20 },
  S07: { score: 50, contradictionFrom: 60 },
  M01: { perImportance: 10, heldBackPerImportance: 16 },
  M02: { perImportance: 10 },
  I01: { perImportance: 8 },
  I02: { perImportance: 14 },
  I03: { perImportance: 14 },
  I04: { score: 15, periods: 2 },
  I05: { score: 10, readingsFrom: 12 },
  I06: { perImportance: 8, weeksFrom: 26 },
  I07: { score: 15 },
  I08: { perImportance: 8, readingsFrom: 12 },
  P01: { score: 50, influenceFrom: 4 },
  P02: { score: 30, influenceFrom: 4 },
  P03: { score: 15, smallAtMost: 2, influentialFrom: 4 },
  // Seven equally likely ratings have the variance (7² − 1) / 12 = 4 (James, Demaree & Wolf 1984).
  P04: { score: 25, ratersFrom: 3, agreementFrom: 0.7, expectedVariance: 4 },
  P05: { score: 40, differenceFrom: 2 },
};

/** Any part of a policy; lists are replaced as a whole. */
export type PolicyOverrides = {
  readonly [Section in keyof Policy]?: Policy[Section] extends number | string
    ? Policy[Section]
    : Partial<Policy[Section]>;
};

/**
 * The default policy with an organisation's own values laid over it. Values left out or undefined keep the default.
 * @example policyWith({ S04: { hoursPerWeek: 6 } }).S04.score // 40, as before
 */
export function policyWith(overrides: PolicyOverrides): Policy {
  return overlay(DEFAULT_POLICY, overrides);
}

function overlay<T extends object>(base: T, over: object): T {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined || !Object.hasOwn(base, key)) continue;
    const own: unknown = Reflect.get(base, key);
    Reflect.set(merged, key, isRecord(own) && isRecord(value) ? overlay(own, value) : value);
  }
  return merged;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
