import type { OpenAnswer, OpenRequest } from './open-in-worker';
import { openTable, type OpenedAny } from './open-table';

/** Rows that are read once are sent as they are; what reads them anew each time cannot leave the worker. */
const sendable = (table: OpenedAny): OpenedAny =>
  table.kind === 'refused' ? table : { ...table, blocks: [...table.blocks] };

/* Opens one file away from the page, so that it stays fluid. */
self.addEventListener('message', ({ data: { file, chosen } }: MessageEvent<OpenRequest>) => {
  const answer = (said: OpenAnswer) => self.postMessage(said);
  file
    .arrayBuffer()
    .then((buffer) => openTable(new Uint8Array(buffer), chosen))
    .then((table) => answer({ kind: 'opened', table: sendable(table) }))
    .catch((error: unknown) => answer({ kind: 'failed', message: String(error) }));
});
