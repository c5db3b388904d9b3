import { describe, expect, it } from 'vitest';
import { createEditQueue } from './edit-queue';

interface Row {
  version: number;
  a?: number;
  b?: number;
}
type Patch = Partial<Omit<Row, 'version'>>;

/** A server whose answers the test gives one by one. */
function setUp() {
  const requests: { cell: string; patch: Patch; row: Row | null; accept(): void; refuse(): void }[] = [];
  const log: unknown[] = [];
  const queue = createEditQueue<Row, Patch>({
    save: (cell, patch, row) =>
      new Promise((resolve, reject) => {
        requests.push({
          cell,
          patch,
          row,
          accept: () => resolve({ ...row, ...patch, version: (row?.version ?? 0) + 1 }),
          refuse: () => reject(new Error('refused')),
        });
      }),
    saved: (cell, row) => void log.push(['saved', cell, row]),
    failed: (cell, row) => void log.push(['failed', cell, row]),
  });
  return { queue, requests, log };
}

describe('the queue of edits', () => {
  it('sends an edit with the row it was made on', async () => {
    const { queue, requests, log } = setUp();
    const saved = queue.submit('x', { version: 3, a: 1 }, { a: 2 });
    expect(requests).toMatchObject([{ cell: 'x', patch: { a: 2 }, row: { version: 3 } }]);
    requests[0]?.accept();
    expect(await saved).toBe(true);
    expect(log).toEqual([['saved', 'x', { version: 4, a: 2 }]]);
    expect(queue.pending()).toEqual([]);
  });

  it('holds back later edits of the cell, merges them, and sends them on the version that came back', async () => {
    const { queue, requests } = setUp();
    const first = queue.submit('x', { version: 1 }, { a: 1 });
    const second = queue.submit('x', { version: 1 }, { a: 2 });
    const third = queue.submit('x', { version: 1 }, { a: 3, b: 9 });
    expect(requests).toHaveLength(1);
    expect(queue.pending()).toMatchObject([{ cell: 'x', patch: { a: 3, b: 9 }, row: { version: 1 } }]);

    requests[0]?.accept();
    expect(await first).toBe(true);
    expect(requests[1]).toMatchObject({ patch: { a: 3, b: 9 }, row: { version: 2, a: 1 } });
    requests[1]?.accept();
    expect(await Promise.all([second, third])).toEqual([true, true]);
    expect(requests).toHaveLength(2);
  });

  it('tells what still waits when an answer comes, so that it stays visible', async () => {
    const { queue, requests, log } = setUp();
    const first = queue.submit('x', null, { a: 1 });
    void queue.submit('x', null, { b: 2 });
    requests[0]?.accept();
    await first;
    expect(log).toEqual([['saved', 'x', { version: 1, a: 1 }]]);
    expect(queue.pending()).toMatchObject([{ cell: 'x', patch: { b: 2 } }]);
  });

  it('sends different cells side by side', () => {
    const { queue, requests } = setUp();
    void queue.submit('x', null, { a: 1 });
    void queue.submit('y', null, { a: 2 });
    expect(requests.map(({ cell }) => cell)).toEqual(['x', 'y']);
  });

  it('gives up everything waiting for a cell that was refused, back to the last accepted row', async () => {
    const { queue, requests, log } = setUp();
    const first = queue.submit('x', { version: 5 }, { a: 1 });
    const second = queue.submit('x', { version: 5 }, { a: 2 });
    requests[0]?.accept();
    await first;
    const third = queue.submit('x', { version: 5 }, { b: 3 });
    requests[1]?.refuse();
    expect(await Promise.all([second, third])).toEqual([false, false]);
    expect(log.at(-1)).toEqual(['failed', 'x', { version: 6, a: 1 }]);
    expect(queue.pending()).toEqual([]);
    expect(requests).toHaveLength(2);
  });

  it('starts afresh after a refusal, on the row it is then given', async () => {
    const { queue, requests } = setUp();
    const lost = queue.submit('x', { version: 1 }, { a: 1 });
    requests[0]?.refuse();
    await lost;
    void queue.submit('x', { version: 8 }, { a: 1 });
    expect(requests[1]).toMatchObject({ row: { version: 8 } });
  });
});
