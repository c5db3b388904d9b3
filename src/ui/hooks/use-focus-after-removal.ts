import { useEffect, useRef, type RefObject } from 'react';

const CONTROLS = 'a[href], button:enabled, input:enabled, select:enabled';

/**
 * When a row of a list goes and the focus with it, the row that has taken its place receives it, or else the last one;
 * where none is left, whatever comes first in the element. Focus that is somewhere stays there.
 * @param ids the rows of the element's table, in their order
 * @param control what receives it within the row, as a selector
 */
export function useFocusAfterRemoval<E extends HTMLElement>(
  ids: readonly string[],
  control = CONTROLS,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const shown = useRef(ids);
  useEffect(() => {
    const gone = shown.current.findIndex((id) => !ids.includes(id));
    shown.current = ids;
    const { activeElement, body } = document;
    if (gone === -1 || (activeElement !== null && activeElement !== body)) return;
    const rows = [...(element.current?.querySelectorAll('tbody > tr') ?? [])];
    const place = rows[gone] ?? rows.at(-1) ?? element.current;
    place?.querySelector<HTMLElement>(control)?.focus();
  });
  return element;
}
