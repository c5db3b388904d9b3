import type { Effect, ProgrammeModel } from '@/domain/programme/model';

/** A page may show hundreds of cells of one model; it is looked through once. */
const known = new WeakMap<ProgrammeModel, ReadonlyMap<string, Effect>>();

const cellKey = (condition: string, behaviour: string) => `${condition}/${behaviour}`;

/** The effect of a condition on a behaviour, by their keys; undefined where nobody has said anything. */
export function effectOf(model: ProgrammeModel, condition: string, behaviour: string): Effect | undefined {
  const effects =
    known.get(model) ??
    new Map(model.effects.map((effect) => [cellKey(effect.condition, effect.behaviour), effect]));
  known.set(model, effects);
  return effects.get(cellKey(condition, behaviour));
}
