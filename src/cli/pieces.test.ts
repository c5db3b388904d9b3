import { describe, expect, it } from 'vitest';
import { pieceOf, type Graph } from './pieces';

const page = (name: string) => `/project/src/features/${name}-page.tsx`;
const PUBLIC = page('auth/sign-in');
const FIRST = page('programmes/programmes');
const FRAME = '/project/src/app/shell/programme-frame.tsx';
const MEMBERS = page('organisation/members');
const PAGES = ['overview/overview', 'matrix/matrix', 'plan/plan'].map(page);
const SHARED = '/project/src/ui/part.ts';
const BETWEEN = '/project/src/ui/between.ts';

/** A part that these pages come to need, by way of another one that needs it back. */
function shared(...users: string[]): Graph {
  const entry = { isEntry: false, importers: [], dynamicImporters: ['/project/src/app/routes.ts'] };
  const modules = new Map<string, ReturnType<Graph['getModuleInfo']>>(users.map((user) => [user, entry]));
  modules.set(SHARED, { isEntry: false, importers: [BETWEEN], dynamicImporters: [] });
  modules.set(BETWEEN, { isEntry: false, importers: [SHARED, ...users], dynamicImporters: [] });
  return { getModuleInfo: (id) => modules.get(id) ?? null };
}

describe('the piece of the app that a part comes with', () => {
  it.each([
    ['both-sides', [PUBLIC, FIRST]],
    ['public', [PUBLIC, ...PAGES]],
    ['inside', [FIRST, ...PAGES]],
    ['workbench', [MEMBERS, ...PAGES]],
    ['programme', PAGES],
    ['programme', [FRAME, '/project/src/ui/dialogs.tsx']],
  ])('is %s, for what is used by %j', (piece, users) => {
    expect(pieceOf(SHARED, shared(...users))).toBe(piece);
  });

  it('is its own, where few pages use it', () => {
    expect(pieceOf(SHARED, shared(...PAGES.slice(1)))).toBeNull();
    expect(pieceOf(SHARED, shared(FIRST))).toBeNull();
  });

  it('is its own, for a page', () => {
    expect(pieceOf(FIRST, shared(FIRST, ...PAGES))).toBeNull();
  });

  it('is one for the texts that all pages of a programme begin with, in each language', () => {
    expect(pieceOf('/project/src/i18n/de/rules/gaps.ts', shared())).toBe('texts-de');
    expect(pieceOf('/project/src/i18n/en/ratings.ts', shared())).toBe('texts-en');
    expect(pieceOf('/project/src/i18n/en/overview.ts', shared())).toBeNull();
  });

  it('is told by name for libraries that everything comes from by one index', () => {
    expect(pieceOf('/node_modules/@tabler/icons-react/dist/esm/icons/IconX.mjs', shared())).toBe('icons');
    expect(pieceOf('/node_modules/papaparse/papaparse.js', shared())).toBeNull();
  });
});
