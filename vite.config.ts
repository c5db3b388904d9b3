import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: {
    tsconfigPaths: true,
    alias: ['realtime', 'storage', 'functions'].map((part) => ({
      find: `@supabase/${part}-js`,
      replacement: fileURLToPath(new URL('src/data/unused-supabase-parts.ts', import.meta.url)),
    })),
  },
  server: {
    fs: { deny: ['**/supabase/**', '**/.env', '**/.env.*', '**/*.{crt,pem}', '**/.git/**'] },
  },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every visit loads anyway comes in one piece: it compresses better than thirty.
          groups: [{ name: 'start', tags: ['$initial'] }],
        },
      },
    },
  },
});
