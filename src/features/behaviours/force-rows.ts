import type { Condition, ProgrammeModel } from '@/domain/programme/model';
import { effectOf } from '@/shared/programme/effect-lookup';

/** One condition with the force it pulls a behaviour with: effect in use × strength, −15 … 15; null: not rated. */
export interface ForceRow {
  condition: Condition;
  force: number | null;
}

export function forceRow(model: ProgrammeModel, behaviour: string, condition: Condition): ForceRow {
  const inUse = effectOf(model, condition.key, behaviour)?.inUse ?? null;
  return { condition, force: inUse === null ? null : inUse * condition.strength };
}

/** Keys of the conditions from the strongest pull against the behaviour to the strongest for it; unrated ones last. */
export function orderByForce(model: ProgrammeModel, behaviour: string): string[] {
  return model.conditions
    .map((condition) => forceRow(model, behaviour, condition))
    .sort(
      (a, b) => (a.force ?? Infinity) - (b.force ?? Infinity) || b.condition.strength - a.condition.strength,
    )
    .map(({ condition }) => condition.key);
}
