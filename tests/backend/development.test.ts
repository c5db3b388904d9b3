import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENV_FILE, PROJECT } from '@/backend/paths';
import { readSecrets } from '@/backend/secrets';
import { raw } from '@tests/support/http';

/**
 * `npm run dev`. Left to itself, Vite's development server hands out any file of the project folder, the database and
 * the secret that signs sessions among them.
 */
let server: ChildProcess;
let url: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tragwerk-dev-'));
  server = fork(join(PROJECT, 'src/backend/dev.ts'), ['--port', '0', '--data', join(folder, 'data')], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: ['--import', 'tsx'],
  });
  url = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /Tragwerk \(development\): (\S+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once('close', () => reject(new Error(`the development server ended:\n${output}`)));
  });
});
afterAll(async () => {
  await new Promise((resolve) => {
    server.once('close', resolve);
    server.kill('SIGTERM');
  });
  rmSync(folder, { recursive: true });
});

describe('the development server', () => {
  it('serves the page and its sources, and the API', async () => {
    const page = await raw(url, '/o/1/programmes', { headers: { accept: 'text/html' } });
    expect([page.status, page.text.includes('/src/main.tsx')]).toEqual([200, true]);
    for (const path of ['/src/main.tsx', '/@vite/client', '/mark.svg', '/config.json'])
      expect([path, (await raw(url, path)).status]).toEqual([path, 200]);
    const { publishableKey } = readSecrets(ENV_FILE);
    const headers = { apikey: publishableKey };
    expect((await raw(url, '/rest/v1/organisations', { headers })).status).toBe(401);
    expect((await raw(url, '/rest/v1/rpc/x', { method: 'POST', headers })).status).toBe(404);
    expect((await raw(url, '/rest/v1/organisations')).text).toContain('invalid_api_key');
  });

  const FILES = [
    '/.env',
    '/supabase/config.toml',
    '/supabase/.temp/data/PG_VERSION',
    '/supabase/demo/programme.en.json',
    '/supabase/migrations/20261201000100_foundations.sql',
    '/.git/config',
    '/.git/HEAD',
    '/package.json',
    '/package-lock.json',
    '/vite.config.ts',
    '/tests/support/backend.ts',
    '/dist/.build-hash',
    '/node_modules/.package-lock.json',
    `/@fs${PROJECT}/.env`,
    `/@fs${PROJECT}/supabase/.temp/data/PG_VERSION`,
    `/@fs${PROJECT}/package.json`,
    '/@fs/etc/passwd',
    '/@fs//etc/passwd',
    '/@id/__x00__/etc/passwd',
    '/@id/../.env',
  ];
  const QUERIES = [
    '',
    '?raw',
    '?import&raw',
    '?raw??',
    '?import&raw??',
    '?url',
    '?inline&import',
    '?t=1',
    '?html-proxy&index=0.js',
  ];
  it.each(FILES)('never serves %s', async (path) => {
    for (const query of QUERIES) {
      const { status, text } = await raw(url, path + query);
      expect([path + query, status]).toEqual([path + query, status === 400 ? 400 : 404]);
      expect(text).not.toContain(readSecrets(ENV_FILE).jwtSecret);
    }
  });

  const DETOURS = [
    '/src/../.env',
    '/src/..%2f.env',
    '/src/%2e%2e/.env',
    '/src/%2e%2e%2f.env',
    '/src/%252e%252e%252f.env',
    '/src/..%5c.env',
    '/src/..\\.env',
    '/%2eenv',
    '/%2Eenv?raw',
    '/.ENV',
    '/.env%20',
    '/.env.',
    '/.env/',
    '/.env%00.js',
    '/.env%23.js',
    '/.env%3f.js',
    '//.env',
    '/./.env',
    '/Supabase/.temp/data/PG_VERSION',
    '/%73upabase/config.toml',
    '/node_modules/../.env',
    '/node_modules/..%2f.env?import&raw',
    '/node_modules/.vite/../../.env',
    '/node_modules/.vite/..%2f..%2f.env',
    `/@fs${PROJECT}/src/../.env`,
    `/@fs${PROJECT}/src/..%2f.env`,
    `/@fs${PROJECT}/src/%2e%2e/.env?import&raw`,
    `/@fs${PROJECT}/node_modules/..%2f.env`,
    `/@id/${PROJECT}/.env`,
    `/@id/__x00__${PROJECT}/.env`,
    '/@vite/../.env',
    '/@vite/client/../../.env',
  ];
  it.each(DETOURS)('nor what is behind %s', async (path) => {
    const { status, text } = await raw(url, path);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain(readSecrets(ENV_FILE).jwtSecret);
    expect(text).not.toMatch(/SUPABASE_|TRAGWERK_|root:/);
  });

  it('answers to no other name and no other site', async () => {
    expect((await raw(url, '/src/main.tsx', { headers: { host: 'elsewhere.example' } })).status).toBe(421);
    expect(
      (await raw(url, '/src/main.tsx', { headers: { origin: 'https://elsewhere.example' } })).status,
    ).toBe(403);
  });
});
