import { createRoute, redirect } from '@tanstack/react-router';
import { session } from '@/data/session';
import { page } from './page';
import { rootRoute, withoutFrame } from './root';

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
  component: page(() => import('../shell/public-shell'), 'PublicShell'),
  ...withoutFrame,
});

const signInRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/sign-in',
  validateSearch: parseNext,
  beforeLoad: ({ search }) => onwardsWhenSignedIn(search.next),
  component: page(() => import('@/features/auth/sign-in-page'), 'SignInPage', 'auth'),
});

const signUpRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/sign-up',
  validateSearch: parseNext,
  beforeLoad: ({ search }) => onwardsWhenSignedIn(search.next),
  component: page(() => import('@/features/auth/sign-up-page'), 'SignUpPage', 'auth'),
});

const forgotPasswordRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/forgot-password',
  component: page(() => import('@/features/auth/forgot-password-page'), 'ForgotPasswordPage', 'auth'),
});

const newPasswordRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/new-password',
  component: page(() => import('@/features/auth/new-password-page'), 'NewPasswordPage', 'auth'),
});

/** The token stands in the fragment: it reaches no server log. */
const invitationRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/invitation',
  component: page(() => import('@/features/organisation/invitation-page'), 'InvitationPage', 'organisation'),
});

const licencesRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/licences',
  component: page(() => import('@/features/licences/licences-page'), 'LicencesPage', 'licences'),
});

/** What is open to everybody: signing in and up, passwords, invitations, whose work this is. */
export const publicRoutes = publicRoute.addChildren([
  signInRoute,
  signUpRoute,
  forgotPasswordRoute,
  newPasswordRoute,
  invitationRoute,
  licencesRoute,
]);
