// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetKeptEdits } from './forget-edits';
import { outboxOf, type KeptEdit } from './outbox';
import { openTab, type Tab } from './tabs';

const signedIn = { id: 'me' };
/** The outbox of a tab in which somebody is signed in. */
const outboxIn = (user: string, place: string, tab: Tab, now?: () => number) =>
  outboxOf(user, place, tab, now, () => signedIn.id);

const edit = (value: number, queue = 'cell c b'): KeptEdit => ({
  queue,
  patch: { in_use: value },
  row: { version: 4 },
});

/** Locks as a browser gives them: one holder each, the others in line. */
class FakeLocks {
  private readonly lines = new Map<string, (() => Promise<void>)[]>();
  private readonly held = new Map<string, () => void>();

  readonly manager = {
    request: (name: string, callback: () => unknown) => {
      const line = this.lines.get(name) ?? [];
      this.lines.set(name, line);
      return new Promise((resolve) => {
        const granted = async () => {
          const gone = new Promise<void>((end) => this.held.set(name, end));
          await Promise.race([Promise.resolve(callback()), gone]);
          this.held.delete(name);
          line.shift();
          resolve(undefined);
          void line[0]?.();
        };
        if (line.push(granted) === 1) void granted();
      });
    },
  } as unknown as LockManager;

  close(tab: Tab) {
    this.held.get(`tragwerk.tab.${tab.id}`)?.();
  }
}

let locks: FakeLocks;
const newTab = () => openTab(locks.manager);
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Takes over as a page does: what it is handed it keeps itself, and sends. */
function taking(tab: Tab, user = 'me', place = 'p') {
  const outbox = outboxIn(user, place, tab);
  const taken: KeptEdit[] = [];
  outbox.takeOver((edits) => {
    taken.push(...edits);
    outbox.write(taken);
  });
  return { outbox, taken };
}

beforeEach(() => {
  localStorage.clear();
  signedIn.id = 'me';
  locks = new FakeLocks();
});

