import { StaleRow } from '@/data/errors';
import { disputedFields } from '@/editing/conflicts';
import { createEditQueue } from '@/editing/edit-queue';
import { inSession } from '@/editing/in-session';
import { follow } from '@/editing/lane';
import type { KeptEdit } from '@/editing/outbox';
import type { AnyPatch } from '@/editing/patch';
import { untilReached } from '@/editing/reach';
import { saveMerged } from '@/editing/save-merged';
import { announceError } from '@/ui/notices';
import { itemsOf, withItem, type AnyItem, type ItemList } from '../store/items';
import type { ProgrammeRows } from '../store/row-types';
import { saveItem } from '../store/save-item';
import { afterRefusal, type LanePort } from './lane-port';

const LISTS = [
  'programme',
  'goals',
  'behaviours',
  'conditions',
  'measures',
  'sessions',
  'indicators',
  'stakeholders',
] as const satisfies ItemList[];

const laneOf = (list: ItemList, id: string) => `${list} ${id}`;

function partsOf(lane: string): { list: ItemList; id: string } | null {
  const [name = '', id = ''] = lane.split(' ');
  const list = LISTS.find((each) => each === name);
  return list === undefined || id === '' ? null : { list, id };
}

/** Edits of behaviours, conditions and the like, field by field, saved in order per item. */
export function itemLanes(port: LanePort) {
  const { cache } = port;

  const queue = createEditQueue<AnyItem, AnyPatch>({
    save: (lane, patch, row) => {
      const parts = partsOf(lane);
      if (!parts || !row) return Promise.resolve(row);
      return port.arrivals
        .there([parts.id])
        .then(() =>
          saveMerged(row, patch, (on) =>
            inSession(() => untilReached(() => saveItem(parts.list, on as never, patch as never))),
          ),
        );
    },
    saved(lane, row, waiting) {
      const parts = partsOf(lane);
      if (parts && row) cache.showItem(parts.list, { ...row, ...waiting });
      cache.askAgainIfLoading();
    },
    failed(lane, row, error, lost) {
      const parts = partsOf(lane);
      afterRefusal(cache, error);
      if (!parts || !row) return;
      if (!(error instanceof StaleRow)) {
        cache.showItem(parts.list, row);
        return announceError(error);
      }
      const now = (error as StaleRow<AnyItem>).theirs;
      // What hangs on the row by links is not part of the answer.
      const theirs = now === null ? null : { ...row, ...now };
      if (theirs) cache.showItem(parts.list, theirs);
      else void cache.reload();
      const conflict = { kind: 'item', list: parts.list, base: row, mine: lost, theirs } as const;
      if (disputedFields(conflict).length > 0) port.dispute(conflict);
    },
  });

  function submit(
    list: ItemList,
    id: string,
    patch: AnyPatch,
    base = cache.item(list, id),
  ): Promise<boolean> {
    if (!base) return Promise.resolve(false);
    // An edit of an earlier visit may be about something that is deleted by now: whoever made it is told.
    const shown = cache.item(list, id);
    if (shown) cache.showItem(list, { ...shown, ...patch });
    return follow(port, queue.submit(laneOf(list, id), base, patch));
  }

  return {
    submit,
    overlay: (rows: ProgrammeRows): ProgrammeRows =>
      queue.pending().reduce((shown, { cell: lane, patch }) => {
        const parts = partsOf(lane);
        const row = parts && itemsOf<ItemList>(shown, parts.list).find(({ id }) => id === parts.id);
        return parts && row ? withItem<ItemList>(shown, parts.list, { ...row, ...patch }) : shown;
      }, rows),
    pending: (): KeptEdit[] => queue.pending().map(({ cell: lane, patch, row }) => ({ lane, patch, row })),
    /** Sends an edit of an earlier visit, on the row it was made on. */
    resume({ lane, patch, row }: KeptEdit): boolean {
      const parts = partsOf(lane);
      if (parts) void submit(parts.list, parts.id, patch, row as AnyItem | null);
      return parts !== null;
    },
    idle: () => queue.idle(),
  };
}
