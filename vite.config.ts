import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoads } from './src/cli/first-loads.ts';
import { icons } from './src/cli/icons.ts';
import { licences } from './src/cli/licences/plugin.ts';
import { MANY, pieceOf } from './src/cli/pieces.ts';

/** Packages of supabase-js, and modules of its auth-js, of which the app calls nothing. */
const UNUSED_SUPABASE_PARTS = [
  '@supabase/realtime-js',
  '@supabase/storage-js',
  '@supabase/functions-js',
  /^\.\/lib\/webauthn$/,
  /^\.\/lib\/web3\/ethereum$/,
];

/** What dialogs, menus and fields are made with. */
const MANTINE =
  /\/node_modules\/(@mantine|@floating-ui|react-(remove-scroll|style|number-format|transition)|use-|aria-hidden|tabbable|clsx|get-nonce)/;

const shipped = licences();

export default defineConfig({
  plugins: [react(), shipped.app, icons(), firstLoads()],
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
          // What every visit loads anyway comes in one piece, and so does what many pages have in common: it compresses
          // better than a hundred, and each costs a request.
          groups: [
            { name: 'start', tags: ['$initial'] },
            { name: pieceOf, debugName: 'pieces', includeDependenciesRecursively: false },
            { name: 'mantine', test: MANTINE, minShareCount: MANY, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});
