import { beforeAll, describe, expect, it } from 'vitest';
import { type RawAnswer, raw } from '@tests/support/http';
import { newPerson, type Person } from '@tests/support/people';
import { sharedBackend } from '@tests/support/shared-backend';
import { claimsOf, inAnHour, signedToken, unsignedToken } from '@tests/support/tokens';

/**
 * What somebody can reach who is not the app: nothing. Every request here goes to the running server; that the guards it
 * passes there hold for every path with every key is tests/unit/guards.test.ts, as it takes thousands of them.
 */
const backend = sharedBackend();
let person: Person;

beforeAll(async () => {
  person = await newPerson(backend);
});

const key = () => ({ apikey: backend.publishableKey });
const session = () => ({ ...key(), authorization: `Bearer ${person.token}` });
const json = { 'content-type': 'application/json' };

function expectRefused({ status, text }: RawAnswer, statuses: readonly number[]): void {
  expect(statuses).toContain(status);
  expect(text).not.toContain(backend.jwtSecret);
  expect(text).not.toMatch(/jwt_secret|"rows"|root:|BEGIN|PG_VERSION/);
}

/** Every kind of person who might ask for a path. */
const ASKING: Record<string, () => Record<string, string>> = {
  'without a key': () => ({}),
  'as a browser': () => ({ accept: 'text/html' }),
  'with the key': key,
  'signed in': session,
  'with a wrong key': () => ({ apikey: 'sb_publishable_wrong' }),
  'from another site': () => ({ ...session(), origin: 'https://elsewhere.example' }),
};

describe('nothing beside the app and its API is served', () => {
  const PATHS = [
    '/supabase/config.toml',
    '/supabase/.temp/data/PG_VERSION',
    '/supabase/.temp/data/base/1/1259',
    '/supabase/.temp/data.lock',
    '/supabase/migrations/20261201000100_foundations.sql',
    '/supabase/demo/programme.en.json',
    '/config.toml',
    '/.env',
    '/.env.local',
    '/.git/config',
    '/.build-hash',
    '/.vite/manifest.json',
    '/package.json',
    '/package-lock.json',
    '/node_modules/@supabase/lite/package.json',
    '/src/backend/secrets.ts',
    '/@fs/etc/passwd',
    '/@vite/client',
    '/_system',
    '/_system/config',
    '/_system/introspect',
    '/_system/info',
    '/_studio',
    '/storage/v1/bucket',
    '/storage/v1/object/list/anything',
    '/functions/v1/anything',
    '/realtime/v1/websocket',
    '/graphql/v1',
    '/rest/v1/',
    '/rest/v1',
    '/rest',
    '/auth/v1',
    '/auth/v1/',
  ];
  it.each(PATHS)('%s', async (path) => {
    for (const headers of [session(), { accept: 'text/html' }])
      expectRefused(await raw(backend.url, path, { headers }), [404]);
  });

  it.each(Object.entries(ASKING))('asked %s', async (_who, headers) => {
    for (const path of ['/supabase/.temp/data/PG_VERSION', '/.env', '/_system/config', '/rest/v1/'])
      expectRefused(await raw(backend.url, path, { headers: headers() }), [403, 404]);
  });
});

describe('no path leads out of the built app', () => {
  const WAYS = [
    '/../.env',
    '/../../../../etc/passwd',
    '/..%2f.env',
    '/%2e%2e/.env',
    '/%2e%2e%2f%2e%2e%2f.env',
    '/assets/../../.env',
    '/assets/..%2f..%2f.env',
    '/assets/%252e%252e/%252e%252e/.env',
    '/assets/....//....//.env',
    '/..\\.env',
    '/..%5c.env',
    '/assets/..%5c..%5c.env',
    '/.env%00.html',
    '/index.html/../.env',
    '/%c0%ae%c0%ae/.env',
    '/.%2e/%2e./supabase/config.toml',
    '/auth/v1/../../_system/config',
    '/auth/v1/%2e%2e/%2e%2e/_system/config',
    '/rest/v1/..%2f..%2f_system%2fconfig',
    '/rest/v1/rpc/..%2f..%2f..%2f_system%2fconfig',
    '/rest/v1/organisations%2f..%2f..%2f..%2f_system',
    '/rest/v1/organisations/../../../_system',
    '/rest//v1/organisations',
    '/rest/v1//organisations',
    '/REST/v1/organisations',
    '/rest%2fv1%2forganisations',
  ];
  it.each(WAYS)('%s', async (path) => {
    const asking: Record<string, string>[] = [{}, { accept: 'text/html' }, session()];
    for (const headers of asking) {
      expectRefused(await raw(backend.url, path, { headers }), [400, 404]);
    }
  });

  it.each(['http://elsewhere.example/config.json', '//elsewhere.example/config.json', '*', 'config.json'])(
    'an address that names another host: %s',
    async (path) => expectRefused(await raw(backend.url, path), [400]),
  );
});

