import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licences } from './src/cli/licences/plugin.ts';

/** Packages of supabase-js, and modules of its auth-js, of which the app calls nothing. */
const UNUSED_SUPABASE_PARTS = [
  '@supabase/realtime-js',
  '@supabase/storage-js',
  '@supabase/functions-js',
  /^\.\/lib\/webauthn$/,
  /^\.\/lib\/web3\/ethereum$/,
];

/** Small things that the pages before signing in and those after it both begin with. */
const BOTH_SIDES = new RegExp(
  [
    '/src/(i18n/(format|use-language)|shared/hooks/use-(single-flight|session))\\b',
    '/src/app/.*/use-choose-language\\b',
    '/@tanstack/react-query/.*/useMutation\\.',
    '/@tanstack/react-router/.*/useRouterState\\.',
    '/@tanstack/query-core/.*/mutationObserver\\.',
  ].join('|'),
);

/** What the frame around the pages of an organisation needs, and the engine. No public page needs any of it. */
const INSIDE = new RegExp(
  [
    '/src/shared/(commands/|ui/(menu|keys|side-sheet|use-modal)\\b|organisation/(organisation-context|permissions|policy)\\b)',
    '/src/(data/programme-rows|shared/programme/(today|use-period-text|components/(index-bar|severity-(badge|counts))))',
    '/src/domain/consistency/(?!choices|measure-overlay|overlay|overrides|thresholds|compare-audits|condition-forces|id-subjects|policy-file)',
    '/src/domain/guidance/(open|rated)-',
    '/@tanstack/react-query/.*/(useBaseQuery|useQuery|useSuspenseQuery|suspense|errorBoundaryUtils)\\.',
    '/@tabler/icons-react/.*/Icon(Search|ChevronDown|Plus|Copy|Dots|Download|Trash)\\.',
  ].join('|'),
);

const shipped = licences();

export default defineConfig({
  plugins: [react(), shipped.app],
  worker: { plugins: () => [shipped.worker] },
  resolve: {
    tsconfigPaths: true,
    alias: UNUSED_SUPABASE_PARTS.map((find) => ({
      find,
      replacement: fileURLToPath(new URL('src/data/unused-supabase-parts.ts', import.meta.url)),
    })),
  },
  server: {
    fs: { deny: ['**/supabase/**', '**/.env', '**/.env.*', '**/*.{crt,pem}', '**/.git/**'] },
  },
  build: {
    target: 'es2022',
    manifest: true,
    // Browsers of this target know it, and one that did not would only load the pieces a moment later.
    modulePreload: { polyfill: false },
    sourcemap: false,
    // The public holidays of the world are one piece, fetched where somebody asks for them; nothing else comes near.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // The first piece lists all others by name: short names are two kilobytes less of it.
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: 'assets/[hash:7][extname]',
        codeSplitting: {
          // What every visit loads anyway comes in one piece, and what every page inside an organisation does in another:
          // it compresses better than thirty.
          groups: [
            { name: 'start', tags: ['$initial'] },
            { name: 'both-sides', test: BOTH_SIDES },
            { name: 'inside', test: INSIDE },
          ],
        },
      },
    },
  },
});
