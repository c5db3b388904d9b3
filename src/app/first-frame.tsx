import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BarePendingPage } from './error-pages';

/** Until the router has found its first page, what index.html shows stays; it renders nothing by itself then. */
export function FirstFrame({ children }: { children: ReactNode }) {
  const isOpening = useRouterState({ select: ({ matches }) => matches.length === 0 });
  return (
    <>
      {isOpening ? <BarePendingPage /> : null}
      {children}
    </>
  );
}
