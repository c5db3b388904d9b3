import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import type { BackendConfig } from '@/data/config';
import { BareErrorPage, BareNotFoundPage, BarePendingPage } from '../error-pages';

export interface RouterContext {
  queryClient: QueryClient;
  demo: BackendConfig['demo'];
}

/** For routes whose component is the frame itself: while it is missing, what stands in for it makes its own. */
export const withoutFrame = { errorComponent: BareErrorPage, pendingComponent: BarePendingPage };

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: BareNotFoundPage,
  ...withoutFrame,
});
