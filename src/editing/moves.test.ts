import { describe, expect, it } from 'vitest';
import { inTurn, together, type MovePair } from './moves';

/** Pairs that write into a list what stands, and fail where they are told to. */
function desk(failing: readonly string[] = []) {
  const standing: string[] = [];
  const log: string[] = [];
  const pair = (name: string): MovePair => ({
    forward: {
      make: () => {
        log.push(`+${name}`);
        if (failing.includes(`+${name}`)) return Promise.resolve(false);
        standing.push(name);
        return Promise.resolve(true);
      },
      holds: () => standing.includes(name),
    },
    back: {
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
    const { forward, back } = inTurn([pair('training'), together([pair('a'), pair('b')])]);
    expect(await forward.make()).toBe(true);
    expect(standing).toEqual(['training', 'a', 'b']);
    expect(forward.holds()).toBe(true);
    expect(back.holds()).toBe(false);
    expect(await back.make()).toBe(true);
    expect(standing).toEqual([]);
    expect(log).toEqual(['+training', '+a', '+b', '-a', '-b', '-training']);
  });

  it.each([
    ['+training', ['+training']],
    ['+a', ['+training', '+a', '+b', '-b', '-training']],
    ['+b', ['+training', '+a', '+b', '-a', '-training']],
  ])('come to nothing when %s fails', async (failing, expected) => {
    const { standing, log, pair } = desk([failing]);
    const { forward } = inTurn([pair('training'), together([pair('a'), pair('b')])]);
    expect(await forward.make()).toBe(false);
    expect(standing).toEqual([]);
    expect(log).toEqual(expected);
  });

  it('stand as they did when taking one back fails', async () => {
    const { standing, pair } = desk(['-training']);
    const { forward, back } = inTurn([pair('training'), together([pair('a'), pair('b')])]);
    await forward.make();
    expect(await back.make()).toBe(false);
    expect(standing.toSorted()).toEqual(['a', 'b', 'training']);
  });
});
