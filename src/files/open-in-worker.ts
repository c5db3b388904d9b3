import type { Chosen, OpenedAny } from './open-table';

export interface OpenRequest {
  file: File;
  chosen: Chosen;
}

export type OpenAnswer = { kind: 'opened'; table: OpenedAny } | { kind: 'failed'; message: string };

/**
 * Opens a file in a worker of its own, which ends with it: a large workbook would hold up the page for seconds.
 * @param signal ends the worker when nobody waits any more
 */
export function openInWorker(request: OpenRequest, signal: AbortSignal): Promise<OpenedAny> {
  const worker = new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' });
  const opened = new Promise<OpenedAny>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<OpenAnswer>) =>
      data.kind === 'opened' ? resolve(data.table) : reject(new Error(data.message));
    worker.onerror = (event) => reject(new Error(event.message));
    signal.addEventListener('abort', () => reject(new Error('nobody waits')), { once: true });
    const { file, chosen } = request;
    worker.postMessage({ file, chosen } satisfies OpenRequest);
  });
  return opened.finally(() => worker.terminate());
}
