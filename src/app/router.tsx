import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { BackendConfig } from '@/data/config';
import { session } from '@/data/session';
import { parseBehaviourFilters } from '@/shared/programme/behaviour-filters';
import { parseConditionFilters } from '@/shared/programme/condition-filters';
import { parseFindingFilters } from '@/shared/programme/finding-filters';
import { membershipsQuery } from '@/shared/organisation/queries';
import { PageSkeleton } from '@/shared/ui/states';
import {
  BareErrorPage,
  BareNotFoundPage,
  BarePendingPage,
  NotFoundPage,
  RouteErrorPage,
} from './error-pages';
import { lastOrganisation } from './last-organisation';
import { programmesQuery, programmeQuery } from '@/shared/programme/queries';

export interface RouterContext {
  queryClient: QueryClient;
  demo: BackendConfig['demo'];
}

/** For routes whose component is the frame itself: while it is missing, what stands in for it makes its own. */
const withoutFrame = { errorComponent: BareErrorPage, pendingComponent: BarePendingPage };

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: BareNotFoundPage,
  ...withoutFrame,
});

/** Only addresses of our own may be returned to after signing in. */
const ownAddress = (value: unknown) =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;

const parseNext = (search: Record<string, unknown>): { next?: string | undefined } => ({
  next: ownAddress(search.next),
});

/** Whoever is signed in has nothing to do on the pages for signing in. */
function onwardsWhenSignedIn(next: string | undefined): void {
  if (session()) throw redirect({ href: next ?? '/', replace: true });
}

const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'public',
  component: lazyRouteComponent(() => import('./shell/public-shell'), 'PublicShell'),
  ...withoutFrame,
});

const signInRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/sign-in',
  validateSearch: parseNext,
  beforeLoad: ({ search }) => onwardsWhenSignedIn(search.next),
  component: lazyRouteComponent(() => import('@/features/auth/sign-in-page'), 'SignInPage'),
});

const signUpRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/sign-up',
  validateSearch: parseNext,
  beforeLoad: ({ search }) => onwardsWhenSignedIn(search.next),
  component: lazyRouteComponent(() => import('@/features/auth/sign-up-page'), 'SignUpPage'),
});

const forgotPasswordRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('@/features/auth/forgot-password-page'), 'ForgotPasswordPage'),
});

const newPasswordRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/new-password',
  component: lazyRouteComponent(() => import('@/features/auth/new-password-page'), 'NewPasswordPage'),
});

/** The token stands in the fragment: it reaches no server log. */
const invitationRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('@/features/organisation/invitation-page'), 'InvitationPage'),
});

const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: ({ location }) => {
    const user = session()?.user;
    if (!user)
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    return { user };
  },
  component: Outlet,
  ...withoutFrame,
});

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: async ({ context }) => {
    const memberships = await context.queryClient.ensureQueryData(membershipsQuery(context.user.id));
    const last = lastOrganisation();
    const home = memberships.find(({ organisationId }) => organisationId === last) ?? memberships[0];
    if (!home) throw redirect({ to: '/new-organisation' });
    throw redirect({ to: '/o/$organisationId/programmes', params: { organisationId: home.organisationId } });
  },
  ...withoutFrame,
});

/** Signed in, but in no organisation yet: the frame without navigation. */
const withoutOrganisationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  id: 'without-organisation',
  component: lazyRouteComponent(() => import('./shell/public-shell'), 'PublicShell'),
  ...withoutFrame,
});

const newOrganisationRoute = createRoute({
  getParentRoute: () => withoutOrganisationRoute,
  path: '/new-organisation',
  component: lazyRouteComponent(
    () => import('@/features/organisation/new-organisation-page'),
    'NewOrganisationPage',
  ),
});

const organisationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/o/$organisationId',
  loader: ({ context }) => context.queryClient.ensureQueryData(membershipsQuery(context.user.id)),
  component: lazyRouteComponent(() => import('./shell/organisation-shell'), 'OrganisationShell'),
  ...withoutFrame,
});

const programmesRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/programmes',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(programmesQuery(params.organisationId)),
  component: lazyRouteComponent(() => import('@/features/programmes/programmes-page'), 'ProgrammesPage'),
});

const importRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('@/features/programmes/import-page'), 'ImportPage'),
});

const membersRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/members',
  component: lazyRouteComponent(() => import('@/features/organisation/members-page'), 'MembersPage'),
});

const programmeRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/p/$programmeId',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(programmeQuery(params.organisationId, params.programmeId)),
  component: lazyRouteComponent(() => import('./shell/programme-frame'), 'ProgrammeFrame'),
});

const overviewRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/overview/overview-page'), 'OverviewPage'),
});

const findingsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/findings',
  validateSearch: parseFindingFilters,
  component: lazyRouteComponent(() => import('@/features/findings/findings-page'), 'FindingsPage'),
});

/** Ids of findings contain slashes, so the rest of the path is the id. */
const findingRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/finding/$',
  component: lazyRouteComponent(() => import('@/features/findings/finding-page'), 'FindingPage'),
});

const conditionsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/conditions',
  validateSearch: parseConditionFilters,
  component: lazyRouteComponent(() => import('@/features/conditions/conditions-page'), 'ConditionsPage'),
});

const conditionRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/conditions/$key',
  component: lazyRouteComponent(() => import('@/features/conditions/condition-page'), 'ConditionPage'),
});

const behavioursRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/behaviours',
  validateSearch: parseBehaviourFilters,
  component: lazyRouteComponent(() => import('@/features/behaviours/behaviours-page'), 'BehavioursPage'),
});

const behaviourRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/behaviours/$key',
  component: lazyRouteComponent(() => import('@/features/behaviours/behaviour-page'), 'BehaviourPage'),
});

const routeTree = rootRoute.addChildren([
  publicRoute.addChildren([signInRoute, signUpRoute, forgotPasswordRoute, newPasswordRoute, invitationRoute]),
  signedInRoute.addChildren([
    homeRoute,
    withoutOrganisationRoute.addChildren([newOrganisationRoute]),
    organisationRoute.addChildren([
      programmesRoute,
      importRoute,
      membersRoute,
      programmeRoute.addChildren([
        overviewRoute,
        findingsRoute,
        findingRoute,
        conditionsRoute,
        conditionRoute,
        behavioursRoute,
        behaviourRoute,
      ]),
    ]),
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
