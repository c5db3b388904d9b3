import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '@/backend/http/security-headers';
import { type RunningBackend, startBackend } from '@tests/support/backend';
import { overSocket, raw } from '@tests/support/http';
import { newPerson } from '@tests/support/people';

let backend: RunningBackend;
let session: Record<string, string>;

beforeAll(async () => {
  backend = await startBackend({ dist: 'small', attempts: { perAddress: 10, perAccount: 2 } });
  const { token } = await newPerson(backend);
  session = {
    apikey: backend.publishableKey,
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  };
});
afterAll(() => backend.stop());

const html = { accept: 'text/html,application/xhtml+xml' };
const signIn = '/auth/v1/token?grant_type=password';
const wrongPassword = JSON.stringify({ email: 'headers@example.org', password: 'wrong' });

type Case = [name: string, status: number, path: string, options?: () => Parameters<typeof raw>[2]];
const ANSWERS: Case[] = [
  ['the page', 200, '/', () => ({ headers: html })],
  ['a page inside', 200, '/o/1/p/2/findings?severity=high', () => ({ headers: html })],
  ['an address that leads nowhere', 404, '/nowhere', () => ({ headers: html })],
  ['an asset', 200, '/assets/app-4fK2.js'],
  ['a missing asset', 404, '/assets/app-0000.js'],
  ['a page with another method', 405, '/', () => ({ method: 'POST' })],
  ['the configuration', 200, '/config.json'],
  ['whether the database answers', 200, '/health'],
  ['rows', 200, '/rest/v1/organisations', () => ({ headers: session })],
  ['a count', 200, '/rest/v1/organisations', () => ({ headers: session, method: 'HEAD' })],
  [
    'a call',
    200,
    '/rest/v1/rpc/preview_invitation',
    () => ({ headers: session, method: 'POST', body: '{"p_token":"x"}' }),
  ],
  ['a database error', 400, '/rest/v1/organisations?id=eq.x', () => ({ headers: session })],
  ['no key', 401, '/rest/v1/organisations'],
  ['another site', 403, '/', () => ({ headers: { origin: 'https://elsewhere.example' } })],
  ['another name', 421, '/', () => ({ headers: { host: 'elsewhere.example' } })],
  ['another method', 405, '/rest/v1/teams', () => ({ headers: session, method: 'PUT' })],
  [
    'no JSON',
    415,
    '/rest/v1/teams',
    () => ({ headers: { ...session, 'content-type': 'text/csv' }, method: 'POST', body: 'a' }),
  ],
  ['too much', 413, signIn, () => ({ headers: session, method: 'POST', body: 'x'.repeat(70_000) })],
  ['a long address', 414, `/${'x'.repeat(17_000)}`],
  ['long headers', 431, '/', () => ({ headers: { 'x-long': 'x'.repeat(40_000) } })],
  ['a wrong password', 400, signIn, () => ({ headers: session, method: 'POST', body: wrongPassword })],
  ['a wrong password again', 400, signIn, () => ({ headers: session, method: 'POST', body: wrongPassword })],
  ['too many attempts', 429, signIn, () => ({ headers: session, method: 'POST', body: wrongPassword })],
];

describe('every answer carries the security headers, whoever gives it', () => {
  it.each(ANSWERS)('%s: %i', async (_name, status, path, options) => {
    const answer = await raw(backend.url, path, options?.());
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(SECURITY_HEADERS);
    expect(
      Object.keys(answer.headers).filter((name) => /^access-control|^x-powered|^server$/.test(name)),
    ).toEqual([]);
  });

  it('even what is no HTTP: 400', async () => {
    const text = await overSocket(backend.url, 'HELLO\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(text).toContain(`${name}: ${value}`);
  });

  it('and the policy allows nothing inline and no other host', () => {
    const policy = SECURITY_HEADERS['content-security-policy'] ?? '';
    expect(policy).not.toMatch(/unsafe|\*|https?:|nonce/);
    for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule);
  });
});

describe('a page of the app', () => {
  const ASKING: Record<string, string>[] = [html, { accept: '*/*' }, {}, { accept: 'application/json' }];
  const PAGES = ['/', '/sign-in', '/o/1', '/o/1/p/2/conditions/key.with.dots'];

  it.each(PAGES)('%s is the page for everybody, whatever he says he takes', async (path) => {
    for (const headers of ASKING) {
      const page = await raw(backend.url, path, { headers });
      expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.text).toContain('<title>Tragwerk</title>');
      const head = await raw(backend.url, path, { method: 'HEAD', headers });
      expect([head.status, head.text]).toEqual([200, '']);
      expect(head.headers['content-length']).toBe(page.headers['content-length']);
    }
  });
});

describe('the built app is sent as browsers like it', () => {
  it('keeps what carries a hash in its name, and asks again for the rest', async () => {
    const asset = await raw(backend.url, '/assets/app-4fK2.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const page = await raw(backend.url, '/', { headers: html });
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await raw(backend.url, '/config.json')).headers['cache-control']).toBe('no-store');
  });

  it('zips what gets smaller', async () => {
    const headers = { 'accept-encoding': 'gzip, deflate' };
    const zipped = await raw(backend.url, '/assets/app-4fK2.js', { headers });
    const plain = await raw(backend.url, '/assets/app-4fK2.js');
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(Number(zipped.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']));
  });

  it('says the length and nothing else when asked for the head', async () => {
    const head = await raw(backend.url, '/mark.svg', { method: 'HEAD' });
    expect(head.text).toBe('');
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
  });

  it('gives the app to a browser at any address, and a missing file to nobody', async () => {
    expect((await raw(backend.url, '/o/1', { headers: html })).text).toContain('<title>Tragwerk</title>');
    const anything = { headers: { accept: '*/*' } };
    for (const path of ['/nowhere', '/assets/app-0000.js', '/favicon.ico'])
      expect((await raw(backend.url, path, anything)).text).toBe('Not found');
  });
});
