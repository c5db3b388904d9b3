import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBackend, startBackend } from '@tests/support/backend';
import { raw, type RawAnswer } from '@tests/support/http';
import { foundOrganisation, must, newPerson, type Person } from '@tests/support/people';

/** Nobody takes the server away from the others by asking for too much. */
let backend: RunningBackend;
let person: Person;
let organisation: string;

beforeAll(async () => {
  backend = await startBackend({ dist: 'small', attempts: { perAddress: 40, perAccount: 5 } });
  person = await newPerson(backend);
  organisation = await foundOrganisation(person, 'Limits');
});
afterAll(() => backend.stop());

const headers = () => ({
  apikey: backend.publishableKey,
  authorization: `Bearer ${person.token}`,
  'content-type': 'application/json',
});
const post = (path: string, body: string | Buffer, more: Record<string, string> = {}) =>
  raw(backend.url, path, { method: 'POST', headers: { ...headers(), ...more }, body });
const codeOf = ({ text }: RawAnswer) => (JSON.parse(text) as { code: string }).code;

/** Whatever was refused: the next request is answered as if nothing had been. */
async function expectAlive(): Promise<void> {
  const rows = must(await person.client.from('organisations').select('name'));
  expect(rows).toEqual([{ name: 'Limits' }]);
}

describe('a body', () => {
  const KILOBYTE = 1024;
  const LIMITS = [
    ['/auth/v1/recover', 64 * KILOBYTE],
    ['/rest/v1/teams', 2 * KILOBYTE * KILOBYTE],
    ['/rest/v1/rpc/insert_rows', 16 * KILOBYTE * KILOBYTE],
  ] as const;
  const text = (length: number) => `"${'x'.repeat(length - 2)}"`;

  it.each(LIMITS)('of %s may have %i bytes and not one more', async (path, most) => {
    expect((await post(path, text(most))).status).not.toBe(413);
    const refused = await post(path, text(most + 1));
    expect([refused.status, codeOf(refused)]).toEqual([413, 'too_large']);
    await expectAlive();
  });

  it('is counted, whatever length it claims to have', async () => {
    const chunked = { 'transfer-encoding': 'chunked' };
    expect((await post('/auth/v1/recover', text(65 * KILOBYTE), chunked)).status).toBe(413);
    await expectAlive();
  });

  it('that never ends is cut off', async () => {
    const sent = await endlessBody();
    expect(sent).toBeLessThan(32 * KILOBYTE * KILOBYTE);
    await expectAlive();
  });

  /** Sends until the server hangs up; answers how much it has taken in, at most. */
  const endlessBody = () =>
    new Promise<number>((resolve) => {
      let sent = 0;
      const socket = connect(Number(new URL(backend.url).port), '127.0.0.1', () => {
        const lines = Object.entries({ ...headers(), host: 'localhost', 'transfer-encoding': 'chunked' });
        socket.write('POST /auth/v1/recover HTTP/1.1\r\n');
        socket.write(lines.map(([name, value]) => `${name}: ${value}\r\n`).join('') + '\r\n');
        const more = () => {
          while (!socket.destroyed && sent < 64 * KILOBYTE * KILOBYTE) {
            sent += 0x8000;
            if (!socket.write(`8000\r\n${'x'.repeat(0x8000)}\r\n`)) return socket.once('drain', more);
          }
        };
        more();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(sent));
      socket.resume();
    });

  it('that is no JSON is refused', async () => {
    for (const type of ['text/csv', 'application/x-www-form-urlencoded', 'application/octet-stream', ''])
      expect((await post('/rest/v1/teams', 'key\nx', { 'content-type': type })).status).toBe(415);
    for (const broken of ['{', '[1,', 'undefined', '{"a":1}x', '\u0000'])
      expect((await post('/rest/v1/teams', broken)).status).toBe(400);
  });

  it('that is nested deeply is refused before anybody follows it down', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const deep = `{"p_rows":${open.repeat(100_000)}1${close.repeat(100_000)}}`;
      const refused = await post('/rest/v1/rpc/insert_rows', deep);
      expect([refused.status, codeOf(refused)]).toEqual([400, 'too_deep']);
    }
    // Brackets in a text are no nesting.
    const harmless = JSON.stringify({ p_token: `"\\${'['.repeat(1_000)}` });
    expect((await post('/rest/v1/rpc/preview_invitation', harmless)).status).toBe(200);
    await expectAlive();
  });
});

