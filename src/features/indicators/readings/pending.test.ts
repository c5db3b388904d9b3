import { describe, expect, it } from 'vitest';
import { NONE, placeOf, withEntries, type Entry } from './entry';
import {
  disputesOf,
  keptOf,
  leftOf,
  NOTHING_PENDING,
  shownReadings,
  wanted,
  written,
  yielded,
} from './pending';

const entry = (value: number | null): Entry => ({ team: 'north', period: '2026-01-05', value, n: null });
const change = (from: number | null, to: number | null) => ({ entry: entry(to), seen: entry(from) });
const stored = (value: number | null) => withEntries(NONE, [entry(value)]);
const shown = (...args: Parameters<typeof shownReadings>) =>
  shownReadings(...args).get(placeOf(entry(0)))?.value;

describe('what is typed', () => {
  const typed = wanted(NOTHING_PENDING, [change(12, 13)]);
  const batch = [...typed.unsent.values()];

  it('is shown at once, and gone from here when it has arrived', () => {
    expect(shown(stored(12), typed)).toBe(13);
    expect(written(typed, batch, [])).toEqual(NOTHING_PENDING);
  });

  it('again before it is sent, is still typed over what was seen first', () => {
    const again = wanted(typed, [change(13, 14)]);
    expect([...again.unsent.values()]).toEqual([change(12, 14)]);
  });

  it('again while it is on its way, is typed over what is on its way', () => {
    const again = written(wanted(typed, [change(13, 14)]), batch, []);
    expect([...again.unsent.values()]).toEqual([change(13, 14)]);
  });

  it('over what somebody else has changed, is in dispute and not sent again', () => {
    const disputed = written(typed, batch, [entry(12.5)]);
    expect(disputed.unsent.size).toBe(0);
    expect(shown(stored(12.5), disputed)).toBe(13);
    expect(disputesOf(stored(12.5), disputed)).toEqual([{ mine: entry(13), theirs: entry(12.5) }]);
    expect(yielded(disputed, [entry(13)])).toEqual(NOTHING_PENDING);
    const insisted = wanted(disputed, [change(12.5, 13)]);
    expect(disputesOf(stored(12.5), insisted)).toEqual([]);
    expect([...insisted.unsent.values()]).toEqual([change(12.5, 13)]);
  });

  it('is in dispute as it was typed last', () => {
    const disputed = written(wanted(typed, [change(13, 14)]), batch, [entry(null)]);
    expect(disputesOf(stored(null), disputed)).toEqual([{ mine: entry(14), theirs: entry(null) }]);
  });

  it('and the same as the other wrote, is in no dispute', () => {
    expect(written(wanted(typed, [change(13, 14)]), batch, [entry(14)])).toEqual(NOTHING_PENDING);
    const disputed = written(typed, batch, [entry(12.5)]);
    expect(disputesOf(stored(13), disputed)).toEqual([]);
  });
});

describe('what is kept for the next visit', () => {
  const typed = wanted(NOTHING_PENDING, [change(12, 13)]);

  it('is written then on what was seen, and is in dispute again where it was', () => {
    expect(leftOf(keptOf(typed))).toEqual([change(12, 13)]);
    const disputed = written(typed, [...typed.unsent.values()], [entry(12.5)]);
    expect(leftOf(keptOf(disputed))).toEqual([change(12, 13)]);
    expect(keptOf(yielded(disputed, [entry(13)]))).toEqual([]);
  });
});
