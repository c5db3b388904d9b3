import { useEffect, useRef, useState, type RefObject } from 'react';
import { fieldNamed, type MapPosition } from './stakeholder-map';

/** Names what is dragged; nothing but our tokens carries it. */
const TYPE = 'application/x-tragwerk-stakeholder';

const closest = (target: EventTarget | null, attribute: string): string | null =>
  target instanceof Element ? (target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null) : null;

/**
 * Lets elements with `data-person` be dragged onto elements with `data-field` below `root`.
 * @returns the field one is over
 */
export function useDragging(
  root: RefObject<HTMLElement | null>,
  onDrop: (person: string, place: MapPosition) => void,
): string | null {
  const [over, setOver] = useState<string | null>(null);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const { signal, abort } = stoppable();
    const on = (type: string, listener: (event: DragEvent) => void) =>
      element.addEventListener(type, (event) => event instanceof DragEvent && listener(event), { signal });
    on('dragstart', (event) => {
      const person = closest(event.target, 'data-person');
      if (person !== null) event.dataTransfer?.setData(TYPE, person);
    });
    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes(TYPE)) return;
      const field = closest(event.target, 'data-field');
      if (field !== null) event.preventDefault();
      setOver(field);
    });
    on('drop', (event) => {
      const place = fieldNamed(closest(event.target, 'data-field') ?? '');
      const person = event.dataTransfer?.getData(TYPE) ?? '';
      setOver(null);
      if (!place || person === '') return;
      event.preventDefault();
      drop.current(person, place);
    });
    on('dragend', () => setOver(null));
    return abort;
  }, [root]);

  return over;
}

function stoppable() {
  const listening = new AbortController();
  return { signal: listening.signal, abort: () => listening.abort() };
}
