/**
 * Closes something after a while, but not while somebody points at it or has the focus in it.
 * @returns what takes it back
 */
export function closeAfter(element: HTMLElement, milliseconds: number, close: () => void): () => void {
  let timer = 0;
  const hold = () => window.clearTimeout(timer);
  const wait = () => {
    hold();
    timer = window.setTimeout(close, milliseconds);
  };
  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener('pointerenter', hold, { signal });
  element.addEventListener('focusin', hold, { signal });
  element.addEventListener('pointerleave', wait, { signal });
  element.addEventListener('focusout', wait, { signal });
  if (!element.matches(':hover, :focus-within')) wait();
  return () => {
    listening.abort();
    hold();
  };
}
