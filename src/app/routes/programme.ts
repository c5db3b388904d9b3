import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { isIsoDate } from '@/domain/calendar/is-iso-date';
import { policyQuery } from '@/shared/organisation/queries';
import { addressWord } from '@/shared/programme/address-word';
import { parseBehaviourFilters } from '@/shared/programme/behaviour-filters';
import { parseConditionFilters } from '@/shared/programme/condition-filters';
import { parseFindingFilters } from '@/shared/programme/finding-filters';
import { parseGuideSettings } from '@/shared/programme/guide-settings';
import { parseMatrixSettings } from '@/shared/programme/matrix-settings';
import { programmeQuery } from '@/shared/programme/queries';
import { organisationRoute } from './organisation';

const programmeRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/p/$programmeId',
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(programmeQuery(params.organisationId, params.programmeId));
    void context.queryClient.prefetchQuery(policyQuery(params.organisationId));
  },
  component: lazyRouteComponent(() => import('../shell/programme-frame'), 'ProgrammeFrame'),
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

const goalsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/goals',
  component: lazyRouteComponent(() => import('@/features/goals/goals-page'), 'GoalsPage'),
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

const matrixRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/matrix',
  validateSearch: parseMatrixSettings,
  component: lazyRouteComponent(() => import('@/features/matrix/matrix-page'), 'MatrixPage'),
});

const guideRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/guide',
  validateSearch: parseGuideSettings,
  component: lazyRouteComponent(() => import('@/features/guide/guide-page'), 'GuidePage'),
});

const stakeholdersRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/stakeholders',
  validateSearch: ({ selected }: Record<string, unknown>): { selected?: string | undefined } => ({
    selected: addressWord(selected),
  }),
  component: lazyRouteComponent(
    () => import('@/features/stakeholders/stakeholders-page'),
    'StakeholdersPage',
  ),
});

const indicatorsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/indicators',
  component: lazyRouteComponent(() => import('@/features/indicators/indicators-page'), 'IndicatorsPage'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/indicators/$key',
  validateSearch: ({ team }: Record<string, unknown>): { team?: string | undefined } => ({
    team: addressWord(team),
  }),
  component: lazyRouteComponent(() => import('@/features/indicators/indicator-page'), 'IndicatorPage'),
});

const readingsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/indicators/$key/readings',
  validateSearch: ({
    until,
    shown,
  }: Record<string, unknown>): { until?: string | undefined; shown?: 'n' | undefined } => ({
    until: typeof until === 'string' && isIsoDate(until) ? until : undefined,
    shown: shown === 'n' ? 'n' : undefined,
  }),
  component: lazyRouteComponent(() => import('@/features/indicators/readings/readings-page'), 'ReadingsPage'),
});

const readingsImportRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/indicators/$key/import',
  validateSearch: ({ step }: Record<string, unknown>): { step?: string | undefined } => ({
    step: addressWord(step),
  }),
  component: lazyRouteComponent(
    () => import('@/features/indicators/importing/readings-import-page'),
    'ReadingsImportPage',
  ),
});

/** The pages of one programme, loaded once for all of them. */
export const programmeRoutes = programmeRoute.addChildren([
  overviewRoute,
  findingsRoute,
  findingRoute,
  goalsRoute,
  conditionsRoute,
  conditionRoute,
  behavioursRoute,
  behaviourRoute,
  matrixRoute,
  guideRoute,
  indicatorsRoute,
  indicatorRoute,
  readingsRoute,
  readingsImportRoute,
  stakeholdersRoute,
]);
