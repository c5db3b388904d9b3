// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetKeptEdits, keptEdits } from './kept-edits';

const edit = { lane: 'cell c b', patch: { in_use: -3 }, row: { version: 4 } };

beforeEach(() => localStorage.clear());

describe('edits that have not been sent', () => {
  it('are kept per person and programme until they have arrived', () => {
    keptEdits('me', 'p').write([edit]);
    expect(keptEdits('me', 'p').read()).toEqual([edit]);
    expect(keptEdits('me', 'other').read()).toEqual([]);
    expect(keptEdits('you', 'p').read()).toEqual([]);
    keptEdits('me', 'p').write([]);
    expect(localStorage).toHaveLength(0);
  });

  it('go at sign-out, and when somebody else signs in', () => {
    localStorage.setItem('else', 'stays');
    keptEdits('me', 'p').write([edit]);
    forgetKeptEdits('me');
    expect(keptEdits('me', 'p').read()).toEqual([edit]);
    forgetKeptEdits('you');
    expect(keptEdits('me', 'p').read()).toEqual([]);
    keptEdits('me', 'p').write([edit]);
    forgetKeptEdits(null);
    expect(keptEdits('me', 'p').read()).toEqual([]);
    expect(localStorage.getItem('else')).toBe('stays');
  });

  it('are none where storage is broken or forbidden', () => {
    localStorage.setItem('tragwerk.unsent.me.p', '{"no": "list"}');
    expect(keptEdits('me', 'p').read()).toEqual([]);
    localStorage.setItem('tragwerk.unsent.me.p', 'no json');
    expect(keptEdits('me', 'p').read()).toEqual([]);
    const forbidden = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    expect(() => keptEdits('me', 'p').write([edit])).not.toThrow();
    forbidden.mockRestore();
  });
});
