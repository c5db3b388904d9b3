// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetKeptDeletions } from './forget-deletions';
import { keptDeletions, lastTitle } from './kept-deletions';

const deletion = (id: string, more: object = {}) => ({
  list: 'goals',
  items: [{ id }],
  rows: { strategic_goals: [{ id, title: `Goal ${id}` }] },
  names: { [id]: `Goal ${id}` },
  ...more,
});
const A_DAY = 24 * 60 * 60 * 1000;

beforeEach(() => localStorage.clear());

describe('deletions that a later visit can take back', () => {
  it('are kept per person and place, oldest first, until things are back', () => {
    keptDeletions('me', 'p').keep(deletion('a'));
    // Another tab.
    keptDeletions('me', 'p').keep(deletion('b'));
    const mine = keptDeletions('me', 'p');
    expect(mine.all()).toEqual([deletion('a'), deletion('b')]);
    expect(lastTitle(mine)).toBe('Goal b');
    expect(keptDeletions('me', 'q').all()).toEqual([]);
    expect(keptDeletions('you', 'p').all()).toEqual([]);
    mine.drop(['b']);
    expect(mine.all()).toEqual([deletion('a')]);
    mine.drop(['a']);
    expect(localStorage).toHaveLength(0);
  });

  it('are forgotten after a day, and all but the last twenty', () => {
    let now = 1_000;
    const kept = keptDeletions('me', 'p', () => now);
    kept.keep(deletion('old'));
    now += A_DAY - 1;
    expect(kept.all()).toHaveLength(1);
    now += 1;
    expect(kept.all()).toEqual([]);
    for (let i = 0; i < 25; i++) kept.keep(deletion(String(i)));
    expect(kept.all().map(({ items }) => items[0]?.id)).toEqual(
      Array.from({ length: 20 }, (_, i) => String(i + 5)),
    );
  });

  it('never fill the storage: the oldest go first, and one that is too large is not kept at all', () => {
    const kept = keptDeletions('me', 'p');
    const large = (id: string, length: number) =>
      deletion(id, { rows: { goals: [{ id, title: 'x'.repeat(length) }] } });
    kept.keep(large('a', 300_000));
    kept.keep(large('b', 300_000));
    expect(kept.all().map(({ items }) => items[0]?.id)).toEqual(['b']);
    kept.keep(large('c', 600_000));
    expect(kept.all()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('go at sign-out, when somebody else signs in, and when they are too old', () => {
    localStorage.setItem('else', 'stays');
    const mine = keptDeletions('me', 'p');
    mine.keep(deletion('a'));
    forgetKeptDeletions('me');
    expect(mine.all()).toHaveLength(1);
    forgetKeptDeletions('you');
    expect(mine.all()).toEqual([]);
    mine.keep(deletion('a'));
    forgetKeptDeletions(null);
    expect(mine.all()).toEqual([]);
    keptDeletions('me', 'p', () => 0).keep(deletion('a'));
    forgetKeptDeletions('me');
    expect(localStorage).toHaveLength(1);
    expect(localStorage.getItem('else')).toBe('stays');
  });

  it('are none where storage is broken or forbidden', () => {
    localStorage.setItem(
      'tragwerk.deleted.me.p',
      '[{"at": "never"}, 7, {"at": 1, "deletion": {"items": 3}}]',
    );
    expect(keptDeletions('me', 'p').all()).toEqual([]);
    localStorage.setItem('tragwerk.deleted.me.p', 'no json');
    expect(keptDeletions('me', 'p').all()).toEqual([]);
    const forbidden = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    expect(() => keptDeletions('me', 'p').keep(deletion('a'))).not.toThrow();
    forbidden.mockRestore();
  });
});
