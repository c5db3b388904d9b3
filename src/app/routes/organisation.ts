import { createRoute, Outlet, redirect } from '@tanstack/react-router';
import { session } from '@/data/session';
import { membershipsQuery, policyQuery } from '@/organisation/queries';
import { programmesQuery } from '@/programme/queries';
import { addressWord } from '@/programme/search-params/address-word';
import { lastOrganisation } from '../last-organisation';
import { page } from './page';
import { rootRoute, withoutFrame } from './root';

export const signedInRoute = createRoute({
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
  component: page(() => import('../shell/public-shell'), 'PublicShell'),
  ...withoutFrame,
});

const newOrganisationRoute = createRoute({
  getParentRoute: () => withoutOrganisationRoute,
  path: '/new-organisation',
  component: page(
    () => import('@/features/organisation/new-organisation-page'),
    'NewOrganisationPage',
    'organisation',
  ),
});

const accountRoute = createRoute({
  getParentRoute: () => withoutOrganisationRoute,
  path: '/account',
  component: page(() => import('@/features/auth/account-page'), 'AccountPage', 'account', 'auth'),
});

export const organisationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/o/$organisationId',
  loader: ({ context }) => context.queryClient.ensureQueryData(membershipsQuery(context.user.id)),
  component: page(() => import('../shell/organisation-shell'), 'OrganisationShell'),
  ...withoutFrame,
});

/** Whoever shortens an address comes to the programmes. */
const bareRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/o/$organisationId/programmes', params, replace: true });
  },
});

const programmesRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/programmes',
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(programmesQuery(params.organisationId));
    void context.queryClient.prefetchQuery(policyQuery(params.organisationId));
  },
  component: page(() => import('@/features/programmes/programmes-page'), 'ProgrammesPage', 'programmes'),
});

const importRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/import',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(policyQuery(params.organisationId)),
  component: page(() => import('@/features/programmes/import-page'), 'ImportPage', 'importing', 'programmes'),
});

const membersRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/members',
  component: page(() => import('@/features/organisation/members-page'), 'MembersPage', 'organisation'),
});

const teamsRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/teams',
  component: page(() => import('@/features/teams/teams-page'), 'TeamsPage', 'teams', 'editing', 'ratings'),
});

const blackoutsRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/blackouts',
  validateSearch: (search: Record<string, unknown>): { past?: true | undefined } => ({
    past: search.past === true ? true : undefined,
  }),
  component: page(
    () => import('@/features/blackouts/blackouts-page'),
    'BlackoutsPage',
    'blackouts',
    'ratings',
  ),
});

const holidaysRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/holidays',
  component: page(() => import('@/features/holidays/holidays-page'), 'HolidaysPage', 'holidays'),
});

const policyRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/policy',
  validateSearch: (search: Record<string, unknown>): { programme?: string | undefined } => ({
    programme: addressWord(search.programme),
  }),
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(policyQuery(params.organisationId));
    void context.queryClient.prefetchQuery(programmesQuery(params.organisationId));
  },
  component: page(() => import('@/features/policy/policy-page'), 'PolicyPage', 'policy', 'domain'),
});

/** The pages of an organisation outside its programmes. */
export const organisationPages = [
  bareRoute,
  programmesRoute,
  importRoute,
  membersRoute,
  teamsRoute,
  blackoutsRoute,
  holidaysRoute,
  policyRoute,
] as const;

/** The ways into an organisation: the last one, or founding the first. */
export const entryRoutes = [
  homeRoute,
  withoutOrganisationRoute.addChildren([newOrganisationRoute, accountRoute]),
] as const;
