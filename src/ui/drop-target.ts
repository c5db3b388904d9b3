import type { DragEvent } from 'react';

/** Something takes what is dragged under a name; while it would, `data-over` says so. */
export const dropHandlers = (type: string, onDropped: (id: string) => void) => ({
  onDragOver: (event: DragEvent<HTMLElement>) => {
    if (!event.dataTransfer.types.includes(type)) return;
    event.preventDefault();
    event.currentTarget.dataset.over = 'true';
  },
  onDragLeave: ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
      delete currentTarget.dataset.over;
  },
  onDrop: (event: DragEvent<HTMLElement>) => {
    delete event.currentTarget.dataset.over;
    const id = event.dataTransfer.getData(type);
    if (id === '') return;
    event.preventDefault();
    onDropped(id);
  },
});

/** Something that is dragged under a name. */
export const dragHandlers = (type: string, id: string) => ({
  draggable: true,
  onDragStart: ({ dataTransfer }: DragEvent<HTMLElement>) => {
    dataTransfer.setData(type, id);
    dataTransfer.effectAllowed = 'move';
  },
});
