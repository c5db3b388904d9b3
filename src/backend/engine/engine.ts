import type { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../http/refusal';
import { FairQueue, type Turn } from './fair-queue';
import type { Answer, Call, EngineSettings, FromEngine, Question, ToEngine } from './messages';

export interface EngineLimits {
  /** How long one call may take before it is stopped, in milliseconds. */
  callMs: number;
  /** How many calls may wait. */
  waiting: number;
}

/** What a worker thread is to the engine. */
export type Thread = Pick<EventEmitter, 'on' | 'once' | 'removeAllListeners'> &
  Pick<Worker, 'postMessage' | 'terminate'>;

interface Waiting {
  question: Question;
  /** Nobody waits for the answer any more: the browser has gone. */
  gone: () => boolean;
  resolve: (answer: Answer) => void;
  reject: (refusal: Error) => void;
}

const BETWEEN_STARTS = 5_000;

const busy = () => new Refusal(503, 'busy', 'Too many requests are waiting.', { 'retry-after': '2' });
/** 57014 is PostgreSQL's code for a statement that was cancelled. */
const tooSlow = () => new Refusal(504, '57014', 'The request took too long and was stopped.');
const unavailable = () =>
  new Refusal(503, 'unavailable', 'The database cannot be used at the moment.', { 'retry-after': '5' });
const interrupted = () => new Refusal(503, 'interrupted', 'The request was interrupted. Please try again.');

/**
 * The API and its database in a thread of their own.
 *
 * One call at a time: lite 0.10.0 opens transactions on the one connection PGlite has without keeping others out, so two
 * calls at once would end up in each other's transactions, and in each other's roles. And PGlite knows no statement
 * timeout: a call that takes too long is stopped by ending its thread, which costs a database on disk no more than the
 * open transaction. A thread, not a process: it dies with this one, and leaves no orphan on the data folder.
 */
export class Engine {
  readonly #settings: EngineSettings;
  readonly #limits: EngineLimits;
  readonly #print: (text: string) => void;
  readonly #makeThread: (settings: EngineSettings) => Thread;
  readonly #queue: FairQueue<Waiting>;
  #worker: Thread | null = null;
  #current: Waiting | null = null;
  #check: Promise<boolean> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #idle: (() => void)[] = [];
  #restart: Promise<void> = Promise.resolve();
  /** Takes no more calls: it is being closed. */
  #closed = false;
  /** Could not be started again, and refuses until it can. */
  #isDown = false;
  #wake: () => void = () => undefined;

  constructor(
    settings: EngineSettings,
    limits: EngineLimits,
    print: (text: string) => void,
    makeThread: (settings: EngineSettings) => Thread = thread,
  ) {
    this.#settings = settings;
    this.#makeThread = makeThread;
    this.#limits = limits;
    this.#queue = new FairQueue(limits.waiting);
    this.#print = print;
  }

  /** @throws {Error} when the database cannot be opened or brought up to date */
  async start(): Promise<void> {
    const worker = this.#makeThread(this.#settings);
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (message: FromEngine) => {
        if (message.kind === 'ready') {
          for (const name of message.migrated) this.#print(`Applied migration ${name}.`);
          resolve();
        } else if (message.kind === 'failed') {
          void worker.terminate();
          reject(new Error(message.message));
        } else this.#hear(worker, message);
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The database ended unexpectedly.')));
    });
    worker.removeAllListeners('error');
    worker.removeAllListeners('exit');
    worker.once('error', (error: Error) => this.#replace(worker, interrupted(), error.message));
    worker.once('exit', () => this.#replace(worker, interrupted(), 'its thread ended'));
    this.#worker = worker;
    this.#next();
  }

  request(call: Call, turn: Turn, gone: () => boolean): Promise<Answer> {
    return this.#ask({ kind: 'call', call }, turn, gone);
  }

  /** Does the database answer? However many ask, it is asked once at a time. */
  isAnswering(): Promise<boolean> {
    this.#check ??= this.#ask({ kind: 'check' }, { lane: 'check', large: false }, () => false)
      .then(
        ({ status }) => status === 200,
        () => false,
      )
      .finally(() => (this.#check = null));
    return this.#check;
  }

  #ask(question: Question, turn: Turn, gone: () => boolean): Promise<Answer> {
    if (this.#closed) return Promise.reject(busy());
    if (this.#isDown) return Promise.reject(unavailable());
    return new Promise((resolve, reject) => {
      this.#queue.add({ question, gone, resolve, reject }, turn)?.reject(busy());
      this.#next();
    });
  }

  /** Answers what is waiting, then closes the database properly. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    if (this.#current || this.#queue.size > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
    await this.#restart;
    const worker = this.#worker;
    this.#worker = null;
    if (!worker) return;
    await new Promise<void>((resolve) => {
      worker.once('exit', () => resolve());
      send(worker, { kind: 'close' });
    });
  }

  #next(): void {
    const worker = this.#worker;
    if (!worker || this.#current) return;
    const next = this.#queue.take();
    if (!next) {
      for (const resolve of this.#idle.splice(0)) resolve();
      return;
    }
    if (next.gone()) {
      next.reject(interrupted());
      this.#next();
      return;
    }
    this.#current = next;
    this.#timer = setTimeout(
      () => this.#replace(worker, tooSlow(), 'a request took too long'),
      this.#limits.callMs,
    );
    send(worker, next.question);
  }

  #hear(worker: Thread, message: FromEngine): void {
    if (message.kind === 'print') this.#print(message.text);
    else if (this.#worker !== worker) return;
    else if (message.kind === 'broken') this.#replace(worker, interrupted(), 'it no longer answers properly');
    else if (message.kind === 'answer') {
      this.#settle()?.resolve(message.answer);
      this.#next();
    }
  }

  #settle(): Waiting | null {
    clearTimeout(this.#timer);
    const current = this.#current;
    this.#current = null;
    return current;
  }

  /** Ends a thread for good, refuses what it was doing, and goes on with a new one. */
  #replace(worker: Thread, refusal: Refusal, why: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#print(`The database is started again: ${why}.`);
    const current = this.#settle();
    this.#restart = worker.terminate().then(() => {
      current?.reject(refusal);
      return this.#startAgain();
    });
  }

  /** Until it succeeds: a disk that is full now has room again when somebody has made some. */
  async #startAgain(): Promise<void> {
    let said = '';
    do {
      try {
        await this.start();
        this.#isDown = false;
        if (said !== '') this.#print('The database answers again.');
        return;
      } catch (error) {
        this.#isDown = true;
        const why = error instanceof Error ? error.message : String(error);
        if (why !== said) this.#print(`The database does not start, and is tried again and again: ${why}`);
        said = why;
        for (const waiting of this.#queue.drain()) waiting.reject(unavailable());
        for (const resolve of this.#idle.splice(0)) resolve();
        if (!this.#closed) await this.#pause();
      }
    } while (!this.#closed);
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, BETWEEN_STARTS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const thread = (settings: EngineSettings): Thread =>
  new Worker(new URL('./boot.js', import.meta.url), { workerData: settings });

function send(worker: Thread, message: ToEngine): void {
  worker.postMessage(message);
}