describe('a large insert, which would leave the database answering nothing', () => {
  const team = (n: number) => ({ organisation_id: organisation, key: `t${n}`, name: `Team ${n}` });
  const teams = (count: number) => JSON.stringify(Array.from({ length: count }, (_, n) => team(n)));
  const empty = (count: number) => JSON.stringify(Array.from({ length: count }, () => ({})));

  it('is refused with a reason: 3 columns of 20,000 rows', async () => {
    const refused = await post('/rest/v1/teams', teams(20_000));
    expect([refused.status, codeOf(refused)]).toEqual([413, 'too_many_cells']);
    await expectAlive();
  });

  it('is refused when its columns are named in the address only', async () => {
    const columns = 'organisation_id,key,name,headcount,position';
    for (const query of [`columns=${columns}`, 'columns=organisation_id&columns=key&columns=name']) {
      expect((await post(`/rest/v1/teams?${query}`, empty(9_000))).status).toBe(413);
    }
    await expectAlive();
  });

  it('is refused when every row has other columns', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => ({ [`c${n}`]: n }));
    expect((await post('/rest/v1/teams', JSON.stringify(rows))).status).toBe(413);
  });

  it('is refused as arguments of a function, in whatever form', async () => {
    const many = Object.fromEntries(Array.from({ length: 40_000 }, (_, n) => [`a${n}`, n]));
    for (const body of [JSON.stringify(many), empty(40_000), '"x"', 'null'])
      expect((await post('/rest/v1/rpc/load_programmes', body)).status).toBe(400);
    await expectAlive();
  });

  it('passes while it is of a reasonable size: 3 columns of 1,000 rows', async () => {
    expect((await post('/rest/v1/teams', teams(1_000))).status).toBe(201);
    const { count } = await person.client.from('teams').select('*', { count: 'exact', head: true });
    expect(count).toBe(1_000);
  });

  it('is no way around for filters: as many as an address can hold', async () => {
    const ids = Array.from({ length: 7_900 }, () => 1).join();
    expect(
      (await raw(backend.url, `/rest/v1/teams?headcount=in.(${ids})`, { headers: headers() })).status,
    ).toBe(200);
    expect(
      (await raw(backend.url, `/rest/v1/teams?headcount=in.(${ids},${ids})`, { headers: headers() })).status,
    ).toBe(414);
    await expectAlive();
  });
});

describe('attempts to sign in', () => {
  const attempt = (email: string, path = '/auth/v1/token?grant_type=password') =>
    post(path, JSON.stringify({ email, password: 'wrong, but long enough' }));
  const statuses = async (count: number, ask: (n: number) => Promise<RawAnswer>) => {
    const found: number[] = [];
    for (let n = 0; n < count; n++) found.push((await ask(n)).status);
    return found;
  };

  it('end after five for one account, however its address is written', async () => {
    const spelling = ['victim@example.org', 'VICTIM@example.org', ' victim@example.org '];
    const found = await statuses(8, (n) => attempt(spelling[n % 3] ?? ''));
    expect(found).toEqual([400, 400, 400, 400, 400, 429, 429, 429]);
    const { status, headers: answered, text } = await attempt('victim@example.org');
    expect(status).toBe(429);
    expect(Number(answered['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(text)).toMatchObject({ code: 'over_request_rate_limit' });
  });

  it('are told apart by account, and count together with sign-ups and recoveries', async () => {
    expect((await attempt('other@example.org')).status).toBe(400);
    const paths = ['/auth/v1/token?grant_type=password', '/auth/v1/recover', '/auth/v1/recover'];
    expect(await statuses(5, (n) => attempt('third@example.org', paths[n] ?? paths[1]))).not.toContain(429);
    expect((await attempt('third@example.org', '/auth/v1/signup')).status).toBe(429);
  });

  it('end for one network address when it tries one account after the other', async () => {
    const found = await statuses(40, (n) => attempt(`guess-${n}@example.org`));
    expect(found[0]).toBe(400);
    expect(found.at(-1)).toBe(429);
    // A link with a token is an attempt too.
    const site = encodeURIComponent(`${backend.url}/new-password`);
    const link = `/auth/v1/verify?token=${'0'.repeat(64)}&type=recovery&redirect_to=${site}`;
    expect((await raw(backend.url, link)).status).toBe(429);
  });

  it('keep nobody out who has a session', async () => {
    const { error } = await person.client.auth.refreshSession();
    expect(error).toBeNull();
    await expectAlive();
  });
});
