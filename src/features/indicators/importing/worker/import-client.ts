import type { Answer, Kind, Request, Response, Tasks } from './messages';

/** What this needs of a worker; tests bring their own. */
export interface WorkerLike {
  postMessage: (request: Request) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Waiting {
  request: Request;
  resolve: (answer: Answer<Kind>) => void;
  reject: (error: Error) => void;
  report: (share: number) => void;
}

/** Thrown at whoever waits for a task that was cancelled. */
export class Cancelled extends Error {}

const startWorker = (): WorkerLike =>
  new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });

/**
 * Asks the worker, and ends it when what it works on is no longer wanted: it cannot be interrupted otherwise. A new one
 * then takes over what others wait for.
 */
export class ImportClient {
  private worker: WorkerLike | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  private readonly start: () => WorkerLike;

  constructor(start = startWorker) {
    this.start = start;
  }

  run<K extends Kind>(
    task: Tasks[K]['task'] & { kind: K },
    signal: AbortSignal,
    report: (share: number) => void = () => undefined,
  ): Promise<Answer<K>> {
    this.count += 1;
    const request = { id: this.count, task };
    return new Promise<Answer<K>>((resolve, reject) => {
      // The worker answers a task with what belongs to its kind.
      const waiting = { request, resolve: resolve as Waiting['resolve'], reject, report };
      this.waiting.set(request.id, waiting);
      signal.addEventListener('abort', () => this.cancel(request.id), { once: true });
      this.send(request);
    });
  }

  /** Ends everything. */
  close(): void {
    this.worker?.terminate();
    this.worker = null;
    for (const id of [...this.waiting.keys()]) this.settle(id)?.reject(new Cancelled());
  }

  private cancel(id: number): void {
    const cancelled = this.settle(id);
    if (!cancelled) return;
    this.worker?.terminate();
    this.worker = null;
    cancelled.reject(new Cancelled());
    for (const { request } of this.waiting.values()) this.send(request);
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }

  private send(request: Request): void {
    this.worker ??= this.listen(this.start());
    this.worker.postMessage(request);
  }

  private listen(worker: WorkerLike): WorkerLike {
    worker.onmessage = ({ data }) => {
      if (data.kind === 'progress') this.waiting.get(data.id)?.report(data.share);
      else if (data.kind === 'done') this.settle(data.id)?.resolve(data.answer);
      else this.settle(data.id)?.reject(new Error(data.message));
    };
    worker.onerror = (event) => {
      this.worker = null;
      for (const id of [...this.waiting.keys()]) this.settle(id)?.reject(new Error(event.message));
    };
    return worker;
  }
}
