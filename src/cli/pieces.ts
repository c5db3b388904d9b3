/** What the bundler tells of a module. */
interface Module {
  isEntry: boolean;
  importers: readonly string[];
  dynamicImporters: readonly string[];
}

export interface Graph {
  getModuleInfo: (id: string) => Module | null;
}

/** What is there before anybody has signed in. */
const PUBLIC =
  /\/src\/(app\/shell\/public-shell|features\/auth\/(sign-in|sign-up|forgot-password|new-password)-page)\b/;
/** What is fetched for the first page after it. */
const FIRST =
  /\/src\/(app\/shell\/organisation-shell|features\/programmes\/programmes-page|programme\/(unreadable\/row-faults|store\/series-rows))\b/;
const PAGE = /\/src\/features\/.*-page\b/;
/** What is fetched for the first page of a programme, beside the page itself. */
const PROGRAMME = /\/src\/(app\/shell\/programme-(frame|links)|features\/overview\/overview-page)\b/;

/** What opens a first screen comes with the parts it shares with others, not in a file of its own. */
const OPENING: readonly (readonly [piece: string, modules: RegExp])[] = [
  // Words of signing in are few: both languages come along.
  ['public', /\/src\/(app\/shell\/public-shell|features\/auth\/sign-in-page|i18n\/(de|en)\/auth)\b/],
  ['client', /\/src\/data\/make-client\b/],
  ['inside', /\/src\/(app\/shell\/organisation-shell|programme\/(unreadable\/row-faults|store\/series-rows))\b/],
  ['programme', /\/src\/app\/shell\/programme-(frame|links)\b/],
];

/** Texts that are read together, in one file for each language. */
const TEXTS: readonly (readonly [piece: string, modules: RegExp])[] = [
  ['texts-inside', /\/src\/i18n\/(de|en)\/(domain|programmes)\.ts/],
  [
    'texts-programme',
    /\/src\/i18n\/(de|en)\/(adding|editing|overview|printing|ratings|rules|triage)\b/,
  ],
];

/** Who uses a module of a library cannot be told: all of them come through one index. */
const LIBRARIES: readonly (readonly [piece: string, modules: RegExp])[] = [
  [
    'both-sides',
    /\/@tanstack\/(react-query|query-core|react-router)\/.*\/(useMutation|useRouterState|mutationObserver)\./,
  ],
  ['client', /\/(@supabase|tslib)\//],
  ['inside', /\/@tanstack\/(react-query|query-core)\/(?!.*queries)/i],
  [
    'programme',
    /\/(zustand|fractional-indexing)\/|\/@tanstack\/react-router\/.*\/(useBlocker|useLocation)\./,
  ],
];

/** Used by so many pages, a module comes with the first of them. */
export const MANY = 3;

/**
 * Which piece of the app a module belongs to: a handful of pieces that pages have in common, instead of one for each set
 * of pages that happen to share something. What is in none of them comes as the bundler sees fit.
 */
export function pieceOf(id: string, graph: Graph): string | null {
  if (/\/node_modules\/(?!@tabler\/)/.test(id)) return named(LIBRARIES, id);
  const texts = named(TEXTS, id);
  if (texts !== null) return `${texts}-${/\/(de|en)\//.exec(id)?.[1]}`;
  const opening = named(OPENING, id);
  if (opening !== null) return opening;
  const module = graph.getModuleInfo(id);
  // A page is a piece of its own.
  if (!module || module.importers.length === 0) return null;
  const users = [...usersOf(id, graph)];
  const [user = '', ...others] = users;
  if (others.length === 0) return named(OPENING, user);
  const isUsedIn = (part: RegExp) => users.some((user) => part.test(user));
  if (isUsedIn(PUBLIC)) return isUsedIn(FIRST) || isUsedIn(PROGRAMME) ? 'both-sides' : 'public';
  if (isUsedIn(FIRST)) return 'inside';
  return isUsedIn(PROGRAMME) || users.filter((user) => PAGE.test(user)).length >= MANY ? 'programme' : null;
}

const named = (pieces: typeof OPENING, id: string): string | null =>
  pieces.find(([, modules]) => modules.test(id))?.[0] ?? null;

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
