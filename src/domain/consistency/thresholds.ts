import type { RuleId } from './finding';
import type { ChoiceName } from './choices';
import type { Policy } from './policy';

/** The five strengths of a habit, as places of a list. */
type Place = 0 | 1 | 2 | 3 | 4;

type PathsIn<Section extends keyof Policy> = {
  [Name in keyof Policy[Section] & string]: Policy[Section][Name] extends number
    ? `${Section}.${Name}`
    : `${Section}.${Name}[${Place}]`;
}[keyof Policy[Section] & string];

/** Where a threshold stands in a policy, as in the JSON of its overrides: `S04.hoursPerWeek`, `S03.weeks[0]`. */
export type ThresholdPath = {
  [Section in Exclude<keyof Policy, ChoiceName>]: Policy[Section] extends number ? Section : PathsIn<Section>;
}[Exclude<keyof Policy, ChoiceName>];

/**
 * What a threshold counts in: `score` points of a finding (0-100), `weight` points of score per point of importance,
 * `rating` an effect (-3 … 3), `gap` points between two ratings, `scale` strength, importance, influence or effort
 * (1-5), `share` 0-1, `force` effect × strength, `habit` points of force per point of habit strength, `weeks`,
 * `periods` of an indicator, `readings`, `hours`, `people`, `behaviours`, `levers`, `variance`.
 */
export const UNITS = [
  'score',
  'weight',
  'rating',
  'gap',
  'scale',
  'share',
  'force',
  'habit',
  'weeks',
  'periods',
  'readings',
  'hours',
  'people',
  'behaviours',
  'levers',
  'variance',
] as const;
export type Unit = (typeof UNITS)[number];

/** Which values make sense: multiples of `step` from `min` to `max`. */
interface Bounds {
  unit: Unit;
  min: number;
  max: number;
  step: number;
}

export interface Threshold extends Bounds {
  /** The rules that decide or score by it; `all` where it concerns every finding. */
  rules: readonly RuleId[] | 'all';
}

const SCORE = { unit: 'score', min: 1, max: 100, step: 1 } as const;
/** Five points of importance times 20 are the highest score there is. */
const WEIGHT = { unit: 'weight', min: 0.5, max: 20, step: 0.5 } as const;
const SUPPORTS = { unit: 'rating', min: 1, max: 3, step: 1 } as const;
const HINDERS = { unit: 'rating', min: -3, max: -1, step: 1 } as const;
const SCALE = { unit: 'scale', min: 1, max: 5, step: 1 } as const;
const SHARE = { unit: 'share', min: 0.05, max: 1, step: 0.05 } as const;
const WEEKS = { unit: 'weeks', min: 1, max: 104, step: 1 } as const;
/** Below five readings there are no limits, and no verdict. */
const READINGS = { unit: 'readings', min: 5, max: 104, step: 1 } as const;

const by = (bounds: Bounds, ...rules: RuleId[]): Threshold => ({ ...bounds, rules });
const SCORED_BY_CONFIDENCE: readonly RuleId[] = ['C01', 'C02', 'C03', 'S01', 'S07'];

