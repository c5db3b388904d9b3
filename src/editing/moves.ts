import type { Move } from './history';

/** Two moves that undo each other. */
export interface MovePair {
  bring: Move;
  take: Move;
}

/** What becomes of pairs when each is turned round. */
const turned = ({ bring, take }: MovePair): MovePair => ({ bring: take, take: bring });

/** Makes all at once; where one fails, those that came through are taken back: all of it is done, or nothing. */
async function atOnce(pairs: readonly MovePair[]): Promise<boolean> {
  const saved = await Promise.all(pairs.map(({ bring }) => bring.make()));
  if (saved.every(Boolean)) return true;
  await Promise.all(pairs.filter((_, i) => saved[i]).map(({ take }) => take.make()));
  return false;
}

/** Makes one after the other; where one fails, those before it are taken back. */
async function oneByOne(pairs: readonly MovePair[]): Promise<boolean> {
  for (const [i, { bring }] of pairs.entries()) {
    if (await bring.make()) continue;
    for (const { take } of pairs.slice(0, i).reverse()) await take.make();
    return false;
  }
  return true;
}

/** Many moves that are made at once, as one: all of them, or none. */
export const together = (pairs: readonly MovePair[]): MovePair => ({
  bring: { make: () => atOnce(pairs), holds: () => pairs.every(({ bring }) => bring.holds()) },
  take: { make: () => atOnce(pairs.map(turned)), holds: () => pairs.every(({ take }) => take.holds()) },
});

/** Moves of which each needs the one before, as one: all of them, or none. They are taken back in the opposite order. */
export const inTurn = (pairs: readonly MovePair[]): MovePair => ({
  bring: { make: () => oneByOne(pairs), holds: () => pairs.every(({ bring }) => bring.holds()) },
  take: {
    make: () => oneByOne([...pairs].reverse().map(turned)),
    holds: () => pairs.every(({ take }) => take.holds()),
  },
});
