import type { Move } from './history';

/** A move and its inverse. */
export interface MovePair {
  forward: Move;
  back: Move;
}

/** The pair the other way round. */
const turned = ({ forward, back }: MovePair): MovePair => ({ forward: back, back: forward });

/** Makes all moves in parallel. If one fails, the others are undone. */
async function atOnce(pairs: readonly MovePair[]): Promise<boolean> {
  const saved = await Promise.all(pairs.map(({ forward }) => forward.make()));
  if (saved.every(Boolean)) return true;
  await Promise.all(pairs.filter((_, i) => saved[i]).map(({ back }) => back.make()));
  return false;
}

/** Makes moves one after the other. If one fails, those before it are undone. */
async function oneByOne(pairs: readonly MovePair[]): Promise<boolean> {
  for (const [i, { forward }] of pairs.entries()) {
    if (await forward.make()) continue;
    for (const { back } of pairs.slice(0, i).reverse()) await back.make();
    return false;
  }
  return true;
}

/** Combines moves into one that makes them in parallel: all of them, or none. */
export const together = (pairs: readonly MovePair[]): MovePair => ({
  forward: { make: () => atOnce(pairs), holds: () => pairs.every(({ forward }) => forward.holds()) },
  back: { make: () => atOnce(pairs.map(turned)), holds: () => pairs.every(({ back }) => back.holds()) },
});

/** Combines moves that depend on the ones before them: all of them, or none. They are undone in reverse order. */
export const inTurn = (pairs: readonly MovePair[]): MovePair => ({
  forward: { make: () => oneByOne(pairs), holds: () => pairs.every(({ forward }) => forward.holds()) },
  back: {
    make: () => oneByOne([...pairs].reverse().map(turned)),
    holds: () => pairs.every(({ back }) => back.holds()),
  },
});
