import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { addressOf, guardHost } from '@/backend/http/address';
import { guardSurface, isForApi } from '@/backend/http/api-surface';
import { guardKey, guardToken } from '@/backend/http/credentials';
import { Refusal } from '@/backend/http/refusal';
import { inAnHour, signedToken, unsignedToken } from '@tests/support/tokens';

/*
 * Every path with every method, key, session, origin and name: what the guards of the embedded backend let through. That
 * they stand before each request is tests/backend/exposure.test.ts.
 */
const KEY = 'sb_publishable_right';
const SECRET = 'a-secret-of-sufficient-length-to-sign';
const HOST = 'localhost:4173';
const claims = { sub: 'someone', role: 'authenticated', exp: inAnHour() };
const SESSION = `Bearer ${signedToken(claims, SECRET)}`;

interface Asked {
  method: string;
  path: string;
  headers: Record<string, string>;
  listeningOn?: string;
  publicUrl?: string | null;
}

/** 200: the guards let it pass; otherwise the status it is refused with. */
function statusFor({ method, path, headers, listeningOn = 'localhost', publicUrl = null }: Asked): number {
  const request = { method, url: path, headers } as unknown as IncomingMessage;
  try {
    const { pathname } = addressOf(request);
    guardHost(request, listeningOn, publicUrl);
    if (!isForApi(pathname)) return 404;
    guardSurface(method, pathname);
    guardKey(request.headers, KEY);
    guardToken(request.headers, KEY);
    return 200;
  } catch (error) {
    if (error instanceof Refusal) return error.status;
    throw error;
  }
}

const API: readonly (readonly [method: string, path: string])[] = [
  ['GET', '/rest/v1/organisations'],
  ['HEAD', '/rest/v1/organisations'],
  ['POST', '/rest/v1/teams'],
  ['PATCH', '/rest/v1/teams?id=eq.1'],
  ['DELETE', '/rest/v1/teams?id=eq.1'],
  ['POST', '/rest/v1/rpc/load_programmes'],
  ['POST', '/rest/v1/rpc/preview_invitation'],
  ['POST', '/auth/v1/signup'],
  ['POST', '/auth/v1/token?grant_type=password'],
  ['POST', '/auth/v1/token?grant_type=refresh_token'],
  ['POST', '/auth/v1/recover'],
  ['GET', '/auth/v1/user'],
  ['PUT', '/auth/v1/user'],
  ['POST', '/auth/v1/logout'],
];
const app = { host: HOST, apikey: KEY };

describe('each call of the app', () => {
  it.each(API)('%s %s passes with the key, with and without a session', (method, path) => {
    for (const headers of [app, { ...app, authorization: SESSION }])
      expect(statusFor({ method, path, headers })).toBe(200);
  });

  const KEYS: Record<string, Record<string, string>> = {
    'no key': {},
    'an empty one': { apikey: '' },
    'a wrong one': { apikey: 'sb_publishable_wrong' },
    'part of the right one': { apikey: KEY.slice(0, -1) },
    'the right one and more': { apikey: `${KEY} ` },
    'a secret key as Supabase names them': { apikey: 'sb_secret_wrong' },
    'the signing secret': { apikey: SECRET },
    'the right one as bearer only': { authorization: `Bearer ${KEY}` },
    'a session alone': { authorization: SESSION },
    'a session as key': { apikey: SESSION.slice('Bearer '.length), authorization: SESSION },
  };
  it.each(Object.entries(KEYS))('is refused with %s', (_name, given) => {
    for (const [method, path] of API)
      expect([path, statusFor({ method, path, headers: { host: HOST, ...given } })]).toEqual([path, 401]);
  });

  const SESSIONS: Record<string, string> = {
    'for the role that skips row security': signedToken({ ...claims, role: 'service_role' }, SECRET),
    'for the database owner': signedToken({ ...claims, role: 'postgres' }, SECRET),
    'for nobody': signedToken({ ...claims, role: 'anon' }, SECRET),
    'without a role': signedToken({ sub: 'someone', exp: inAnHour() }, SECRET),
    'without a signature': unsignedToken(claims),
    'of two parts': SESSION.split('.').slice(0, 2).join('.').slice('Bearer '.length),
    'that is none': 'x',
    'that is empty': '',
    'that is two': `${SESSION} x`,
  };
  it.each(Object.entries(SESSIONS))('is refused with a session %s', (_name, token) => {
    for (const [method, path] of API) {
      const headers = { ...app, authorization: `Bearer ${token}` };
      expect([path, statusFor({ method, path, headers })]).toEqual([path, 401]);
    }
  });

  const ORIGINS = ['https://elsewhere.example', 'http://localhost:1', 'null', `http://${HOST}.example`, ''];
  it.each(ORIGINS)('is refused from the site "%s"', (origin) => {
    for (const [method, path] of API) {
      const headers = { ...app, authorization: SESSION, origin };
      expect([path, statusFor({ method, path, headers })]).toEqual([path, 403]);
    }
  });

  it('passes from our own site', () => {
    for (const [method, path] of API) {
      for (const origin of [`http://${HOST}`, `https://${HOST}`])
        expect(statusFor({ method, path, headers: { ...app, origin } })).toBe(200);
    }
  });
});

