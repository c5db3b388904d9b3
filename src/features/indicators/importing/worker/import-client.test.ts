import { expect, it } from 'vitest';
import { Cancelled, ImportClient, type WorkerLike } from './import-client';
import type { Request, Response } from './messages';

/** A worker that does nothing until it is told to. */
class Idle implements WorkerLike {
  readonly asked: Request[] = [];
  ended = false;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;

  postMessage(request: Request) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
  answer(response: Response) {
    this.onmessage?.(new MessageEvent('message', { data: response }));
  }
}

const source = { file: new File(['a'], 'a.csv'), chosen: {} };
const column = { name: 'A', position: 1 };
const VALUES = { values: [], total: 0 };

function arranged() {
  const workers: Idle[] = [];
  const client = new ImportClient(() => {
    const worker = new Idle();
    workers.push(worker);
    return worker;
  });
  const ask = (signal = new AbortController().signal, report?: (share: number) => void) =>
    client.run({ kind: 'values', source, column }, signal, report);
  return { workers, client, ask };
}

it('gives each question its own answer, and tells how far it is', async () => {
  const { workers, ask } = arranged();
  const shares: number[] = [];
  const first = ask(undefined, (share) => shares.push(share));
  const second = ask();
  const [worker] = workers;
  worker?.answer({ id: 1, kind: 'progress', share: 0.5 });
  worker?.answer({ id: 2, kind: 'failed', message: 'no' });
  worker?.answer({ id: 1, kind: 'done', answer: VALUES });
  await expect(first).resolves.toEqual(VALUES);
  await expect(second).rejects.toThrow('no');
  expect(shares).toEqual([0.5]);
  expect(workers).toHaveLength(1);
});

it('ends the worker with what it works on, and asks the rest of another', async () => {
  const { workers, ask } = arranged();
  const stop = new AbortController();
  const stopped = ask(stop.signal);
  const other = ask();
  stop.abort();
  await expect(stopped).rejects.toThrow(Cancelled);
  expect(workers[0]?.ended).toBe(true);
  expect(workers[1]?.asked.map(({ id }) => id)).toEqual([2]);
  workers[1]?.answer({ id: 2, kind: 'done', answer: VALUES });
  await expect(other).resolves.toEqual(VALUES);
});

it('starts anew after it has been closed, or the worker has died', async () => {
  const { workers, client, ask } = arranged();
  const closed = ask();
  client.close();
  await expect(closed).rejects.toThrow(Cancelled);
  const died = ask();
  workers[1]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
  await expect(died).rejects.toThrow('out of memory');
  const answered = ask();
  workers[2]?.answer({ id: 3, kind: 'done', answer: VALUES });
  await expect(answered).resolves.toEqual(VALUES);
});
