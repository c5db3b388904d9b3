import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '@/backend/http/security-headers';
import { startNginx } from '@tests/support/nginx';
import { codeBlocks } from '@tests/support/readme';
import { smallDist } from '@tests/support/small-dist';

const PAGE = 'docs/hosting.md';
const [block = ''] = codeBlocks(PAGE, '## nginx', 'nginx');
const [headersFile = ''] = codeBlocks(PAGE, '## Static hosts', '');

/** What the embedded backend sends, with the address of the project beside its own and encryption for good. */
const WANTED: Record<string, string> = {
  ...SECURITY_HEADERS,
  'content-security-policy': (SECURITY_HEADERS['content-security-policy'] ?? '').replace(
    "connect-src 'self'",
    "connect-src 'self' https://YOUR-PROJECT.supabase.co",
  ),
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};
const FOR_EVER = 'public, max-age=31536000, immutable';

describe('the pages on hosting name the headers of the embedded backend', () => {
  const pairs = (matches: Iterable<RegExpMatchArray>) =>
    Object.fromEntries([...matches].map(([, name = '', value = '']) => [name.toLowerCase(), value]));

  it('for nginx', () => {
    expect(pairs(block.matchAll(/add_header (\S+) "?([^"\n]*?)"? always;/g))).toEqual(WANTED);
  });

  it('for static hosts', () => {
    const [all = '', assets = ''] = headersFile.split('/assets/*');
    expect(pairs(all.matchAll(/^ {2}(\S+): (.+)$/gm))).toEqual(WANTED);
    expect(pairs(assets.matchAll(/^ {2}(\S+): (.+)$/gm))).toEqual({ 'cache-control': FOR_EVER });
  });
});

const folder = mkdtempSync(join(tmpdir(), 'tragwerk-hosting-'));
const nginx = startNginx(block, smallDist(folder));
if (!nginx) console.log('the block for nginx is not run: no nginx is installed here');
afterAll(() => {
  nginx?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.runIf(nginx !== null)('nginx with the block of the documentation, where it is installed', () => {
  const get = (path: string, headers?: Record<string, string>, port?: 80 | 443) => {
    if (!nginx) throw new Error('no nginx');
    return nginx.get(path, headers, port);
  };

  it('has nothing to complain about', () => {
    expect(nginx?.verdict).toMatch(/syntax is ok[\s\S]*test is successful/);
    expect(nginx?.verdict).not.toMatch(/\[(warn|error|emerg)\]/);
  });

  it.each([
    ['the page', '/', 200, 'no-cache'],
    ['a page inside', '/o/1/p/2/findings?severity=high', 200, 'no-cache'],
    ['an asset', '/assets/app-4fK2.js', 200, FOR_EVER],
    ['a file', '/mark.svg', 200, 'no-cache'],
    ['a missing asset', '/assets/app-0000.js', 404, undefined],
    ['a file of the build', '/.vite/manifest.json', 404, undefined],
    ['another', '/.build-hash', 404, undefined],
    ['a way out', '/assets/../../../etc/passwd', 400, undefined],
  ] as const)(
    'answers %s with all headers and without its version: %s, %i',
    async (_what, path, status, cache) => {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject(WANTED);
      expect(answer.headers['server']).toBe('nginx');
      expect(answer.text).not.toMatch(/nginx\/\d/);
      expect(answer.headers['cache-control']).toBe(cache);
    },
  );

  it('gives the app for every page', async () => {
    const { text, headers } = await get('/o/1/p/2');
    expect(text).toContain('<title>Tragwerk</title>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('compresses what gets smaller, for who understands it', async () => {
    const plain = await get('/assets/app-4fK2.js');
    const zipped = await get('/assets/app-4fK2.js', {
      'accept-encoding': 'gzip',
      via: '1.1 somebody in between',
    });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.bytes).toBeLessThan(plain.bytes / 2);
    expect([plain.headers['vary'], zipped.headers['vary']]).toEqual(['Accept-Encoding', 'Accept-Encoding']);
  });

  it('sends who comes unencrypted to the encrypted address, and says no more', async () => {
    const { status, headers } = await get('/o/1?a=b', { host: 'tragwerk.my-company.example' }, 80);
    expect([status, headers['location'], headers['server']]).toEqual([
      301,
      'https://tragwerk.my-company.example/o/1?a=b',
      'nginx',
    ]);
  });
});
