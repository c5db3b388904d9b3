import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  server: {
    fs: { deny: ['**/supabase/**', '**/.env', '**/.env.*', '**/*.{crt,pem}', '**/.git/**'] },
  },
  build: { target: 'es2022', manifest: true, sourcemap: false },
});
