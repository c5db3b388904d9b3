import { createRouter } from '@tanstack/react-router';
import { PageSkeleton } from '@/ui/states';
import { NotFoundPage, RouteErrorPage } from './error-pages';
import { organisationPages, organisationRoute, signedInRoute, entryRoutes } from './routes/organisation';
import { programmeRoutes } from './routes/programme';
import { publicRoutes } from './routes/public';
import { rootRoute, type RouterContext } from './routes/root';

const routeTree = rootRoute.addChildren([
  publicRoutes,
  signedInRoute.addChildren([
    ...entryRoutes,
    organisationRoute.addChildren([...organisationPages, programmeRoutes]),
  ]),
]);

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: RouteErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
