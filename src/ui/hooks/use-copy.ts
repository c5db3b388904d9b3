import { useState } from 'react';

/** Copies a text. The browser may forbid that (plain http): then its element is selected for copying by hand. */
export function useCopy() {
  const [copied, setCopied] = useState<'yes' | 'by-hand' | null>(null);
  const copy = async (text: string, element: HTMLElement | null) => {
    if (element instanceof HTMLInputElement) element.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      if (element && !(element instanceof HTMLInputElement))
        window.getSelection()?.selectAllChildren(element);
      setCopied('by-hand');
    }
  };
  return { copied, copy };
}
