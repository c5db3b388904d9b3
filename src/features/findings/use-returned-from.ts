import { useLocation } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { focusRow } from './list-commands';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The finding from which one has come back to the list. */
    cameFrom?: string | undefined;
  }
}

/** Whoever comes back to the list from a finding is at its row again, or at the one that has taken its place. */
export function useReturnedFrom(order: readonly string[]): void {
  const from = useLocation({ select: ({ state }) => state.cameFrom });
  const arrive = useEffectEvent((id: string) => {
    focusRow(id, order);
    document.activeElement?.scrollIntoView?.({ block: 'center' });
  });
  useEffect(() => {
    if (from !== undefined) arrive(from);
  }, [from]);
}
