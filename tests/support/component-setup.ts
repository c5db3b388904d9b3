import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Pages and their texts are loaded when they are first asked for; a busy machine takes its time over that.
configure({ asyncUtilTimeout: 60_000 });

/** What jsdom lacks and the app asks for at start. */
vi.stubGlobal(
  'matchMedia',
  (
    query: string,
  ): Pick<MediaQueryList, 'matches' | 'media' | 'addEventListener' | 'removeEventListener'> => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
);
// Text fields that grow with their text measure anew when a font has come.
Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
  this.querySelector<HTMLElement>('input, button')?.focus();
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

// Constructed style sheets: nothing here looks at styles.
Object.assign(document, { adoptedStyleSheets: [] });
Object.assign(CSSStyleSheet.prototype, { replaceSync: () => undefined });
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  },
);

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
