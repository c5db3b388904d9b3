import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';
import { useSyncExternalStore } from 'react';

/** Same key as public/early.js, which paints the first frame. */
const KEY = 'tragwerk.colour-scheme';

const SYSTEM_DARK = '(prefers-color-scheme: dark)';

const listeners = new Set<() => void>();

function wanted(): MantineColorScheme {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    return 'auto';
  }
}

let current: MantineColorScheme = wanted();

const computed = (): 'light' | 'dark' =>
  current === 'auto' ? (window.matchMedia(SYSTEM_DARK).matches ? 'dark' : 'light') : current;

function paint(): void {
  document.documentElement.setAttribute('data-mantine-color-scheme', computed());
  listeners.forEach((listener) => listener());
}

export function chooseColourScheme(scheme: MantineColorScheme): void {
  current = scheme;
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // storage may be forbidden: the choice then lasts as long as the page
  }
  paint();
}

/** Follows the system and other tabs; called once at start. */
export function followColourScheme(): void {
  window.matchMedia(SYSTEM_DARK).addEventListener('change', paint);
  window.addEventListener('storage', ({ key }) => {
    if (key !== KEY) return;
    current = wanted();
    paint();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the reader chose, and what that is right now. */
export function useColourScheme() {
  const chosen = useSyncExternalStore(subscribe, () => current);
  const shown = useSyncExternalStore(subscribe, computed);
  return { chosen, shown };
}

let unsubscribe = () => false;

/** Mantine goes by the same choice. */
export const colourSchemeManager: MantineColorSchemeManager = {
  get: () => current,
  set: (scheme) => {
    if (scheme !== current) chooseColourScheme(scheme);
  },
  subscribe: (update) => {
    const listener = () => update(current);
    listeners.add(listener);
    unsubscribe = () => listeners.delete(listener);
  },
  unsubscribe: () => unsubscribe(),
  clear: () => chooseColourScheme('auto'),
};
