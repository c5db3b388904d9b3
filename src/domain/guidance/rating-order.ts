import type { ProgrammeModel } from '../programme/model';

/** A cell of the matrix, by keys. */
export interface Cell {
  condition: string;
  behaviour: string;
}

/** Whether two cells are about the same condition and the same behaviour. */
export const sameCell = (a: Cell, b: Cell): boolean =>
  a.condition === b.condition && a.behaviour === b.behaviour;

/**
 * Every cell in the order in which rating says most soonest: the most important behaviour first, within it the strongest
 * condition; what weighs the same stays in the order of the lists. The order does not depend on what is rated, so that
 * one can go back and forth in it.
 */
export function ratingOrder({
  behaviours,
  conditions,
}: Pick<ProgrammeModel, 'behaviours' | 'conditions'>): Cell[] {
  const strongest = conditions.toSorted((a, b) => b.strength - a.strength);
  return behaviours
    .toSorted((a, b) => b.importance - a.importance)
    .flatMap((behaviour) =>
      strongest.map((condition) => ({ condition: condition.key, behaviour: behaviour.key })),
    );
}

/**
 * The next cell without a rating of the effect in use after `from`, starting over at the end; null when nothing else is
 * unrated. Without `from`: the first one.
 */
export function nextUnrated(
  order: readonly Cell[],
  effects: ProgrammeModel['effects'],
  from: Cell | null,
): Cell | null {
  const rated = new Set(
    effects
      .filter(({ inUse }) => inUse !== null)
      .map(({ condition, behaviour }) => JSON.stringify([condition, behaviour])),
  );
  const at = from === null ? -1 : order.findIndex((cell) => sameCell(cell, from));
  const others = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))];
  return (
    others.find(({ condition, behaviour }) => !rated.has(JSON.stringify([condition, behaviour]))) ?? null
  );
}
