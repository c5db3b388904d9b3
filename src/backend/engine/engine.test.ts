import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Engine, type Thread } from './engine';
import type { Turn } from './fair-queue';
import type { Answer, Call, EngineSettings, FromEngine, ToEngine } from './messages';

/** A thread of which the test says what it does. */
class FakeThread extends EventEmitter {
  readonly heard: ToEngine[] = [];
  postMessage(message: ToEngine): void {
    this.heard.push(message);
    if (message.kind === 'close') this.emit('exit');
  }
  terminate(): Promise<number> {
    return Promise.resolve(0);
  }
  says(message: FromEngine): void {
    this.emit('message', message);
  }
  answers(status = 200): void {
    this.says({ kind: 'answer', answer: { status, headers: [], body: new Uint8Array() } });
  }
  get paths(): string[] {
    return this.heard.flatMap((message) => (message.kind === 'call' ? [message.call.path] : []));
  }
}

const SETTINGS: EngineSettings = {
  dataFolder: '/data',
  snapshot: '/snapshot',
  migrations: '/migrations',
  jwtSecret: 'x',
  publishableKey: 'x',
  siteUrl: 'http://localhost',
};

let threads: FakeThread[];
let printed: string[];
let engine: Engine;

beforeEach(async () => {
  vi.useFakeTimers();
  threads = [];
  printed = [];
  const makeThread = (): Thread => {
    const made = new FakeThread();
    threads.push(made);
    return made;
  };
  engine = new Engine(SETTINGS, { callMs: 1_000, waiting: 10 }, (text) => printed.push(text), makeThread);
  const started = engine.start();
  latest().says({ kind: 'ready', migrated: [] });
  await started;
});
afterEach(() => {
  vi.useRealTimers();
});

function latest(): FakeThread {
  const thread = threads.at(-1);
  if (!thread) throw new Error('no thread has been made');
  return thread;
}
const small = (lane: string): Turn => ({ lane, large: false });
const ask = (path: string, turn: Turn): Promise<Answer> => {
  const call: Call = { method: 'GET', path, headers: [], body: null };
  return engine.request(call, turn, () => false);
};
/** Lets what has been promised happen, and that much time pass. */
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the engine', () => {
  it('hands out one call at a time, other people first and small ones before large ones', async () => {
    const answers = [
      ask('/first', small('a')),
      ask('/page', { lane: 'b', large: true }),
      ask('/second', small('a')),
      ask('/click', small('c')),
    ];
    expect(latest().paths).toEqual(['/first']);
    for (let n = 0; n < answers.length; n++) latest().answers();
    await Promise.all(answers);
    expect(latest().paths).toEqual(['/first', '/second', '/click', '/page']);
  });

  it('asks the database once whether it answers, however many want to know', async () => {
    const asked = [engine.isAnswering(), engine.isAnswering(), engine.isAnswering()];
    expect(latest().heard).toEqual([{ kind: 'check' }]);
    latest().answers(200);
    expect(await Promise.all(asked)).toEqual([true, true, true]);
    const again = engine.isAnswering();
    latest().says({ kind: 'broken' });
    await pass();
    expect(await again).toBe(false);
  });

  it('refuses who fills the queue, and still takes others', async () => {
    const refusals: string[] = [];
    for (let n = 0; n < 13; n++) ask(`/${n}`, small('a')).catch(() => refusals.push(`/${n}`));
    ask('/other', small('b')).catch(() => refusals.push('/other'));
    await pass();
    expect(refusals).toEqual(['/11', '/12', '/10']);
  });
});

describe('a thread that breaks', () => {
  it('costs the call it was at, and nothing that waits', async () => {
    const [lost, kept] = [ask('/lost', small('a')), ask('/kept', small('a'))];
    latest().says({ kind: 'broken' });
    await expect(lost).rejects.toMatchObject({ status: 503, code: 'interrupted' });
    await pass();
    expect(threads.length).toBe(2);
    latest().says({ kind: 'ready', migrated: [] });
    await pass();
    latest().answers();
    expect((await kept).status).toBe(200);
  });

  describe('and cannot be started again', () => {
    const REASON = 'The disk that holds /data is full.';
    let waiting: Promise<Answer>;

    beforeEach(async () => {
      ask('/lost', small('a')).catch(() => undefined);
      waiting = ask('/waiting', small('b'));
      waiting.catch(() => undefined);
      latest().says({ kind: 'broken' });
      await pass();
      latest().says({ kind: 'failed', message: REASON });
      await pass();
    });

    it('refuses what waits and what comes, and says why once', async () => {
      const refusal = { status: 503, code: 'unavailable' };
      await expect(waiting).rejects.toMatchObject(refusal);
      await expect(ask('/next', small('c'))).rejects.toMatchObject(refusal);
      expect(await engine.isAnswering()).toBe(false);
      await pass(5_000);
      latest().says({ kind: 'failed', message: REASON });
      await pass(5_000);
      expect(threads.length).toBe(4);
      expect(printed.filter((line) => line.includes(REASON)).length).toBe(1);
    });

    it('goes on by itself as soon as it can', async () => {
      await pass(5_000);
      latest().says({ kind: 'ready', migrated: [] });
      await pass();
      const answer = ask('/next', small('c'));
      latest().answers();
      expect((await answer).status).toBe(200);
      expect(printed.at(-1)).toBe('The database answers again.');
    });

    it('can be closed meanwhile', async () => {
      await engine.close();
      await pass(60_000);
      expect(threads.length).toBe(2);
    });
  });
});
