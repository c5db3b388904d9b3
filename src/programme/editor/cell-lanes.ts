import { StaleRow } from '@/data/errors';
import { createBatcher } from '@/editing/batcher';
import { disputedFields } from '@/editing/conflicts';
import { createEditQueue } from '@/editing/edit-queue';
import { inSession } from '@/editing/in-session';
import { follow } from '@/editing/lane';
import type { KeptEdit } from '@/editing/outbox';
import { untilReached } from '@/editing/reach';
import { saveMerged } from '@/editing/save-merged';
import {
  cellKey,
  patchedRow,
  withEffects,
  type CellAddress,
  type EffectPatch,
  type EffectRow,
} from '../store/effect-patch';
import type { ProgrammeRows } from '../store/row-types';
import { saveEffects, type CellWrite } from '../store/save-effects';
import { announceUnsaved } from './announce-unsaved';
import { afterRefusal, type LanePort } from './lane-port';

/** A request of a call holds 16 MB; a cell with a long rationale 10 kB. */
const CELLS_PER_REQUEST = 1_000;
const LANE = 'cell ';

/** Edits of cells, saved in order, those of one go in one request. */
export function cellLanes(place: { organisationId: string; programmeId: string }, port: LanePort) {
  const { cache } = port;
  const addressOf = (key: string): CellAddress => {
    const [conditionId = '', behaviourId = ''] = key.split(' ');
    return { ...place, conditionId, behaviourId };
  };
  const save = createBatcher<CellWrite, EffectRow | null>(
    (writes) => inSession(() => untilReached(() => saveEffects(writes))),
    CELLS_PER_REQUEST,
  );

  const queue = createEditQueue<EffectRow, EffectPatch>({
    save: async (key, patch, row) => {
      const address = addressOf(key);
      await port.arrivals.there([address.conditionId, address.behaviourId]);
      return saveMerged(row ?? patchedRow(address, null, {}), patch, (on) =>
        save({ address, patch, row: on.version === 0 ? null : on }),
      );
    },
    saved(key, row, waiting) {
      cache.showCell(key, waiting ? patchedRow(addressOf(key), row, waiting) : row);
      cache.askAgainIfLoading();
    },
    failed(key, row, error, lost) {
      const address = addressOf(key);
      const theirs = error instanceof StaleRow ? (error as StaleRow<EffectRow>).theirs : row;
      cache.showCell(key, theirs);
      afterRefusal(cache, error);
      if (!(error instanceof StaleRow)) return announceUnsaved(error, lost);
      const conflict = { kind: 'cell', address, mine: lost, theirs } as const;
      if (disputedFields(conflict).length > 0) port.dispute(conflict);
    },
  });

  function submit(address: CellAddress, patch: EffectPatch, base = cache.cell(address)): Promise<boolean> {
    const key = cellKey(address);
    cache.showCell(key, patchedRow(address, cache.cell(address), patch));
    return follow(port, queue.submit(key, base?.version === 0 ? null : base, patch));
  }

  return {
    submit,
    overlay: (rows: ProgrammeRows): ProgrammeRows => {
      const found = new Map(rows.effects.map((row) => [`${row.condition_id} ${row.behaviour_id}`, row]));
      const changes = queue
        .pending()
        .map(
          ({ cell, patch }) => [cell, patchedRow(addressOf(cell), found.get(cell) ?? null, patch)] as const,
        );
      return withEffects(rows, new Map(changes));
    },
    pending: (): KeptEdit[] =>
      queue.pending().map(({ cell, patch, row }) => ({ lane: LANE + cell, patch, row })),
    /** Sends an edit of an earlier visit, on the row it was made on. */
    resume({ lane, patch, row }: KeptEdit): boolean {
      if (!lane.startsWith(LANE)) return false;
      void submit(addressOf(lane.slice(LANE.length)), patch, row as EffectRow | null);
      return true;
    },
    idle: () => queue.idle(),
  };
}
