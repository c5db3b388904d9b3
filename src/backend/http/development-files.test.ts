import { describe, expect, it } from 'vitest';
import { isDevelopmentFile } from './development-files';

const isServed = (path: string) => isDevelopmentFile(path, new Set(['/mark.svg']), '/home/me/tragwerk');

describe('isDevelopmentFile', () => {
  it.each([
    '/',
    '/o/1/p/2/findings',
    '/o/1/p/2/conditions/key.with.dots',
    '/mark.svg',
    '/src/main.tsx',
    '/src/features/auth/sign-in-page.tsx',
    '/@vite/client',
    '/@react-refresh',
    '/@id/__x00__vite/modulepreload-polyfill.js',
    '/node_modules/.vite/deps/@supabase_supabase-js.js',
    '/node_modules/@mantine/core/styles/Button.layer.css',
    '/node_modules/vite/dist/client/env.mjs',
    '/@fs/home/me/tragwerk/node_modules/vite/dist/client/env.mjs',
  ])('serves %s', (path) => expect(isServed(path)).toBe(true));

  it.each([
    '/.env',
    '/other.svg',
    '/package.json',
    '/supabase',
    '/supabase/config.toml',
    '/node_modules/.package-lock.json',
    '/node_modules/.vite',
    '/src/../.env',
    '/src/..%252f.env',
    '/src\\..\\.env',
    '/src/%',
    '/src/x%00.ts',
    '/@fs/home/me/tragwerk/.env',
    '/@fs/home/me/tragwerk-2/src/main.tsx',
    '/@fs/home/me/tragwerk/src/../.env',
    '/@fs/etc/passwd',
    '/@id/etc/../.env',
    '/@id//etc/passwd',
    '/@id/__x00__/etc/passwd',
    '/@other',
  ])('does not serve %s', (path) => expect(isServed(path)).toBe(false));
});