describe('edits that have not been sent', () => {
  it('of two tabs stand side by side, and go when they have arrived', () => {
    const [one, two] = [outboxIn('me', 'p', newTab()), outboxIn('me', 'p', newTab())];
    one.write([edit(1)]);
    two.write([edit(2)]);
    expect(localStorage).toHaveLength(2);
    one.write([]);
    expect(localStorage).toHaveLength(1);
    two.write([]);
    expect(localStorage).toHaveLength(0);
  });

  it('are never taken from a tab that lives', async () => {
    outboxIn('me', 'p', newTab()).write([edit(1)]);
    const { taken } = taking(newTab());
    await settled();
    expect(taken).toEqual([]);
    expect(localStorage).toHaveLength(1);
  });

  it('are taken over from all tabs that are gone, the oldest first, and kept by who takes them', async () => {
    const [first, second] = [newTab(), newTab()];
    outboxIn('me', 'p', second, () => 2).write([edit(2)]);
    outboxIn('me', 'p', first, () => 1).write([edit(1), edit(3, 'added goals')]);
    locks.close(first);
    locks.close(second);
    await settled();
    const { taken, outbox } = taking(newTab());
    await settled();
    expect(taken).toEqual([edit(1), edit(3, 'added goals'), edit(2)]);
    expect(localStorage).toHaveLength(1);
    outbox.write([]);
    expect(localStorage).toHaveLength(0);
  });

  it('are taken over by one tab alone', async () => {
    const gone = newTab();
    outboxIn('me', 'p', gone).write([edit(1)]);
    locks.close(gone);
    const [one, two] = [taking(newTab()), taking(newTab())];
    await settled();
    expect([...one.taken, ...two.taken]).toEqual([edit(1)]);
  });

  it('are taken over as soon as their tab is gone, even if it came later', async () => {
    const { taken } = taking(newTab(), 'me', 'later');
    const later = newTab();
    outboxIn('me', 'later', later).write([edit(1)]);
    const key = localStorage.key(0);
    dispatchEvent(new StorageEvent('storage', { key, newValue: 'something' }));
    await settled();
    expect(taken).toEqual([]);
    locks.close(later);
    await settled();
    expect(taken).toEqual([edit(1)]);
  });

  it('belong to one person and one place', async () => {
    const gone = newTab();
    outboxIn('me', 'p', gone).write([edit(1)]);
    locks.close(gone);
    const [other, you] = [taking(newTab(), 'me', 'other'), taking(newTab(), 'you')];
    await settled();
    expect([...other.taken, ...you.taken]).toEqual([]);
  });

  it('are not sent in the name of who has signed in meanwhile', async () => {
    const gone = newTab();
    outboxIn('me', 'p', gone).write([edit(1)]);
    const { taken } = taking(newTab());
    signedIn.id = 'you';
    locks.close(gone);
    await settled();
    expect(taken).toEqual([]);
  });

  it('go with the person, those of other tabs too', () => {
    localStorage.setItem('else', 'stays');
    outboxIn('me', 'p', newTab()).write([edit(1)]);
    outboxIn('me', 'p', newTab()).write([edit(2)]);
    forgetKeptEdits('me');
    expect(localStorage).toHaveLength(3);
    forgetKeptEdits('you');
    expect(Object.keys(localStorage)).toEqual(['else']);
    outboxIn('me', 'p', newTab()).write([edit(1)]);
    forgetKeptEdits(null);
    expect(Object.keys(localStorage)).toEqual(['else']);
  });

  it('are only read as what they were written', async () => {
    localStorage.setItem('tragwerk.unsent.me.p.a', '{"no": "list"}');
    localStorage.setItem('tragwerk.unsent.me.p.b', 'no json');
    localStorage.setItem('tragwerk.unsent.me.p.c', '{"at": 1, "edits": [1, {"queue": "x"}]}');
    const { taken } = taking(newTab());
    await settled();
    expect(taken).toEqual([]);
  });

  it('make the browser ask where it cannot keep them, as long as they wait', () => {
    const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const [one, two] = [outboxIn('me', 'p', newTab()), outboxIn('me', 'q', newTab())];
    expect(() => one.write([edit(1)])).not.toThrow();
    expect(asks()).toBe(true);
    two.write([]);
    expect(asks()).toBe(true);
    one.write([]);
    expect(asks()).toBe(false);
    one.write([edit(1)]);
    refused.mockRestore();
    one.write([edit(1), edit(2)]);
    expect(asks()).toBe(false);
    one.write([], true);
    expect(asks()).toBe(true);
    one.write([]);
    expect(asks()).toBe(false);
  });
});

describe('where browsers do not tell whether a tab lives', () => {
  const silent = () => openTab(undefined);
  const minutes = (count: number) => count * 60_000;

  it('edits are taken over at once when their tab was closed', () => {
    outboxIn('me', 'p', silent()).write([edit(1)]);
    dispatchEvent(new Event('pagehide'));
    expect(taking(silent()).taken).toEqual([edit(1)]);
  });

  it('edits of a tab that came back are its own', () => {
    const back = outboxIn('me', 'p', silent());
    back.write([edit(1)]);
    dispatchEvent(new Event('pagehide'));
    dispatchEvent(new Event('pageshow'));
    expect(taking(silent()).taken).toEqual([]);
    back.write([]);
  });

  it('edits of a tab that crashed are taken over later, and nothing is erased before', () => {
    outboxIn('me', 'p', silent(), () => 0).write([edit(1)]);
    const crashed = localStorage.key(0) ?? '';
    const at = Date.now();
    const write = (minute: number) =>
      localStorage.setItem(crashed, JSON.stringify({ at: at - minutes(minute), edits: [edit(1)] }));
    write(9);
    expect(taking(silent()).taken).toEqual([]);
    expect(localStorage).toHaveLength(1);
    write(11);
    expect(taking(silent()).taken).toEqual([edit(1)]);
  });
});
