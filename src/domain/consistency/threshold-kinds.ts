/**
 * What a threshold counts in: `score` points of a finding (0-100), `weight` points of score per point of importance,
 * `rating` an effect (-3 … 3), `gap` points between two ratings, `scale` strength, importance, influence or effort
 * (1-5), `share` 0-1, `force` effect × strength, `habit` points of force per point of habit strength, `weeks`,
 * `periods` of an indicator, `readings`, `hours`, `people`, `behaviours`, `levers`, `variance`.
 */
type Unit =
  | 'score'
  | 'weight'
  | 'rating'
  | 'gap'
  | 'scale'
  | 'share'
  | 'force'
  | 'habit'
  | 'weeks'
  | 'periods'
  | 'readings'
  | 'hours'
  | 'people'
  | 'behaviours'
  | 'levers'
  | 'variance';

/** A number that decides or weighs, which an organisation may set for itself: a multiple of `step` from `min` to `max`. */
export interface Threshold {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
}

/** Thresholds by name; some are lists, one for each strength of a habit. */
export type Thresholds = Readonly<Record<string, Threshold | readonly Threshold[]>>;

type ValueOf<T extends Threshold | readonly Threshold[]> = T extends readonly Threshold[]
  ? { readonly [Index in keyof T]: number }
  : number;

/** The values of thresholds in a policy. */
export type ValuesOf<T extends Thresholds> = { readonly [Name in keyof T]: ValueOf<T[Name]> };

const kind =
  (unit: Unit, min: number, max: number, step: number) =>
  (standard: number): Threshold => ({ unit, min, max, step, default: standard });

/** A score, or a mark that scores are compared with. */
export const points = kind('score', 1, 100, 1);
/** Score per point of importance: five times 20 is the highest score there is. */
export const weight = kind('weight', 0.5, 20, 0.5);
/** An effect in favour of a behaviour, and one against it. */
export const supports = kind('rating', 1, 3, 1);
export const hinders = kind('rating', -3, -1, 1);
export const scale = kind('scale', 1, 5, 1);
export const share = kind('share', 0.05, 1, 0.05);
export const inWeeks = kind('weeks', 1, 104, 1);
/** Below five readings there are no limits, and no verdict. */
export const inReadings = kind('readings', 5, 104, 1);
