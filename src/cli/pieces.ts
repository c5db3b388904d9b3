/** What the bundler tells of a module. */
interface Module {
  isEntry: boolean;
  importers: readonly string[];
  dynamicImporters: readonly string[];
}

export interface Graph {
  getModuleInfo: (id: string) => Module | null;
}

/** Pages that are there before anybody has signed in. */
const PUBLIC =
  /\/src\/(app\/shell\/public-shell|features\/auth\/(sign-in|sign-up|forgot-password|new-password)-page)\b/;
/** What is fetched for the first page after it. */
const FIRST =
  /\/src\/(app\/shell\/organisation-shell|features\/programmes\/programmes-page|data\/make-client)\b/;
/** Pages of an organisation as a whole. */
const ORGANISATION =
  /\/src\/features\/(organisation\/members|teams\/teams|blackouts\/blackouts|holidays\/holidays|policy\/policy|programmes\/import)-page\b/;
const PAGE = /\/src\/features\/.*-page\b/;
/** The frame around the pages of a programme. */
const FRAME = /\/src\/app\/shell\/programme-frame\b/;

/** Texts that every page of a programme begins with. */
const TEXTS = /\/src\/i18n\/(de|en)\/(adding|editing|measureKinds|printing|ratings|rules|triage)\b/;

/** Who uses a module of a library cannot be told: all of them come through one index. */
const LIBRARIES: readonly (readonly [piece: string, modules: RegExp])[] = [
  ['icons', /\/@tabler\/icons-react\//],
  [
    'both-sides',
    /\/@tanstack\/(react-query|query-core|react-router)\/.*\/(useMutation|useRouterState|mutationObserver)\./,
  ],
  [
    'inside',
    /\/@tanstack\/(react-query|query-core)\/.*\/(queryObserver|IsRestoringProvider|useBaseQuery|useQuery|useSuspenseQuery|suspense|errorBoundaryUtils)\./,
  ],
  ['workbench', /\/@tanstack\/react-router\/.*\/(useBlocker|useLocation)\./],
];

/** Used by so many pages, a module comes with the first of them. */
export const MANY = 3;

/**
 * Which piece of the app a module belongs to: a handful of pieces that pages have in common, instead of one for each set
 * of pages that happen to share something. What is in none of them comes as the bundler sees fit.
 */
export function pieceOf(id: string, graph: Graph): string | null {
  if (id.includes('/node_modules/')) return LIBRARIES.find(([, modules]) => modules.test(id))?.[0] ?? null;
  const language = TEXTS.exec(id)?.[1];
  if (language !== undefined) return `texts-${language}`;
  const module = graph.getModuleInfo(id);
  // A page is a piece of its own.
  if (!module || module.importers.length === 0) return null;
  const users = [...usersOf(id, graph)];
  if (users.length < 2) return null;
  const isUsedIn = (part: RegExp) => users.some((user) => part.test(user));
  if (isUsedIn(PUBLIC)) return isUsedIn(FIRST) ? 'both-sides' : 'public';
  if (isUsedIn(FIRST)) return 'inside';
  if (!isUsedIn(FRAME) && users.filter((user) => PAGE.test(user)).length < MANY) return null;
  return isUsedIn(ORGANISATION) ? 'workbench' : 'programme';
}

/** The modules that are fetched when they are needed, and need this one then. */
function usersOf(id: string, graph: Graph): Set<string> {
  const users = new Set<string>();
  const seen = new Set([id]);
  for (const each of seen) {
    const module = graph.getModuleInfo(each);
    if (!module) continue;
    if (module.isEntry || module.dynamicImporters.length > 0) users.add(each);
    for (const importer of module.importers) seen.add(importer);
  }
  return users;
}
