import type { KeyboardEvent } from 'react';
import { MEASURE_STATUSES, type MeasureStatus } from '@/domain/programme/model';
import { dragHandlers, dropHandlers } from '@/ui/drop-target';

/** The name under which a dragged card is known to the columns. */
const DRAGGED = 'application/x-tragwerk-measure';

/** A column takes cards. */
export const columnHandlers = (onDropped: (id: string) => void) => dropHandlers(DRAGGED, onDropped);

/** A card is dragged, and moved by Shift with an arrow. */
export const cardHandlers = (id: string, status: MeasureStatus, onMove: (next: MeasureStatus) => void) => ({
  ...dragHandlers(DRAGGED, id),
  onKeyDown: (event: KeyboardEvent) => {
    if (!event.shiftKey || event.target instanceof HTMLSelectElement) return;
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = by === 0 ? undefined : MEASURE_STATUSES[MEASURE_STATUSES.indexOf(status) + by];
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  },
});
