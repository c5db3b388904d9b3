import { describe, expect, it } from 'vitest';
import { createBatcher } from './batcher';

function setUp(most = 100) {
  const requests: {
    items: readonly number[];
    answer: (answers: (number | Error)[]) => void;
    fail: () => void;
  }[] = [];
  const ask = createBatcher<number, number>(
    (items) =>
      new Promise((resolve, reject) => {
        requests.push({ items, answer: resolve, fail: () => reject(new Error('refused')) });
      }),
    most,
  );
  const sent = async (count: number) => {
    await expect.poll(() => requests.length).toBe(count);
    return requests.map(({ items }) => items);
  };
  return { ask, requests, sent };
}

describe('the batcher', () => {
  it('sends together what is asked for in one go', async () => {
    const { ask, requests, sent } = setUp();
    const answers = [1, 2, 3].map(ask);
    expect(await sent(1)).toEqual([[1, 2, 3]]);
    requests[0]?.answer([10, 20, 30]);
    expect(await Promise.all(answers)).toEqual([10, 20, 30]);
  });

  it('collects while a request runs, and sends that next', async () => {
    const { ask, requests, sent } = setUp();
    const first = ask(1);
    await sent(1);
    const later = [ask(2), ask(3)];
    expect(requests).toHaveLength(1);
    requests[0]?.answer([10]);
    await first;
    expect(await sent(2)).toEqual([[1], [2, 3]]);
    requests[1]?.answer([20, 30]);
    expect(await Promise.all(later)).toEqual([20, 30]);
  });

  it('asks for no more than a request holds', async () => {
    const { ask, requests, sent } = setUp(2);
    const answers = [1, 2, 3].map(ask);
    expect(await sent(1)).toEqual([[1, 2]]);
    requests[0]?.answer([10, 20]);
    expect(await sent(2)).toEqual([[1, 2], [3]]);
    requests[1]?.answer([30]);
    expect(await Promise.all(answers)).toEqual([10, 20, 30]);
  });

  it('refuses one item alone, or all of a request that failed, and goes on', async () => {
    const { ask, requests, sent } = setUp();
    const [good, bad] = [ask(1), ask(2)];
    await sent(1);
    requests[0]?.answer([10, new Error('stale')]);
    expect(await good).toBe(10);
    await expect(bad).rejects.toThrow('stale');
    const lost = ask(3);
    await sent(2);
    requests[1]?.fail();
    await expect(lost).rejects.toThrow('refused');
    const next = ask(4);
    await sent(3);
    requests[2]?.answer([40]);
    expect(await next).toBe(40);
  });
});