/** Every threshold of a policy, in the order in which people read them. */
export const THRESHOLDS: Readonly<Record<ThresholdPath, Threshold>> = {
  'severity.critical': { ...SCORE, rules: 'all' },
  'severity.high': { ...SCORE, rules: 'all' },
  'severity.medium': { ...SCORE, rules: 'all' },

  'confidence.high': by(SHARE, ...SCORED_BY_CONFIDENCE),
  'confidence.medium': by(SHARE, ...SCORED_BY_CONFIDENCE),
  'confidence.low': by(SHARE, ...SCORED_BY_CONFIDENCE),
  drivesFrom: by(SUPPORTS, 'G02', 'G04', 'G05', 'M02'),
  // A habit is never free: zero would say that the old way carries no reward at all.
  habitWeight: by({ unit: 'habit', min: 0.5, max: 10, step: 0.5 }, 'M01'),
  // No finding depends on it: it decides what the table of who is trained says.
  trainedFrom: by(SHARE),

  'C01.effectAtMost': by(HINDERS, 'C01', 'S01', 'S07'),
  'C02.espousedFrom': by(SUPPORTS, 'C02'),
  'C02.gapFrom': by({ unit: 'gap', min: 1, max: 6, step: 1 }, 'C02'),
  'C03.officialFrom': by(SUPPORTS, 'C03'),
  'C03.unofficialAtMost': by(HINDERS, 'C03'),
  'C04.forceFrom': by({ unit: 'force', min: 1, max: 60, step: 1 }, 'C04'),
  'C04.ratioFrom': by(SHARE, 'C04'),
  'C05.drivenFrom': by(SUPPORTS, 'C05'),
  'C05.restrainedAtMost': by(HINDERS, 'C05'),

  'G01.score': by(SCORE, 'G01'),
  'G02.strengthFrom': by(SCALE, 'G02'),
  'G02.perImportance': by(WEIGHT, 'G02'),
  'G03.perImportance': by(WEIGHT, 'G03'),
  'G04.perImportance': by(WEIGHT, 'G04'),
  'G05.perImportance': by(WEIGHT, 'G05'),
  'G06.perImportance': by(WEIGHT, 'G06'),
  'G07.perImportance': by(WEIGHT, 'G07'),
  'G08.score': by(SCORE, 'G08'),
  'G09.perImportance': by(WEIGHT, 'G09'),
  // The rule speaks of a single lever; with two of them it would say what is not so.
  'G10.leversAtMost': by({ unit: 'levers', min: 0, max: 1, step: 1 }, 'G10'),
  'G10.perImportance': by(WEIGHT, 'G10'),
  'G11.perImportance': by(WEIGHT, 'G11'),

  'S01.contradictionFrom': by(SCORE, 'S01'),
  'S02.weeks': by(WEEKS, 'S02'),
  'S02.perImportance': by(WEIGHT, 'S02'),
  'S03.weeks[0]': by(WEEKS, 'S03'),
  'S03.weeks[1]': by(WEEKS, 'S03'),
  'S03.weeks[2]': by(WEEKS, 'S03'),
  'S03.weeks[3]': by(WEEKS, 'S03'),
  'S03.weeks[4]': by(WEEKS, 'S03'),
  'S03.perImportance': by(WEIGHT, 'S03'),
  'S04.hoursPerWeek': by({ unit: 'hours', min: 0.5, max: 40, step: 0.5 }, 'S04'),
  'S04.behavioursFrom': by({ unit: 'behaviours', min: 1, max: 20, step: 1 }, 'S04'),
  'S04.effortFrom': by(SCALE, 'S04'),
  'S04.score': by(SCORE, 'S04'),
  'S05.score': by(SCORE, 'S05'),
  'S06.score': by(SCORE, 'S06'),
  'S07.contradictionFrom': by(SCORE, 'S07'),
  'S07.score': by(SCORE, 'S07'),

  'M01.heldBackPerImportance': by(WEIGHT, 'M01'),
  'M01.perImportance': by(WEIGHT, 'M01'),
  'M02.perImportance': by(WEIGHT, 'M02'),

  'I01.perImportance': by(WEIGHT, 'I01'),
  'I02.perImportance': by(WEIGHT, 'I02'),
  'I03.perImportance': by(WEIGHT, 'I03'),
  'I04.periods': by({ unit: 'periods', min: 1, max: 12, step: 1 }, 'I04'),
  'I04.score': by(SCORE, 'I04'),
  'I05.readingsFrom': by(READINGS, 'I05'),
  'I05.score': by(SCORE, 'I05'),
  'I06.weeksFrom': by(WEEKS, 'I06'),
  'I06.perImportance': by(WEIGHT, 'I06'),
  'I07.score': by(SCORE, 'I07'),
  'I08.readingsFrom': by(READINGS, 'I08'),
  'I08.perImportance': by(WEIGHT, 'I08'),

  'P01.influenceFrom': by(SCALE, 'P01'),
  'P01.score': by(SCORE, 'P01'),
  'P02.influenceFrom': by(SCALE, 'P02'),
  'P02.score': by(SCORE, 'P02'),
  'P03.smallAtMost': by(SCALE, 'P03'),
  'P03.influentialFrom': by(SCALE, 'P03'),
  'P03.score': by(SCORE, 'P03'),
  // A variance needs two ratings at least.
  'P04.ratersFrom': by({ unit: 'people', min: 2, max: 20, step: 1 }, 'P04'),
  'P04.agreementFrom': by(SHARE, 'P04'),
  // 9 is the variance of ratings that are all at one end or the other.
  'P04.expectedVariance': by({ unit: 'variance', min: 0.5, max: 9, step: 0.1 }, 'P04'),
  'P04.score': by(SCORE, 'P04'),
  'P05.differenceFrom': by({ unit: 'gap', min: 0.5, max: 6, step: 0.5 }, 'P05'),
  'P05.score': by(SCORE, 'P05'),
};

export const THRESHOLD_PATHS = Object.keys(THRESHOLDS) as ThresholdPath[];

/** Two thresholds that only make sense in an order. */
export interface Order {
  smaller: ThresholdPath;
  larger: ThresholdPath;
  /** May they not even be equal? */
  strictly: boolean;
}

/** Orders that hold among thresholds: severities descend, a stronger habit never needs less. */
export const ORDERS: readonly Order[] = [
  { smaller: 'severity.high', larger: 'severity.critical', strictly: true },
  { smaller: 'severity.medium', larger: 'severity.high', strictly: true },
  { smaller: 'confidence.medium', larger: 'confidence.high', strictly: false },
  { smaller: 'confidence.low', larger: 'confidence.medium', strictly: false },
  { smaller: 'S03.weeks[0]', larger: 'S03.weeks[1]', strictly: false },
  { smaller: 'S03.weeks[1]', larger: 'S03.weeks[2]', strictly: false },
  { smaller: 'S03.weeks[2]', larger: 'S03.weeks[3]', strictly: false },
  { smaller: 'S03.weeks[3]', larger: 'S03.weeks[4]', strictly: false },
  { smaller: 'M01.perImportance', larger: 'M01.heldBackPerImportance', strictly: false },
  { smaller: 'P03.smallAtMost', larger: 'P03.influentialFrom', strictly: true },
];

/** The names that lead to a threshold. @example namesOf('S03.weeks[0]') // ['S03', 'weeks', '0'] */
export const namesOf = (path: ThresholdPath): string[] => path.split(/[.[\]]+/).filter((name) => name !== '');

/** The section a threshold stands in: a rule, or what concerns several. */
export const sectionOf = (path: ThresholdPath): string => namesOf(path)[0] ?? path;

/** What stands under a name; undefined where there is nothing. */
export const under = (parent: unknown, name: string): unknown =>
  typeof parent === 'object' && parent !== null ? Reflect.get(parent, name) : undefined;

/** The value of a threshold in a policy. */
export function thresholdIn(policy: Policy, path: ThresholdPath): number {
  const value = namesOf(path).reduce<unknown>(under, policy);
  if (typeof value !== 'number') throw new Error(`${path} is no threshold`);
  return value;
}

/** Does a rule decide or score by a threshold? */
export const concerns = (path: ThresholdPath, rule: RuleId): boolean => {
  const { rules } = THRESHOLDS[path];
  return rules === 'all' || rules.includes(rule);
};
