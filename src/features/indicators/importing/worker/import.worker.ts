import type { Request, Response } from './messages';
import { OpenFileCache, runTask } from './run-task';

/*
 * Reads and aggregates files away from the page, so that it stays fluid. One task after the other; whoever wants to stop
 * one ends the worker.
 */
const cache = new OpenFileCache();
const answer = (response: Response) => self.postMessage(response);
let last = Promise.resolve();

self.addEventListener('message', ({ data: { id, task } }: MessageEvent<Request>) => {
  last = last
    .then(() => runTask(cache, task, (share) => answer({ id, kind: 'progress', share })))
    .then((result) => answer({ id, kind: 'done', answer: result }))
    .catch((error: unknown) => answer({ id, kind: 'failed', message: String(error) }));
});