describe('beside the calls of the app there is nothing', () => {
  const PATHS = [
    ...['/_system', '/_system/config', '/_system/introspect', '/storage/v1/bucket', '/functions/v1/anything'],
    ...['/realtime/v1/websocket', '/graphql/v1', '/rest', '/rest/v1', '/rest/v1/', '/rest/v1/rpc/'],
    ...['/auth/v1', '/auth/v1/', '/auth/v1/otp', '/auth/v1/admin/users', '/auth/v1/settings'],
    ...['/auth/v1/../../_system/config', '/auth/v1/%2e%2e/%2e%2e/_system/config', '/auth/v1/user/'],
    ...['/rest/v1/rpc/..%2f..%2f..%2f_system%2fconfig', '/rest/v1/organisations%2f..%2f..%2f_system'],
    ...['/rest/v1//organisations', '/REST/v1/organisations', '/rest%2fv1%2forganisations'],
    ...['/rest/v1/auth.users', '/rest/v1/"auth"."users"', '/rest/v1/rpc/private.hash_token'],
  ];
  it.each(PATHS)('%s', (path) => {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])
      for (const headers of [{ host: HOST }, app, { ...app, authorization: SESSION }])
        expect([method, statusFor({ method, path, headers })]).toEqual([method, 404]);
  });

  it.each(['PUT', 'OPTIONS', 'TRACE', 'PROPFIND', 'get'])('and %s is no way to any table', (method) => {
    const headers = { ...app, authorization: SESSION };
    for (const path of ['/rest/v1/organisations', '/rest/v1/rpc/load_programmes', '/auth/v1/token'])
      expect(statusFor({ method, path, headers })).toBe(405);
  });
});

describe('the server answers to its own names only', () => {
  const get = (host: string, listeningOn: string, publicUrl: string | null) =>
    statusFor({
      method: 'GET',
      path: '/rest/v1/teams',
      headers: { ...app, host },
      listeningOn,
      publicUrl,
    });
  const STRANGE = ['elsewhere.example', 'localhost.elsewhere.example', 'localhost@elsewhere.example', ''];

  it('on this machine only', () => {
    for (const host of ['localhost', 'LOCALHOST:4173', '127.0.0.1:1', '127.9.9.9', '[::1]:4173'])
      expect([host, get(host, 'localhost', null)]).toEqual([host, 200]);
    for (const host of [...STRANGE, '192.168.0.10', '0.0.0.0', '127.0.0.1.elsewhere.example'])
      expect([host, get(host, 'localhost', null)]).toEqual([host, 421]);
  });

  it('open to the network', () => {
    const site = 'https://tragwerk.example';
    for (const host of ['localhost', '192.168.0.10:4173', '[2001:db8::1]', 'tragwerk.example'])
      expect([host, get(host, '0.0.0.0', site)]).toEqual([host, 200]);
    for (const host of [...STRANGE, 'x.tragwerk.example', '192.168.0.10.elsewhere.example'])
      expect([host, get(host, '0.0.0.0', site)]).toEqual([host, 421]);
  });
});
