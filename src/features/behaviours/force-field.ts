import type { Finding } from '@/domain/consistency/finding';
import type { Condition, Effect, ProgrammeModel, Rating } from '@/domain/programme/model';
import { effectOf } from '@/programme/effect-lookup';
import { behavioursOf, conditionsOf } from '@/programme/finding-subjects';
import { RATINGS } from '@/programme/parts/rating-scale';

/** Ratings that are tried, not saved, by the key of their condition. */
export type Tried = ReadonlyMap<string, Rating>;

/** One condition in the force field of a behaviour. */
export interface ForceRow {
  condition: Condition;
  effect: Effect | undefined;
  /** Effect in use as saved; null: not rated. */
  saved: Rating | null;
  /** As shown: tried, or else saved. */
  rating: Rating | null;
  /** Rating × strength, −15 … 15; null: not rated. */
  force: number | null;
}

/** The conditions by the side they are saved on; what is tried moves no row, only its arrow. */
export interface ForceField {
  driving: ForceRow[];
  restraining: ForceRow[];
  /** Rated, with no effect either way. */
  neutral: ForceRow[];
  unrated: ForceRow[];
}

/** The strongest force one condition can have: effect 3 × strength 5. */
export const FORCE_MAX = 15;

/** Only the ratings that differ from the saved ones. */
export function openTrials(model: ProgrammeModel, behaviour: string, tried: Tried): Tried {
  const known = new Set(model.conditions.map(({ key }) => key));
  return new Map(
    [...tried].filter(
      ([condition, rating]) =>
        known.has(condition) && rating !== (effectOf(model, condition, behaviour)?.inUse ?? null),
    ),
  );
}

/** The force field as saved, strongest force first on each side, with the tried ratings in it. */
export function forceField(model: ProgrammeModel, behaviour: string, tried: Tried = new Map()): ForceField {
  const rows = model.conditions
    .map((condition): ForceRow => {
      const effect = effectOf(model, condition.key, behaviour);
      const saved = effect?.inUse ?? null;
      const rating = tried.get(condition.key) ?? saved;
      return {
        condition,
        effect,
        saved,
        rating,
        force: rating === null ? null : rating * condition.strength,
      };
    })
    .sort(
      (a, b) =>
        Math.abs(savedForce(b)) - Math.abs(savedForce(a)) || b.condition.strength - a.condition.strength,
    );
  return {
    driving: rows.filter(({ saved }) => saved !== null && saved > 0),
    restraining: rows.filter(({ saved }) => saved !== null && saved < 0),
    neutral: rows.filter(({ saved }) => saved === 0),
    unrated: rows.filter(({ saved }) => saved === null),
  };
}

const savedForce = ({ saved, condition }: ForceRow): number => (saved ?? 0) * condition.strength;

/**
 * The rating whose arrow ends nearest to a place in the diagram.
 * @param place −1 (left end, strongest drive) … 0 (middle line) … 1 (right end)
 */
export function ratingAt(place: number, strength: number): Rating {
  const rating = Math.max(-3, Math.min(3, Math.round((-place * FORCE_MAX) / strength)));
  return RATINGS.find((each) => each === rating) ?? 0;
}

/** The most serious finding that hangs on each condition's effect on the behaviour; `findings` highest score first. */
export function worstFindings(findings: readonly Finding[], behaviour: string): ReadonlyMap<string, Finding> {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    if (!behavioursOf(finding).includes(behaviour)) continue;
    for (const condition of conditionsOf(finding)) if (!worst.has(condition)) worst.set(condition, finding);
  }
  return worst;
}
