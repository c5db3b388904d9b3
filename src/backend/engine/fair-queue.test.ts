import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FairQueue } from './fair-queue';

/** Adds what is written: "a1" is small and of lane a, "a1!" is large. */
function filled(names: string, capacity = 1_000): FairQueue<string> {
  const queue = new FairQueue<string>(capacity);
  for (const name of names.split(' ')) add(queue, name);
  return queue;
}
const add = (queue: FairQueue<string>, name: string) =>
  queue.add(name, { lane: name.charAt(0), large: name.endsWith('!') });
const order = (names: string) => filled(names).drain().join(' ');

describe('the order of turns', () => {
  it('is the one of asking while everybody asks for one small thing', () => {
    expect(order('a1 b1 c1 d1')).toBe('a1 b1 c1 d1');
  });

  it('goes round: who asks for one thing does not wait behind all another one wants', () => {
    expect(order('a1 a2 a3 a4 b1 c1 c2')).toBe('a1 b1 c1 a2 c2 a3 a4');
  });

  it('lets a small one go before what is large', () => {
    expect(order('a1! b1! c1! d1')).toBe('d1 a1! b1! c1!');
  });

  it('never lets a small one overtake what the same person asked for before', () => {
    expect(order('a1! a2 b1! b2')).toBe('a1! a2 b1! b2');
  });

  it("keeps the two large parts of somebody's page together, and no more than two", () => {
    expect(order('a1! a2! a3! b1! b2!')).toBe('a1! a2! b1! b2! a3!');
  });

  it('gives every fifth turn to what is large, where small ones never end', () => {
    const queue = filled('a1! b1! c1 d1 e1 f1 g1 h1');
    const taken: (string | undefined)[] = [];
    for (let n = 2; n <= 12; n++) {
      taken.push(queue.take());
      for (const lane of 'cdefgh') add(queue, `${lane}${n}`);
    }
    expect(taken.join(' ')).toBe('c1 d1 e1 f1 a1! g1 h1 c2 d2 b1! e2');
  });

  it('takes somebody new behind those who already wait for their first turn', () => {
    const queue = filled('a1 a2 b1');
    expect(queue.take()).toBe('a1');
    add(queue, 'c1');
    expect(queue.drain().join(' ')).toBe('b1 a2 c1');
  });
});

describe('a full queue', () => {
  it('makes room for somebody else at the end of the longest lane', () => {
    const queue = filled('a1 a2 a3 b1', 4);
    expect(add(queue, 'c1')).toBe('a3');
    expect(queue.drain().join(' ')).toBe('a1 b1 c1 a2');
  });

  it('refuses who has filled it himself, and a newcomer when nobody has more than he would', () => {
    const queue = filled('a1 a2 a3 b1', 4);
    expect(add(queue, 'a4')).toBe('a4');
    expect(add(filled('a1 b1 c1', 3), 'd1')).toBe('d1');
    expect(queue.size).toBe(4);
  });
});

/** Any mixture of asking and taking. */
const steps = fc.array(
  fc.oneof(
    fc.record({ lane: fc.constantFrom('a', 'b', 'c', 'd'), large: fc.boolean() }),
    fc.constant('take' as const),
  ),
  { maxLength: 200 },
);

describe('whatever is asked for', () => {
  it('all of it comes or is refused, once, and in each lane in order', () => {
    fc.assert(
      fc.property(steps, (asked) => {
        const queue = new FairQueue<{ lane: string; at: number }>(20);
        const came: { lane: string; at: number }[] = [];
        const refused: { lane: string; at: number }[] = [];
        asked.forEach((step, at) => {
          if (step === 'take') came.push(...[queue.take()].filter((item) => item !== undefined));
          else refused.push(...[queue.add({ lane: step.lane, at }, step)].filter((item) => item !== null));
          expect(queue.size).toBeLessThanOrEqual(20);
        });
        came.push(...queue.drain());
        const added = asked.flatMap((step, at) => (step === 'take' ? [] : [at]));
        expect([...came, ...refused].map(({ at }) => at).sort((a, b) => a - b)).toEqual(added);
        for (const lane of 'abcd') {
          const own = came.filter((item) => item.lane === lane).map(({ at }) => at);
          expect(own).toEqual(own.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('what is next in its lane comes within a number of turns that the number of lanes decides', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (before, large) => {
        const queue = new FairQueue<string>(1_000);
        for (const step of before) if (step !== 'take') queue.add('other', step);
        queue.add('mine', { lane: 'me', large });
        let turns = 1;
        while (queue.take() !== 'mine') {
          turns += 1;
          // The others never stop asking.
          for (const lane of 'abcd') queue.add('other', { lane, large: lane === 'a' });
        }
        // Two large ones of each of the four others, and four small ones before each.
        expect(turns).toBeLessThanOrEqual(5 * (2 * 4 + 1));
      }),
    );
  });
});
