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
    ['both-sides', [PUBLIC, FRAME]],
    ['public', [PUBLIC, ...PAGES.slice(1)]],
    ['inside', [FIRST, ...PAGES]],
    ['programme', PAGES],
    ['programme', [MEMBERS, ...PAGES.slice(1)]],
    ['programme', [FRAME, '/project/src/ui/dialogs.tsx']],
    ['programme', [FRAME]],
  ])('is %s, for what is used by %j', (piece, users) => {
    expect(pieceOf(SHARED, shared(...users))).toBe(piece);
  });

  it('is its own, where few pages use it', () => {
    expect(pieceOf(SHARED, shared(...PAGES.slice(1)))).toBeNull();
    expect(pieceOf(SHARED, shared(MEMBERS))).toBeNull();
  });

  it('is its own, for a page, but not for what opens a first screen', () => {
    expect(pieceOf(MEMBERS, shared(MEMBERS, ...PAGES))).toBeNull();
    expect(pieceOf(PUBLIC, shared(PUBLIC, FIRST))).toBe('public');
    expect(pieceOf(FRAME, shared(FRAME))).toBe('programme');
  });

  it('is one for the texts that are read together, in each language', () => {
    expect(pieceOf('/project/src/i18n/de/rules/gaps.ts', shared())).toBe('texts-programme-de');
    expect(pieceOf('/project/src/i18n/en/ratings.ts', shared())).toBe('texts-programme-en');
    expect(pieceOf('/project/src/i18n/en/auth.ts', shared())).toBe('public');
    expect(pieceOf('/project/src/i18n/en/goals.ts', shared())).toBeNull();
  });

  it('is told by name for libraries that everything comes from by one index', () => {
    expect(pieceOf('/node_modules/@supabase/auth-js/dist/module/index.js', shared())).toBe('client');
    expect(pieceOf('/node_modules/papaparse/papaparse.js', shared())).toBeNull();
  });

  it('is that of its users for an icon, as each comes from its own file', () => {
    const icon = '/node_modules/@tabler/icons-react/dist/esm/icons/IconX.mjs';
    const { getModuleInfo } = shared(FIRST, ...PAGES);
    expect(pieceOf(icon, { getModuleInfo: (id) => getModuleInfo(id === icon ? SHARED : id) })).toBe('inside');
  });
});
