import { hostname, networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, type RunningBackend, startBackend } from '@tests/support/backend';
import { overSocket, raw } from '@tests/support/http';
import { sharedBackend } from '@tests/support/shared-backend';

/**
 * A page elsewhere can let its own name point to this machine (DNS rebinding), and its requests would then look as if
 * they came from here. So the server answers only to names it is meant to have.
 */
const PATHS = ['/', '/config.json', '/rest/v1/organisations'];

async function statusesFor(backend: Backend, host: string): Promise<number[]> {
  const headers = { host, apikey: backend.publishableKey };
  return Promise.all(PATHS.map(async (path) => (await raw(backend.url, path, { headers })).status));
}

describe('on this machine only, as by default', () => {
  const backend = sharedBackend();

  it.each(['localhost', 'LOCALHOST:4173', '127.0.0.1:1', '127.9.9.9', '[::1]:4173'])(
    'answers to %s',
    async (host) => expect(await statusesFor(backend, host)).toEqual([200, 200, 401]),
  );

  it.each([
    'elsewhere.example',
    'elsewhere.example:4173',
    'localhost.elsewhere.example',
    'localhost@elsewhere.example',
    '127.0.0.1.elsewhere.example',
    '192.168.0.10',
    '0.0.0.0',
  ])('does not answer to "%s"', async (host) => {
    expect(await statusesFor(backend, host)).toEqual([421, 421, 421]);
  });

  it('does not answer to a request that names no host', async () => {
    expect(await overSocket(backend.url, 'GET /config.json HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await overSocket(backend.url, 'GET /config.json HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
  });

  it('is not there for other machines', async () => {
    const [other] = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    const address = other?.address ?? '127.0.0.2';
    await expect(raw(backend.url.replace('localhost', address), '/config.json')).rejects.toThrow(
      'ECONNREFUSED',
    );
  });

  it('tells the page how to enter the demo', async () => {
    const { text } = await raw(backend.url, '/config.json');
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['publishableKey', 'demo']);
    expect(text).toContain('demo-de@tragwerk.example');
    expect(text).not.toContain(backend.jwtSecret);
  });
});

describe('open to the network, as asked with --host', () => {
  let backend: RunningBackend;
  beforeAll(async () => {
    const args = ['--host', '0.0.0.0', '--url', 'https://tragwerk.example'];
    backend = await startBackend({ dist: 'small', args });
  });
  afterAll(() => backend.stop());

  it('lets nobody into the demo', async () => {
    const { text } = await raw(backend.url, '/config.json');
    expect(JSON.parse(text)).toEqual({ publishableKey: backend.publishableKey, demo: null });
  });

  it.each(['localhost', '192.168.0.10:4173', '[2001:db8::1]', hostname(), 'tragwerk.example'])(
    'answers to %s',
    async (host) => expect(await statusesFor(backend, host)).toEqual([200, 200, 401]),
  );

  it.each(['elsewhere.example', 'x.tragwerk.example', '192.168.0.10.elsewhere.example'])(
    'does not answer to "%s"',
    async (host) => expect(await statusesFor(backend, host)).toEqual([421, 421, 421]),
  );

  it('writes its public address into mails', async () => {
    const headers = { apikey: backend.publishableKey, 'content-type': 'application/json' };
    const body = JSON.stringify({ email: 'demo-en@tragwerk.example' });
    expect((await raw(backend.url, '/auth/v1/recover', { method: 'POST', headers, body })).status).toBe(200);
    expect(backend.printed()).toContain('https://tragwerk.example/auth/v1/verify?');
  });
});