describe('whether the database answers', () => {
  it.each(Object.entries(ASKING).filter(([who]) => who !== 'from another site'))(
    'is told at /health and nothing else with it, asked %s',
    async (_who, headers) => {
      const answer = await raw(backend.url, '/health?verbose=1', { headers: headers() });
      expect([answer.status, answer.text]).toEqual([200, '{"status":"ok"}']);
      expect(answer.headers['cache-control']).toBe('no-store');
      const head = await raw(backend.url, '/health', { method: 'HEAD', headers: headers() });
      expect([head.status, head.text]).toEqual([200, '']);
    },
  );

  it('is told to no other site, under no other name, and nothing can be sent there', async () => {
    const foreign = { origin: 'https://elsewhere.example' };
    expectRefused(await raw(backend.url, '/health', { headers: foreign }), [403]);
    expectRefused(await raw(backend.url, '/health', { headers: { host: 'elsewhere.example' } }), [421]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expectRefused(await raw(backend.url, '/health', { method }), [405]);
  });
});

/** One request to each place the app uses. */
const API: readonly (readonly [method: string, path: string, body?: object])[] = [
  ['GET', '/rest/v1/organisations'],
  ['HEAD', '/rest/v1/organisations'],
  ['POST', '/rest/v1/teams', { name: 'x' }],
  ['PATCH', '/rest/v1/teams?id=eq.1', { name: 'x' }],
  ['DELETE', '/rest/v1/teams?id=eq.1'],
  ['POST', '/rest/v1/rpc/load_programmes', {}],
  ['POST', '/rest/v1/rpc/preview_invitation', { p_token: 'x' }],
  ['POST', '/auth/v1/signup', { email: 'x@example.org', password: 'long enough' }],
  ['POST', '/auth/v1/token?grant_type=password', { email: 'x@example.org', password: 'x' }],
  ['POST', '/auth/v1/token?grant_type=refresh_token', { refresh_token: 'x' }],
  ['POST', '/auth/v1/recover', { email: 'x@example.org' }],
  ['GET', '/auth/v1/user'],
  ['PUT', '/auth/v1/user', { password: 'long enough' }],
  ['POST', '/auth/v1/logout'],
];
const CALLS = API.map((call) => ({ name: `${call[0]} ${call[1]}`, call }));

describe('the API answers nobody without the right key', () => {
  const KEYS: Record<string, () => Record<string, string>> = {
    none: () => ({}),
    'an empty one': () => ({ apikey: '' }),
    'a wrong one': () => ({ apikey: 'sb_publishable_wrong' }),
    'part of the right one': () => ({ apikey: backend.publishableKey.slice(0, -1) }),
    'a secret key as Supabase names them': () => ({ apikey: 'sb_secret_wrong' }),
    'the signing secret': () => ({ apikey: backend.jwtSecret }),
    'the right one as bearer only': () => ({ authorization: `Bearer ${backend.publishableKey}` }),
    'a session alone': () => ({ authorization: `Bearer ${person.token}` }),
    'a session as key': () => ({ apikey: person.token, authorization: `Bearer ${person.token}` }),
  };
  it.each(CALLS)('$name', async ({ call: [method, path, body] }) => {
    const sent = { method, headers: json, ...(body && { body: JSON.stringify(body) }) };
    expectRefused(await raw(backend.url, path, sent), [401]);
  });

  it.each(Object.entries(KEYS))('%s', async (_name, headers) => {
    for (const path of ['/rest/v1/organisations', '/auth/v1/user'])
      expectRefused(await raw(backend.url, path, { headers: headers() }), [401]);
  });

  it('nor in the address, where it would end up in logs', async () => {
    expectRefused(await raw(backend.url, `/rest/v1/organisations?apikey=${backend.publishableKey}`), [401]);
  });
});

describe('another site gets no answer, whatever it knows', () => {
  const expectNoAnswer = async (origin: string, [method, path, body]: (typeof API)[number]) => {
    const headers = { ...json, ...session(), origin };
    const sent = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const answer = await raw(backend.url, path, sent);
    expectRefused(answer, [403]);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  };

  it.each(CALLS)('$name', ({ call }) => expectNoAnswer('https://elsewhere.example', call));

  it.each(['http://localhost:1', 'null', 'a name that begins like ours'])('as %s', (origin) =>
    expectNoAnswer(origin.startsWith('a name') ? `${backend.url}.example` : origin, ['GET', '/auth/v1/user']),
  );

  it('and no preflight permits it to try', async () => {
    const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
    const answer = await raw(backend.url, '/rest/v1/teams', { method: 'OPTIONS', headers });
    expectRefused(answer, [403]);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('a session is only what was signed here, for a person, and not too long ago', () => {
  const claims = () => claimsOf(person.token);
  const TOKENS: Record<string, () => string> = {
    'signed with another secret': () => signedToken(claims(), 'another-secret-of-sufficient-length!!'),
    'signed with nothing': () => signedToken(claims(), ' '),
    'without a signature': () => unsignedToken(claims()),
    'without a signature, with something in its place': () => unsignedToken(claims(), 'AAAA'),
    'claims swapped under a true signature': () => {
      const [head, , signature] = person.token.split('.');
      const [, payload] = signedToken({ ...claims(), sub: crypto.randomUUID() }, 'x').split('.');
      return `${head}.${payload}.${signature}`;
    },
    expired: () => signedToken({ ...claims(), iat: 1_700_000_000, exp: 1_700_003_600 }, backend.jwtSecret),
    'for the role that skips row security': () =>
      signedToken({ ...claims(), role: 'service_role' }, backend.jwtSecret),
    'for the database owner': () => signedToken({ ...claims(), role: 'postgres' }, backend.jwtSecret),
    'for nobody': () => signedToken({ ...claims(), role: 'anon' }, backend.jwtSecret),
    'without a role': () => signedToken({ sub: person.id, exp: inAnHour() }, backend.jwtSecret),
    'of two parts': () => person.token.split('.').slice(0, 2).join('.'),
    'no token at all': () => 'x',
    'a secret key': () => 'sb_secret_wrong',
  };
  for (const [name, token] of Object.entries(TOKENS)) {
    it(name, async () => {
      const headers = { ...json, ...key(), authorization: `Bearer ${token()}` };
      for (const path of ['/rest/v1/organisations', '/auth/v1/user'])
        expectRefused(await raw(backend.url, path, { headers }), [401, 403]);
      const call = { method: 'POST', headers, body: JSON.stringify({ p_name: 'x', p_display_name: 'x' }) };
      expectRefused(await raw(backend.url, '/rest/v1/rpc/create_organisation', call), [401]);
    });
  }

  it.each(['Basic dXNlcjpwYXNz', 'Bearer', 'bearer x', 'Token x'])('%s', async (authorization) => {
    const headers = { ...key(), authorization };
    expectRefused(await raw(backend.url, '/rest/v1/organisations', { headers }), [401]);
  });

  it('while a true one is good for all of them', async () => {
    for (const path of ['/rest/v1/organisations', '/auth/v1/user'])
      expect((await raw(backend.url, path, { headers: session() })).status).toBe(200);
  });
});

describe('only the tables and functions of the app are there', () => {
  const SCHEMAS = [
    'private',
    'auth',
    'storage',
    'supabase_migrations',
    'pg_catalog',
    'information_schema',
    'extensions',
    'graphql_public',
    'PUBLIC',
  ];
  it.each(SCHEMAS)('schema %s cannot be asked for', async (schema) => {
    const profile = { 'accept-profile': schema, 'content-profile': schema };
    for (const who of [key(), session()]) {
      const headers = { ...json, ...who, ...profile };
      expectRefused(await raw(backend.url, '/rest/v1/users', { headers }), [406]);
      const call = { method: 'POST', headers, body: '{}' };
      expectRefused(await raw(backend.url, '/rest/v1/rpc/hash_token', call), [406]);
    }
  });

  const TABLES = [
    'users',
    'one_time_tokens',
    'refresh_tokens',
    'identities',
    'audit_log_entries',
    'invitation_tokens',
    'push_tokens',
    'schema_migrations',
    'pg_authid',
    'pg_roles',
    'pg_class',
    'pg_stat_activity',
    'tables',
    'private.invitation_tokens',
    'private.push_tokens',
    'auth.users',
    '"auth"."users"',
  ];
  it.each(TABLES)('table %s is not', async (table) => {
    for (const who of [key(), session()]) {
      const answer = await raw(backend.url, `/rest/v1/${encodeURIComponent(table)}`, { headers: who });
      expectRefused(answer, [404]);
    }
  });

  const EMBEDDED = [
    'memberships?select=*,users(*)',
    'memberships?select=*,user_id(*)',
    'memberships?select=*,memberships_user_id_fkey(*)',
    'organisations?select=*,memberships(*,users(encrypted_password))',
    'invitations?select=*,invitation_tokens(token_hash)',
    'invitations?select=*,private.invitation_tokens(*)',
  ];
  it.each(EMBEDDED)('%s brings none along', async (path) => {
    expectRefused(await raw(backend.url, `/rest/v1/${path}`, { headers: session() }), [400, 403, 404]);
  });

  const FUNCTIONS = [
    'pg_sleep',
    'pg_read_file',
    'pg_ls_dir',
    'pg_terminate_backend',
    'set_config',
    'current_setting',
    'version',
    'lo_import',
    'lo_export',
    'query_to_xml',
    'database_to_xml',
    'dblink',
    'gen_random_uuid',
    'hash_token',
    'random_token',
    'my_organisations',
    'require_owner',
    'stamp',
    'uid',
    'jwt',
  ];
  const expectNoFunction = async (name: string, who: Record<string, string>, given: object) => {
    const call = { method: 'POST', headers: { ...json, ...who }, body: JSON.stringify(given) };
    expectRefused(await raw(backend.url, `/rest/v1/rpc/${name}`, call), [404]);
  };

  it.each(FUNCTIONS)('function %s cannot be called', (name) => expectNoFunction(name, session(), {}));

  it('nor with what it would take, by nobody', async () => {
    for (const who of [key(), session()]) {
      await expectNoFunction('pg_sleep', who, { seconds: 30 });
      await expectNoFunction('hash_token', who, { p_token: 'x' });
      await expectNoFunction('set_config', who, { setting_name: 'role', new_value: 'postgres' });
    }
  });

  it('nobody learns what there is, or how a query runs', async () => {
    const plan = { ...session(), accept: 'application/vnd.pgrst.plan+json' };
    expectRefused(await raw(backend.url, '/rest/v1/organisations', { headers: plan }), [406]);
    expectRefused(await raw(backend.url, '/rest/v1/', { headers: session() }), [404]);
  });
});

describe('of the sign-in service only what the app uses is there', () => {
  const UNUSED: readonly (readonly [method: string, path: string])[] = [
    ['POST', '/auth/v1/otp'],
    ['POST', '/auth/v1/magiclink'],
    ['POST', '/auth/v1/resend'],
    ['POST', '/auth/v1/verify'],
    ['POST', '/auth/v1/invite'],
    ['POST', '/auth/v1/admin/users'],
    ['GET', '/auth/v1/admin/users'],
    ['GET', '/auth/v1/settings'],
    ['GET', '/auth/v1/health'],
    ['GET', '/auth/v1/reauthenticate'],
    ['GET', '/auth/v1/authorize?provider=github'],
    ['GET', '/auth/v1/callback?code=x'],
    ['POST', '/auth/v1/callback'],
    ['GET', '/auth/v1/.well-known/jwks.json'],
    ['GET', '/auth/v1/factors'],
    ['POST', '/auth/v1/sso'],
    ['GET', '/auth/v1/signup'],
    ['DELETE', '/auth/v1/user'],
    ['PATCH', '/auth/v1/user'],
  ];
  it.each(UNUSED)('%s %s', async (method, path) => {
    const sent = { method, headers: { ...json, ...session() }, ...(method === 'POST' && { body: '{}' }) };
    expectRefused(await raw(backend.url, path, sent), [404, 405]);
  });

  it.each(['', '?grant_type=pkce', '?grant_type=id_token', '?grant_type=refresh_token&grant_type=password'])(
    'no other way to a session: token%s',
    async (query) => {
      const body = JSON.stringify({
        auth_code: 'x',
        code_verifier: 'x',
        email: 'x@example.org',
        password: 'x',
      });
      const sent = { method: 'POST', headers: { ...json, ...key() }, body };
      expectRefused(await raw(backend.url, `/auth/v1/token${query}`, sent), [400]);
    },
  );

  it.each(['PUT', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s does nothing anywhere', async (method) => {
    for (const path of ['/', '/rest/v1/organisations', '/rest/v1/rpc/load_programmes', '/auth/v1/token'])
      expectRefused(await raw(backend.url, path, { method, headers: session() }), [404, 405]);
  });
});
