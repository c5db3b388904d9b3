import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince, countChanges, snapshotOf } from './changes-since';

const weighed = (id: string, score: number) => ({ id, score });
const findings = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[CGS]0[1-9](\/[a-z]{1,3}){0,2}$/),
    score: fc.double({ min: 0, max: 100, noNaN: true }),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe('what has changed', () => {
  it('is told finding by finding', () => {
    const before = snapshotOf([weighed('a', 40), weighed('b', 40), weighed('c', 40), weighed('d', 40)]);
    const since = changesSince(before, [
      weighed('a', 40.01),
      weighed('b', 53),
      weighed('d', 20),
      weighed('e', 1),
    ]);
    expect([...since.changes]).toEqual([
      ['b', 'rose'],
      ['d', 'fell'],
      ['e', 'new'],
    ]);
    expect(since.gone).toEqual(['c']);
    expect(countChanges(since)).toEqual({ new: 1, gone: 1, rose: 1, fell: 1 });
  });

  it('is nothing where the state is the same, also after it has been stored', () => {
    fc.assert(
      fc.property(findings, (now) => {
        const stored = JSON.parse(JSON.stringify(snapshotOf(now))) as Record<string, number>;
        const { changes, gone } = changesSince(stored, now.toReversed());
        expect([changes.size, gone]).toEqual([0, []]);
      }),
    );
  });

  it('accounts for every finding there was and is: gone and new are each other’s mirror', () => {
    fc.assert(
      fc.property(findings, findings, (before, now) => {
        const there = changesSince(snapshotOf(before), now);
        const back = changesSince(snapshotOf(now), before);
        const idsOf = ({ changes }: typeof there, kind: string) =>
          [...changes].filter(([, change]) => change === kind).map(([id]) => id);
        expect(there.gone.toSorted()).toEqual(idsOf(back, 'new').toSorted());
        expect(idsOf(there, 'rose').toSorted()).toEqual(idsOf(back, 'fell').toSorted());
        expect(before.length - there.gone.length).toBe(now.length - idsOf(there, 'new').length);
      }),
    );
  });
});
