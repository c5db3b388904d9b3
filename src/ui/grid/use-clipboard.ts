import { useEffect, type RefObject } from 'react';

interface ClipboardActions {
  copy: () => string;
  cut: () => string;
  paste: (text: string) => void;
}

/**
 * Copies, cuts and pastes while the focus is within an element that is no text field. Browsers send these events to
 * different places then, so the document listens.
 */
export function useClipboard(within: RefObject<HTMLElement | null>, { copy, cut, paste }: ClipboardActions) {
  useEffect(() => {
    const on = (event: ClipboardEvent) => {
      const { clipboardData } = event;
      const { activeElement } = document;
      if (!clipboardData || !within.current?.contains(activeElement)) return;
      if (activeElement instanceof HTMLInputElement) return;
      event.preventDefault();
      if (event.type === 'paste') paste(clipboardData.getData('text/plain'));
      else clipboardData.setData('text/plain', event.type === 'cut' ? cut() : copy());
    };
    const events = ['copy', 'cut', 'paste'] as const;
    events.forEach((name) => document.addEventListener(name, on));
    return () => events.forEach((name) => document.removeEventListener(name, on));
  });
}
