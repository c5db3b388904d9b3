import { useEffect } from 'react';

const LINKS = 'main ol li a[href]';

/**
 * Within a list of findings, J goes to the next one, K to the previous one; Enter follows the link as always. Elsewhere
 * the letters do nothing: speech input and screen readers need them (WCAG 2.1.4).
 */
export function useListKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const links = [...document.querySelectorAll<HTMLAnchorElement>(LINKS)];
      const at = links.findIndex((link) => link === document.activeElement);
      const next = at === -1 ? undefined : links[at + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
