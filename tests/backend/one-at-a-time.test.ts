import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBackend, startBackend } from '@tests/support/backend';
import { raw } from '@tests/support/http';
import { clientOf, foundOrganisation, must, newPerson, type Person } from '@tests/support/people';

/**
 * The database has one connection, and lite begins transactions on it without keeping others out: two requests at once
 * would run in each other's transaction, and with each other's rights. The server lets one in at a time.
 */
let backend: RunningBackend;
let anna: Person;
let bert: Person;
let annas: string;

beforeAll(async () => {
  backend = await startBackend({ dist: 'small', limits: { callMs: 6_000, waiting: 40 } });
  anna = await newPerson(backend, 'anna');
  bert = await newPerson(backend, 'bert');
  annas = await foundOrganisation(anna, 'Anna');
  await foundOrganisation(bert, 'Bert');
});
afterAll(() => backend.stop());

describe('requests at the same time', () => {
  it('each run with the rights of who sent them, and none fails', async () => {
    const nobody = clientOf(backend);
    const seen = new Set<string>();
    const note =
      (who: string) => (answer: { status: number; data: unknown; error: { code?: string } | null }) =>
        seen.add(`${who}: ${answer.status} ${answer.error?.code ?? JSON.stringify(answer.data)}`);
    for (let round = 0; round < 12; round++) {
      await Promise.all([
        anna.client.from('organisations').select('name').then(note('anna')),
        bert.client.from('organisations').select('name').then(note('bert')),
        nobody.from('organisations').select('name').then(note('nobody')),
        anna.client
          .from('teams')
          .insert({ organisation_id: annas, key: `r${round}`, name: 'x' })
          .then(note('writes')),
        bert.client
          .from('teams')
          .insert({ organisation_id: annas, key: 'b', name: 'x' })
          .then(note('intrudes')),
        newPerson(backend, `round-${round}`),
        anna.client.auth.getUser().then(({ data }) => seen.add(`is: ${data.user?.email}`)),
      ]);
    }
    expect([...seen].sort()).toEqual([
      'anna: 200 [{"name":"Anna"}]',
      'bert: 200 [{"name":"Bert"}]',
      'intrudes: 403 42501',
      `is: ${anna.email}`,
      'nobody: 401 42501',
      'writes: 201 null',
    ]);
    const { count } = await anna.client.from('teams').select('*', { count: 'exact', head: true });
    expect(count).toBe(12);
  });
});

describe('a statement that would run for minutes', () => {
  /** A regular expression whose back references leave nothing but trying everything. */
  const EXPENSIVE = '^(a+)(a+)(a+)(a+)\\1\\2\\3\\4$';
  const expensive = () =>
    anna.client.from('programmes').select('name').filter('strategy', 'match', EXPENSIVE);

  beforeAll(async () => {
    const programme = { organisation_id: annas, name: 'Long', strategy: 'a'.repeat(901) };
    must(await anna.client.from('programmes').insert(programme).select());
  });

  it('is stopped; until then pages are shown, others wait, and not without end', async () => {
    const stopped = expensive().then();
    const page = raw(backend.url, '/', { headers: { accept: 'text/html' } });
    const crowd = await Promise.all(
      Array.from({ length: 150 }, () => bert.client.from('organisations').select('name')),
    );
    expect((await page).status).toBe(200);
    const { status, error } = await stopped;
    expect([status, error?.code]).toEqual([504, '57014']);

    const answers = crowd.map(
      (answer) => `${answer.status} ${answer.error?.code ?? JSON.stringify(answer.data)}`,
    );
    expect(new Set(answers)).toEqual(new Set(['200 [{"name":"Bert"}]', '503 busy']));
  });

  it('costs nothing that was written before', async () => {
    expect(backend.printed()).toContain('The database is started again: a request took too long.');
    expect(must(await anna.client.from('programmes').select('name'))).toEqual([{ name: 'Long' }]);
    const { count } = await anna.client.from('teams').select('*', { count: 'exact', head: true });
    expect(count).toBe(12);
  });
});

describe('what people have typed', () => {
  it('is not written to the terminal when the database refuses it', async () => {
    const secret = 'Project Nightingale';
    const tooLong = { organisation_id: annas, key: 'not a key!', name: secret };
    expect((await anna.client.from('teams').insert(tooLong)).status).toBe(400);
    expect((await bert.client.from('teams').insert({ ...tooLong, key: 'k' })).status).toBe(403);
    expect((await anna.client.from('teams').select('*').eq('id', secret)).status).toBe(400);
    expect(backend.printed()).not.toContain(secret);
  });
});
