import { useEffect, useRef, type RefObject } from 'react';
import type { Measure } from '@/domain/programme/model';
import { dragged, startDraft, stepOf, type Draft, type DragHandle } from './draft';

/** Less is a click with an unsteady hand. */
const DRAG_FROM_PX = 4;
/** Nearer to the edge than this, the timeline follows. */
const EDGE_PX = 40;
const EDGE_STEP_PX = 16;

const KEY_DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7 };

/** As far as a key moves, or in its direction one step. */
const daysOf = (days: number, step: number): number => Math.sign(days) * Math.max(Math.abs(days), step);

interface BarInput {
  /** The measure of a bar, when it may be moved. */
  movable: (key: string) => Measure | undefined;
  dayWidth: number;
  draft: Draft | null;
  onDraft: (draft: Draft | null) => void;
  onTake: (draft: Draft) => void;
  onOpen: (key: string) => void;
  /** The focus is on the bar of this row. */
  onReach: (row: string) => void;
}

interface DragState {
  key: string;
  handle: DragHandle;
  /** Where on the sheet it was taken. */
  from: number;
  draft: Draft | null;
}

const barOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-measure]') : null;

const handleOf = (target: EventTarget | null): DragHandle => {
  const edge = target instanceof Element ? target.closest<HTMLElement>('[data-grip]') : null;
  return edge?.dataset.grip === 'start' || edge?.dataset.grip === 'end' ? edge.dataset.grip : 'move';
};

/**
 * Moves and stretches the bars (`data-measure`) below `root`, by mouse, finger and keyboard, and opens them. One listener
 * for all of them: there may be hundreds.
 */
export function useBarInput(root: RefObject<HTMLElement | null>, input: BarInput): void {
  const now = useRef(input);
  useEffect(() => {
    now.current = input;
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const listening = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => element.addEventListener(type, listener, { signal: listening.signal });
    let drag: DragState | null = null;
    let moved = false;
    const onSheet = ({ clientX }: { clientX: number }) => clientX + element.scrollLeft;

    on('pointerdown', (event) => {
      const bar = barOf(event.target);
      moved = false;
      if (!bar || event.button !== 0) return;
      drag = {
        key: bar.dataset.measure ?? '',
        handle: handleOf(event.target),
        from: onSheet(event),
        draft: null,
      };
      bar.setPointerCapture?.(event.pointerId);
    });
    on('pointermove', (event) => {
      if (!drag) return;
      const { movable, dayWidth, onDraft } = now.current;
      const by = onSheet(event) - drag.from;
      const measure = movable(drag.key);
      if (!measure || (!drag.draft && Math.abs(by) < DRAG_FROM_PX)) return;
      moved = true;
      const next = dragged(startDraft(drag.key), measure, drag.handle, Math.round(by / dayWidth));
      if (drag.draft?.[drag.handle] !== next[drag.handle]) onDraft(next);
      drag.draft = next;
      const { left, right } = element.getBoundingClientRect();
      if (event.clientX > right - EDGE_PX) element.scrollLeft += EDGE_STEP_PX;
      else if (event.clientX < left + EDGE_PX) element.scrollLeft -= EDGE_STEP_PX;
    });
    on('pointerup', () => {
      if (drag?.draft) now.current.onTake(drag.draft);
      drag = null;
    });
    on('pointercancel', () => {
      if (drag?.draft) now.current.onDraft(null);
      drag = null;
    });
    on('click', (event) => {
      const bar = barOf(event.target);
      if (bar && !moved) now.current.onOpen(bar.dataset.measure ?? '');
      moved = false;
    });
    on('focusin', (event) => {
      const row = barOf(event.target)?.dataset.row;
      if (row !== undefined) now.current.onReach(row);
    });
    on('keydown', (event) => {
      const bar = barOf(event.target);
      if (!bar) return;
      const key = bar.dataset.measure ?? '';
      const { draft, movable, onDraft, onTake } = now.current;
      const own = draft?.measure === key ? draft : null;
      const days = KEY_DAYS[event.key];
      if (days !== undefined) {
        const measure = movable(key);
        if (!measure || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const handle = event.shiftKey ? 'end' : event.altKey ? 'start' : 'move';
        onDraft(dragged(own ?? startDraft(key), measure, handle, daysOf(days, stepOf(measure, handle))));
        // Drawn by then; what one moves stays in sight.
        requestAnimationFrame(() => bar.scrollIntoView?.({ block: 'nearest', inline: 'nearest' }));
      } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
        event.preventDefault();
        const bars = [...element.querySelectorAll<HTMLElement>('[data-measure]')];
        bars[bars.indexOf(bar) + (event.key === 'ArrowUp' ? -1 : 1)]?.focus();
      } else if (event.key === 'Enter' && own) {
        event.preventDefault();
        onTake(own);
      } else if (event.key === 'Escape' && (own || drag)) {
        event.preventDefault();
        // What follows from letting go of the mouse is no click.
        moved = drag !== null;
        drag = null;
        onDraft(null);
      }
    });
    return () => listening.abort();
  }, [root]);
}
