import type { DragEvent, KeyboardEvent } from 'react';
import { MEASURE_STATUSES, type MeasureStatus } from '@/domain/programme/model';

/** The name under which a dragged card is known to the columns. */
const DRAGGED = 'application/x-tragwerk-measure';

/** A column takes cards. */
export const dropHandlers = (onDropped: (id: string) => void) => ({
  onDragOver: (event: DragEvent<HTMLElement>) => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    event.currentTarget.dataset.over = 'true';
  },
  onDragLeave: ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
      delete currentTarget.dataset.over;
  },
  onDrop: (event: DragEvent<HTMLElement>) => {
    delete event.currentTarget.dataset.over;
    const id = event.dataTransfer.getData(DRAGGED);
    if (id === '') return;
    event.preventDefault();
    onDropped(id);
  },
});

/** A card is dragged, and moved by Shift with an arrow. */
export const cardHandlers = (id: string, status: MeasureStatus, onMove: (next: MeasureStatus) => void) => ({
  draggable: true,
  onDragStart: ({ dataTransfer }: DragEvent<HTMLElement>) => {
    dataTransfer.setData(DRAGGED, id);
    dataTransfer.effectAllowed = 'move';
  },
  onKeyDown: (event: KeyboardEvent) => {
    if (!event.shiftKey || event.target instanceof HTMLSelectElement) return;
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = by === 0 ? undefined : MEASURE_STATUSES[MEASURE_STATUSES.indexOf(status) + by];
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  },
});
