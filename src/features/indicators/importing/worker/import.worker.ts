import type { Request, Response } from './messages';
import { Desk, runTask } from './run-task';

/*
 * Reads and aggregates files away from the page, so that it stays fluid. One task after the other; whoever wants to stop
 * one ends the worker.
 */
const desk = new Desk();
const answer = (response: Response) => self.postMessage(response);
let last = Promise.resolve();

self.addEventListener('message', ({ data: { id, task } }: MessageEvent<Request>) => {
  last = last
    .then(() => runTask(desk, task, (share) => answer({ id, kind: 'progress', share })))
    .then((result) => answer({ id, kind: 'done', answer: result }))
    .catch((error: unknown) => answer({ id, kind: 'failed', message: String(error) }));
});
