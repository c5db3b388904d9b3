import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * For a dialog of the browser's own: it holds the focus, knows Escape, and gives the focus back. A click beside it
 * closes it.
 */
export function useModal(opened: boolean, onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands on the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !opened) return;
    element.showModal();
    const beside = ({ target }: MouseEvent) => {
      if (target === element) onClose();
    };
    element.addEventListener('click', beside);
    // Escape: the browser closes the dialog at once, but tells of that later than of the next key.
    element.addEventListener('cancel', onClose);
    // What closes it in another way tells late, too: by then it may have been opened again.
    const closed = () => {
      if (!element.open) onClose();
    };
    element.addEventListener('close', closed);
    return () => {
      element.removeEventListener('click', beside);
      element.removeEventListener('cancel', onClose);
      element.removeEventListener('close', closed);
      element.close();
    };
  }, [opened, onClose]);
  return dialog;
}
