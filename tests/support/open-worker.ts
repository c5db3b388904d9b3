import type { OpenAnswer, OpenRequest } from '@/files/open-in-worker';
import { openTable } from '@/files/open-table';

/** Stands in for the worker that opens files where there are no workers; what it answers is as cloned as theirs. */
export class OpenWorker {
  onmessage: ((event: MessageEvent<OpenAnswer>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  private ended = false;

  postMessage({ file, chosen }: OpenRequest): void {
    void file
      .arrayBuffer()
      .then((buffer) => openTable(new Uint8Array(buffer), chosen))
      .then((table) => {
        const sent = table.kind === 'refused' ? table : { ...table, blocks: [...table.blocks] };
        const data = structuredClone({ kind: 'opened', table: sent } satisfies OpenAnswer);
        if (!this.ended) this.onmessage?.(new MessageEvent('message', { data }));
      });
  }

  terminate(): void {
    this.ended = true;
  }
}
