import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsBetween } from '@/domain/programme/position';
import { moved } from './move';

const list = (count: number) =>
  (positionsBetween(null, null, count) ?? []).map((position, i) => ({ id: `i${i}`, position }));

/** The list as it reads once the changes have been written. */
function written(items: { id: string; position: string }[], changes: { id: string; position: string }[]) {
  const to = new Map(changes.map(({ id, position }) => [id, position]));
  return items
    .map(({ id, position }) => ({ id, position: to.get(id) ?? position }))
    .sort((a, b) => (a.position < b.position ? -1 : 1))
    .map(({ id }) => id);
}

describe('moving within a list', () => {
  it('writes one row', () => {
    const items = list(5);
    const changes = moved(items, ['i4'], 'i1');
    expect(changes).toHaveLength(1);
    expect(written(items, changes)).toEqual(['i0', 'i4', 'i1', 'i2', 'i3']);
  });

  it('to the end, and several at once', () => {
    expect(written(list(4), moved(list(4), ['i0'], null))).toEqual(['i1', 'i2', 'i3', 'i0']);
    expect(written(list(5), moved(list(5), ['i3', 'i1'], 'i0'))).toEqual(['i1', 'i3', 'i0', 'i2', 'i4']);
  });

  it('writes nothing where everything stays', () => {
    expect(moved(list(3), ['i1'], 'i2')).toEqual([]);
    expect(moved(list(3), ['i2'], null)).toEqual([]);
    expect(moved(list(3), ['nobody'], 'i0')).toEqual([]);
  });

  it('numbers a list anew that has no usable order', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, position: '' }));
    const changes = moved(items, ['c'], 'a');
    expect(changes).toHaveLength(3);
    expect(written(items, changes)).toEqual(['c', 'a', 'b']);
  });

  it('keeps every order one asks for, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.option(fc.nat(7))), { maxLength: 40 }), (moves) => {
        let items = list(8);
        for (const [what, where] of moves) {
          const id = items[what]?.id ?? '';
          const before = where === null ? null : (items[where]?.id ?? null);
          if (before === id) continue;
          const rest = items.map((item) => item.id).filter((each) => each !== id);
          const at = before === null ? rest.length : rest.indexOf(before);
          const wanted = [...rest.slice(0, at), id, ...rest.slice(at)];
          const changes = moved(items, [id], before);
          expect(changes.length).toBeLessThanOrEqual(1);
          expect(written(items, changes)).toEqual(wanted);
          const to = new Map(changes.map((each) => [each.id, each.position]));
          items = items
            .map((item) => ({ ...item, position: to.get(item.id) ?? item.position }))
            .sort((a, b) => (a.position < b.position ? -1 : 1));
        }
      }),
    );
  });
});
