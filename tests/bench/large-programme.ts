import {
  CONDITION_CATEGORIES,
  CONFIDENCES,
  FORMALITIES,
  MEASURE_KINDS,
  REWARDS,
  type ProgrammeModel,
  type Rating,
  type Scale,
} from '@/domain/programme/model';
import { buildProgramme } from '@tests/support/builders';

/** Mulberry32: small, fast, and the same sequence on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SCALE: readonly Scale[] = [1, 2, 3, 4, 5];
/** Effects other than 0: in both directions alike, or only such that contradict nothing. */
export const FELT = {
  mixed: [-3, -2, -2, -1, -1, 1, 1, 2, 2, 3],
  helpful: [1, 1, 2, 2, 3],
} as const satisfies Record<string, readonly Rating[]>;

/**
 * A programme of any size, every cell rated. As in real matrices most conditions have nothing to do with most
 * behaviours: `density` is the share of cells with an effect other than 0.
 */
export function largeProgramme(
  behaviours: number,
  conditions: number,
  density: number,
  felt: keyof typeof FELT,
): ProgrammeModel {
  const next = random(20261124);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new RangeError('empty list');
    return found;
  };
  const keys = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
  const behaviourKeys = keys('b', behaviours);
  const conditionKeys = keys('c', conditions);
  const teams = keys('t', 12);
  const rating = (): Rating => (next() < density ? pick<Rating>(FELT[felt]) : 0);
  return buildProgramme({
    teams: teams.map((key) => ({ key })),
    goals: keys('g', 10).map((key) => ({ key })),
    behaviours: behaviourKeys.map((key) => ({
      key,
      goals: [`g${Math.floor(next() * 10)}`],
      teams: [pick(teams)],
      importance: pick(SCALE),
      habitStrength: pick(SCALE),
      effort: pick(SCALE),
    })),
    conditions: conditionKeys.map((key) => ({
      key,
      category: pick(CONDITION_CATEGORIES),
      formality: pick(FORMALITIES),
      reward: pick(REWARDS),
      strength: pick(SCALE),
    })),
    effects: conditionKeys.flatMap((condition) =>
      behaviourKeys.map((behaviour) => ({
        condition,
        behaviour,
        espoused: rating(),
        inUse: rating(),
        confidence: pick(CONFIDENCES),
      })),
    ),
    measures: behaviourKeys.map((behaviour, i) => ({
      key: `m${i}`,
      kind: pick(MEASURE_KINDS),
      behaviours: [behaviour],
      startsOn: '2026-02-02',
      endsOn: '2026-06-30',
      hoursPerHead: 8,
    })),
    indicators: behaviourKeys.slice(0, behaviours / 2).map((behaviour, i) => ({ key: `i${i}`, behaviour })),
    stakeholders: keys('s', 20).map((key) => ({ key, influence: pick(SCALE) })),
  });
}
