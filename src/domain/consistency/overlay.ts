import type { Effect, ProgrammeModel, Rating } from '../programme/model';

/** What is laid over one cell, saved or not; a value left out stays as it is, null: not rated. */
export interface EffectOverlay {
  condition: string;
  behaviour: string;
  inUse?: Rating | null;
  espoused?: Rating | null;
}

const cellOf = ({ condition, behaviour }: { condition: string; behaviour: string }) =>
  JSON.stringify([condition, behaviour]);

/** A cell nobody has said anything about yet, as the database would make it. */
const blank = ({ condition, behaviour }: EffectOverlay): Effect => ({
  condition,
  behaviour,
  espoused: null,
  inUse: null,
  rationale: '',
  evidence: null,
  confidence: 'medium',
  ratings: [],
});

const saysNothing = ({ inUse, espoused, rationale, evidence, ratings }: Effect): boolean =>
  inUse === null && espoused === null && rationale === '' && evidence === null && ratings.length === 0;

const laidOver = (effect: Effect, { inUse, espoused }: EffectOverlay): Effect =>
  (inUse === undefined || inUse === effect.inUse) && (espoused === undefined || espoused === effect.espoused)
    ? effect
    : {
        ...effect,
        inUse: inUse === undefined ? effect.inUse : inUse,
        espoused: espoused === undefined ? effect.espoused : espoused,
      };

/**
 * The programme as it would be with other ratings: what happens if? Nothing of `model` is touched; ratings that change
 * nothing give back `model` itself. Of several overlays of one cell the last wins. Cells about which nothing is left to
 * say are gone, as they are once saved.
 * @example audit(withEffects(model, [{ condition: 'bonus', behaviour: 'consult', inUse: 0 }]), policy, today)
 */
export function withEffects(model: ProgrammeModel, overlays: readonly EffectOverlay[]): ProgrammeModel {
  const byCell = new Map<string, EffectOverlay>();
  for (const overlay of overlays) {
    const cell = cellOf(overlay);
    byCell.set(cell, { ...byCell.get(cell), ...overlay });
  }
  let changed = false;
  const effects: Effect[] = [];
  for (const effect of model.effects) {
    const cell = cellOf(effect);
    const overlay = byCell.get(cell);
    byCell.delete(cell);
    const next = overlay ? laidOver(effect, overlay) : effect;
    if (next !== effect) changed = true;
    if (next === effect || !saysNothing(next)) effects.push(next);
  }
  for (const overlay of byCell.values()) {
    const added = laidOver(blank(overlay), overlay);
    if (saysNothing(added)) continue;
    changed = true;
    effects.push(added);
  }
  return changed ? { ...model, effects } : model;
}
