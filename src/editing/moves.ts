import type { Move } from './history';

/** Two moves that undo each other. */
export interface MovePair {
  forward: Move;
  back: Move;
}

/** What becomes of pairs when each is turned round. */
const turned = ({ forward, back }: MovePair): MovePair => ({ forward: back, back: forward });

/** Makes all at once; where one fails, those that came through are taken back: all of it is done, or nothing. */
async function atOnce(pairs: readonly MovePair[]): Promise<boolean> {
  const saved = await Promise.all(pairs.map(({ forward }) => forward.make()));
  if (saved.every(Boolean)) return true;
  await Promise.all(pairs.filter((_, i) => saved[i]).map(({ back }) => back.make()));
  return false;
}

/** Makes one after the other; where one fails, those before it are taken back. */
async function oneByOne(pairs: readonly MovePair[]): Promise<boolean> {
  for (const [i, { forward }] of pairs.entries()) {
    if (await forward.make()) continue;
    for (const { back } of pairs.slice(0, i).reverse()) await back.make();
    return false;
  }
  return true;
}

/** Many moves that are made at once, as one: all of them, or none. */
export const together = (pairs: readonly MovePair[]): MovePair => ({
  forward: { make: () => atOnce(pairs), holds: () => pairs.every(({ forward }) => forward.holds()) },
  back: { make: () => atOnce(pairs.map(turned)), holds: () => pairs.every(({ back }) => back.holds()) },
});

/** Moves of which each needs the one before, as one: all of them, or none. They are taken back in the opposite order. */
export const inTurn = (pairs: readonly MovePair[]): MovePair => ({
  forward: { make: () => oneByOne(pairs), holds: () => pairs.every(({ forward }) => forward.holds()) },
  back: {
    make: () => oneByOne([...pairs].reverse().map(turned)),
    holds: () => pairs.every(({ back }) => back.holds()),
  },
});
