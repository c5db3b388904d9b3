import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean } from './did-you-mean';

describe('didYouMean', () => {
  it.each([
    ['titel', 'title'],
    ['in_use', 'inUse'],
    ['HABITSTRENGTH', 'habitStrength'],
    ['behavior', 'behaviour'],
    ['strenght', 'strength'],
  ])('%s: %s', (word, meant) => {
    expect(didYouMean(word, ['key', 'title', 'inUse', 'habitStrength', 'behaviour', 'strength'])).toBe(meant);
  });

  it.each(['x', 'ab', 'colour', ''])('%j: nothing close', (word) => {
    expect(didYouMean(word, ['key', 'title', 'inUse'])).toBeNull();
  });

  it('takes the closest', () => {
    expect(didYouMean('conditions', ['condition', 'conditions2', 'Conditions'])).toBe('Conditions');
  });

  it('finds every word of three letters or more after one slip', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (word, at) => {
        const i = at % word.length;
        return didYouMean(word.slice(0, i) + word.slice(i + 1), [word]) === word;
      }),
    );
  });
});
