import { describe, expect, it } from 'vitest';
import { possibleParents } from './parents';

const team = (id: string, parent_id: string | null = null) => ({ id, parent_id });
const teams = [team('a'), team('b', 'a'), team('c', 'b'), team('d')];
const ids = (of: readonly string[]) => possibleParents(teams, of).map(({ id }) => id);

describe('the teams another one may belong to', () => {
  it('are all but itself and those that belong to it', () => {
    expect(ids(['a'])).toEqual(['d']);
    expect(ids(['b'])).toEqual(['a', 'd']);
    expect(ids(['c'])).toEqual(['a', 'b', 'd']);
  });

  it('suit every one of several', () => {
    expect(ids(['c', 'd'])).toEqual(['a', 'b']);
    expect(ids(['a', 'd'])).toEqual([]);
  });

  it('ends where stored teams form a circle', () => {
    expect(possibleParents([team('x', 'y'), team('y', 'x'), team('z')], ['z']).map(({ id }) => id)).toEqual([
      'x',
      'y',
    ]);
  });
});
