import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** A page that people land on, and what it is made of besides the start of the app. */
interface FirstScreen {
  /** Which addresses show it, as a regular expression; the first that fits is taken. */
  path: string;
  signedIn: boolean;
  modules: readonly string[];
  /** Names of the texts it begins with. */
  texts: readonly string[];
}

const INSIDE = ['src/data/make-client.ts', 'src/app/shell/organisation-shell.tsx'];

export const FIRST_SCREENS = {
  signIn: {
    path: '',
    signedIn: false,
    modules: ['src/app/shell/public-shell.tsx', 'src/features/auth/sign-in-page.tsx'],
    texts: ['common', 'auth'],
  },
  overview: {
    path: '^/o/[^/]+/p/[^/]+/?$',
    signedIn: true,
    modules: [...INSIDE, 'src/app/shell/programme-frame.tsx', 'src/features/overview/overview-page.tsx'],
    texts: ['common', 'domain', 'rules', 'overview'],
  },
  inProgramme: {
    path: '^/o/[^/]+/p/',
    signedIn: true,
    modules: [...INSIDE, 'src/app/shell/programme-frame.tsx'],
    texts: ['common', 'domain', 'rules'],
  },
  programmes: {
    path: '^/(o/[^/]+/(programmes)?)?$',
    signedIn: true,
    modules: [...INSIDE, 'src/features/programmes/programmes-page.tsx'],
    texts: ['common', 'domain', 'programmes'],
  },
  inOrganisation: { path: '^/o/', signedIn: true, modules: INSIDE, texts: ['common'] },
} as const satisfies Record<string, FirstScreen>;

/** What public/early.js asks for: files for everybody, and for each language. */
export interface FirstLoad {
  name: keyof typeof FIRST_SCREENS;
  path: string;
  signedIn: boolean;
  files: string[];
  de: string[];
  en: string[];
}

/** The one in which a module lies; its styles and what it imports come along. */
function filesOf(chunks: readonly Rollup.OutputChunk[], modules: readonly string[]): Set<string> {
  const files = new Set<string>();
  const add = (chunk: Rollup.OutputChunk) => {
    if (files.has(`/${chunk.fileName}`)) return;
    files.add(`/${chunk.fileName}`);
    chunk.viteMetadata?.importedCss.forEach((file) => files.add(`/${file}`));
    for (const each of chunks) if (chunk.imports.includes(each.fileName)) add(each);
  };
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)));
    if (!chunk) throw new Error(`no piece of the app holds ${module}: has the file moved?`);
    add(chunk);
  }
  return files;
}

/** Writes into the page what its first screens are made of, and has its two fonts fetched with the start of the app. */
export function firstLoads(): Plugin {
  return {
    name: 'tragwerk:first-loads',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }): HtmlTagDescriptor[] {
        const outputs = Object.values(bundle);
        const chunks = outputs.filter((output) => output.type === 'chunk');
        if (chunks.length === 0) return [];
        const start = filesOf(chunks, ['src/main.tsx']);
        const beyond = (known: Set<string>, modules: readonly string[]) =>
          [...filesOf(chunks, modules)].filter((file) => !known.has(file));
        const loads = Object.entries(FIRST_SCREENS).map(([name, { path, signedIn, modules, texts }]) => {
          const files = beyond(start, modules);
          const known = new Set([...start, ...files]);
          const inLanguage = (language: string) =>
            beyond(
              known,
              texts.map((text) => `src/i18n/${language}/${text}.ts`),
            );
          return { name, path, signedIn, files, de: inLanguage('de'), en: inLanguage('en') };
        });
        const fonts = outputs.filter(
          (output) =>
            output.type === 'asset' && output.names.some((name) => /-latin-wght-normal\.woff2$/.test(name)),
        );
        return [
          {
            tag: 'script',
            attrs: { type: 'application/json', id: 'first-loads' },
            children: JSON.stringify(loads),
            injectTo: 'head-prepend',
          },
          ...fonts.map(({ fileName }): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${fileName}` },
            injectTo: 'head',
          })),
        ];
      },
    },
  };
}
