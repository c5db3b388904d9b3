import { useEffect, useRef } from 'react';

/** In a text field these keys belong to the text. */
const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])'));

/** Ctrl or Cmd + Z takes back; with Shift, or Ctrl + Y, does again. Null: there is nothing to. */
export function useUndoKeys(undo: (() => void) | null, redo: (() => void) | null): void {
  const latest = useRef({ undo, redo });
  useEffect(() => {
    latest.current = { undo, redo };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
      const key = event.key.toLowerCase();
      const wanted =
        key === 'z'
          ? event.shiftKey
            ? latest.current.redo
            : latest.current.undo
          : key === 'y'
            ? latest.current.redo
            : null;
      if (!wanted) return;
      event.preventDefault();
      wanted();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
