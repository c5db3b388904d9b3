import { useSyncExternalStore } from 'react';

const KEY = 'tragwerk.single-keys';

const listeners = new Set<() => void>();

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

let wanted = stored();

/** Whether keys without Ctrl or Cmd are shortcuts. They get in the way of speech input and tremor (WCAG 2.1.4). */
export const wantsSingleKeys = (): boolean => wanted;

/** Remembered on this device. */
export function chooseSingleKeys(choice: boolean): void {
  wanted = choice;
  try {
    localStorage.setItem(KEY, choice ? 'on' : 'off');
  } catch {
    // storage may be forbidden: the choice then lasts as long as the page
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, wantsSingleKeys);
