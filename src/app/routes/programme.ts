import { createRoute } from '@tanstack/react-router';
import { policyQuery } from '@/organisation/queries';
import { programmeQuery } from '@/programme/queries';
import { addressDay, addressWord } from '@/programme/search-params/address-word';
import { parseBehaviourFilters } from '@/programme/search-params/behaviour-filters';
import { parseConditionFilters } from '@/programme/search-params/condition-filters';
import { parseFindingFilters } from '@/programme/search-params/finding-filters';
import { parseGuideSettings } from '@/programme/search-params/guide-settings';
import { parseMatrixSettings } from '@/programme/search-params/matrix-settings';
import { parseMeasureFilters } from '@/programme/search-params/measure-filters';
import { parsePlanSettings } from '@/programme/search-params/plan-settings';
import { PageSkeleton } from '@/ui/states';
import { organisationRoute } from './organisation';
import { page } from './page';

const programmeRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/p/$programmeId',
  // What is quickly there is shown at once: a placeholder that has once been shown stays for a moment. Failures are
  // told by the page, which asks again.
  loader: async ({ context, params }) => {
    await Promise.all([
      context.queryClient.prefetchQuery(programmeQuery(params.organisationId, params.programmeId)),
      context.queryClient.prefetchQuery(policyQuery(params.organisationId)),
    ]);
  },
  pendingComponent: PageSkeleton,
  pendingMs: 300,
  pendingMinMs: 0,
  // Every page of a programme speaks of findings. Were their words fetched with the first one, the page would be gone for
  // a moment, and the focus with it.
  component: page(
    () => import('../shell/programme-frame'),
    'ProgrammeFrame',
    'rules',
    'ratings',
    'domain',
    'editing',
    'adding',
    'printing',
    'triage',
  ),
});

/** The step of an import. */
const importStep = ({ step }: Record<string, unknown>): { step?: string | undefined } => ({
  step: addressWord(step),
});

const overviewRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/',
  component: page(() => import('@/features/overview/overview-page'), 'OverviewPage', 'overview'),
});

const findingsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/findings',
  validateSearch: parseFindingFilters,
  component: page(() => import('@/features/findings/findings-page'), 'FindingsPage', 'findings'),
});

/** Ids of findings contain slashes, so the rest of the path is the id. The filters are those of the list one comes from. */
const findingRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/finding/$',
  validateSearch: parseFindingFilters,
  component: page(() => import('@/features/findings/finding-page'), 'FindingPage', 'findings', 'scoring'),
});

const goalsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/goals',
  component: page(() => import('@/features/goals/goals-page'), 'GoalsPage', 'goals'),
});

const conditionsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/conditions',
  validateSearch: parseConditionFilters,
  component: page(
    () => import('@/features/conditions/conditions-page'),
    'ConditionsPage',
    'conditions',
    'fields',
  ),
});

const conditionRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/conditions/$key',
  component: page(
    () => import('@/features/conditions/condition-page'),
    'ConditionPage',
    'conditions',
    'fields',
  ),
});

const behavioursRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/behaviours',
  validateSearch: parseBehaviourFilters,
  component: page(
    () => import('@/features/behaviours/behaviours-page'),
    'BehavioursPage',
    'behaviours',
    'fields',
  ),
});

const behaviourRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/behaviours/$key',
  component: page(
    () => import('@/features/behaviours/behaviour-page'),
    'BehaviourPage',
    'behaviours',
    'fields',
    'forces',
  ),
});

const matrixRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/matrix',
  validateSearch: parseMatrixSettings,
  component: page(() => import('@/features/matrix/matrix-page'), 'MatrixPage', 'matrix'),
});

const planRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/plan',
  validateSearch: parsePlanSettings,
  component: page(() => import('@/features/timeline/plan-page'), 'PlanPage', 'plan', 'calendarFile'),
});

const guideRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/guide',
  validateSearch: parseGuideSettings,
  component: page(() => import('@/features/guide/guide-page'), 'GuidePage', 'guide', 'prompts'),
});

const stakeholdersRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/stakeholders',
  validateSearch: ({ selected }: Record<string, unknown>): { selected?: string | undefined } => ({
    selected: addressWord(selected),
  }),
  component: page(
    () => import('@/features/stakeholders/stakeholders-page'),
    'StakeholdersPage',
    'stakeholders',
    'fields',
  ),
});

const measuresRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/measures',
  validateSearch: parseMeasureFilters,
  component: page(
    () => import('@/features/measures/measures-page'),
    'MeasuresPage',
    'measures',
    'measure',
    'fields',
    'calendar',
    'calendarFile',
    'sessionConflicts',
  ),
});

/** Not below `/measures`: a measure may have any word for its key. */
const planImportRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/import-trainings',
  validateSearch: importStep,
  component: page(
    () => import('@/features/measures/trainings/import/plan-import-page'),
    'PlanImportPage',
    'planImport',
    'tableImport',
  ),
});

const measureRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/measures/$key',
  validateSearch: ({ finding }: Record<string, unknown>): { finding?: string | undefined } => ({
    finding: addressWord(finding),
  }),
  component: page(
    () => import('@/features/measures/measure-page'),
    'MeasurePage',
    'measures',
    'measure',
    'fields',
    'measureKinds',
    'calendarFile',
    'sessionConflicts',
  ),
});

const indicatorsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/indicators',
  component: page(() => import('@/features/indicators/indicators-page'), 'IndicatorsPage', 'indicators'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/indicators/$key',
  validateSearch: ({
    team,
    from,
    until,
  }: Record<string, unknown>): {
    team?: string | undefined;
    from?: string | undefined;
    until?: string | undefined;
  } => ({ team: addressWord(team), from: addressDay(from), until: addressDay(until) }),
  component: page(
    () => import('@/features/indicators/indicator-page'),
    'IndicatorPage',
    'indicators',
    'readings',
  ),
});

const readingsRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/indicators/$key/readings',
  validateSearch: ({
    until,
    shown,
  }: Record<string, unknown>): { until?: string | undefined; shown?: 'n' | undefined } => ({
    until: addressDay(until),
    shown: shown === 'n' ? 'n' : undefined,
  }),
  component: page(() => import('@/features/indicators/readings/readings-page'), 'ReadingsPage', 'readings'),
});

const readingsImportRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/indicators/$key/import',
  validateSearch: importStep,
  component: page(
    () => import('@/features/indicators/importing/readings-import-page'),
    'ReadingsImportPage',
    'readingsImport',
    'tableImport',
    'readings',
  ),
});

/** Not below `/indicators`: an indicator may have any word for its key. */
const pushingRoute = createRoute({
  getParentRoute: () => programmeRoute,
  path: '/push-readings',
  component: page(() => import('@/features/pushing/pushing-page'), 'PushingPage', 'pushing'),
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
  planRoute,
  guideRoute,
  measuresRoute,
  planImportRoute,
  measureRoute,
  indicatorsRoute,
  indicatorRoute,
  readingsRoute,
  readingsImportRoute,
  pushingRoute,
  stakeholdersRoute,
]);
