import { useLayoutEffect, useId, useSyncExternalStore } from 'react';
import type { Registered } from './command';

/** By the component that stands for them. */
const registered = new Map<string, readonly Registered[]>();
const listeners = new Set<() => void>();
let all: readonly Registered[] = [];

function changed(): void {
  all = [...registered.values()].flat();
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What can be done as long as this component is there, from the moment it is seen. */
export function useCommands(entries: readonly Registered[]): void {
  const owner = useId();
  useLayoutEffect(() => {
    registered.set(owner, entries);
    changed();
  });
  useLayoutEffect(
    () => () => {
      registered.delete(owner);
      changed();
    },
    [owner],
  );
}

export const registeredCommands = (): readonly Registered[] => all;

/** Everything that can be done now. Not for components that register something themselves. */
export const useRegisteredCommands = (): readonly Registered[] =>
  useSyncExternalStore(subscribe, registeredCommands);
