import { describe, expect, it } from 'vitest';
import { inTurn, together, type MovePair } from './moves';

/** Pairs that write into a list what stands, and fail where they are told to. */
function desk(failing: readonly string[] = []) {
  const standing: string[] = [];
  const log: string[] = [];
  const pair = (name: string): MovePair => ({
    bring: {
      make: () => {
        log.push(`+${name}`);
        if (failing.includes(`+${name}`)) return Promise.resolve(false);
        standing.push(name);
        return Promise.resolve(true);
      },
      holds: () => standing.includes(name),
    },
    take: {
      make: () => {
        log.push(`-${name}`);
        if (failing.includes(`-${name}`)) return Promise.resolve(false);
        standing.splice(standing.indexOf(name), 1);
        return Promise.resolve(true);
      },
      holds: () => !standing.includes(name),
    },
  });
  return { standing, log, pair };
}

describe('many moves as one', () => {
  it('are all made, and all taken back in the opposite order', async () => {
    const { standing, log, pair } = desk();
    const { bring, take } = inTurn([pair('training'), together([pair('a'), pair('b')])]);
    expect(await bring.make()).toBe(true);
    expect(standing).toEqual(['training', 'a', 'b']);
    expect(bring.holds()).toBe(true);
    expect(take.holds()).toBe(false);
    expect(await take.make()).toBe(true);
    expect(standing).toEqual([]);
    expect(log).toEqual(['+training', '+a', '+b', '-a', '-b', '-training']);
  });

  it.each([
    ['+training', ['+training']],
    ['+a', ['+training', '+a', '+b', '-b', '-training']],
    ['+b', ['+training', '+a', '+b', '-a', '-training']],
  ])('come to nothing when %s fails', async (failing, expected) => {
    const { standing, log, pair } = desk([failing]);
    const { bring } = inTurn([pair('training'), together([pair('a'), pair('b')])]);
    expect(await bring.make()).toBe(false);
    expect(standing).toEqual([]);
    expect(log).toEqual(expected);
  });

  it('stand as they did when taking one back fails', async () => {
    const { standing, pair } = desk(['-training']);
    const { bring, take } = inTurn([pair('training'), together([pair('a'), pair('b')])]);
    await bring.make();
    expect(await take.make()).toBe(false);
    expect(standing.toSorted()).toEqual(['a', 'b', 'training']);
  });
});
