import type { App } from '@supabase/lite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApi } from '@/backend/api';
import { openDatabase } from '@/backend/database';
import { generateSecrets } from '@/backend/secrets';

/**
 * Lite gives the API roles every right on every table with its first request. The backend tells it, through a field of
 * its own that version 0.10.0 has, that this is done already. Two databases that differ in that field only show that
 * our grants count, and that they would not count otherwise: if this control fails, lite has changed.
 */
const SCHEMA = `
  create table public.open_table (name text);
  create table public.closed_table (name text);
  create table public.readable_table (name text, secret text);
  insert into public.open_table values ('open');
  insert into public.closed_table values ('closed');
  insert into public.readable_table values ('readable', 'hidden');
  alter table public.open_table enable row level security;
  alter table public.closed_table enable row level security;
  alter table public.readable_table enable row level security;
  create policy everything on public.open_table for all to anon using (true) with check (true);
  create policy everything on public.closed_table for all to anon using (true) with check (true);
  create policy everything on public.readable_table for all to anon using (true) with check (true);
  grant usage on schema public to anon;
  grant select on public.open_table to anon;
  grant select (name) on public.readable_table to anon;`;

const secrets = generateSecrets();
const databases: PgliteConnection[] = [];

async function apiOver(prepare: (connection: PgliteConnection) => void): Promise<App> {
  const connection = await openDatabase({ folder: null, snapshot: null });
  databases.push(connection);
  prepare(connection);
  const silent = { send: () => Promise.resolve() };
  const api = createApi(connection, secrets, 'http://localhost', silent);
  await api.ensureSystemSchema();
  await connection.driver.exec(SCHEMA);
  return api;
}

async function ask(api: App, path: string, init: RequestInit = {}): Promise<number> {
  const headers = { apikey: secrets.publishableKey, 'content-type': 'application/json' };
  const request = new Request(`http://localhost/rest/v1/${path}`, { ...init, headers });
  return (await api.fetch(request, { peerAddress: '127.0.0.1' })).status;
}

const insert = { method: 'POST', body: JSON.stringify({ name: 'x' }) };
const REQUESTS = [
  ['open_table?select=name', {}],
  ['closed_table?select=name', {}],
  ['readable_table?select=name', {}],
  ['readable_table?select=secret', {}],
  ['open_table', insert],
  ['closed_table', insert],
  ['open_table?name=eq.open', { method: 'DELETE' }],
] as const;
const outcome = async (api: App) => {
  const found: string[] = [];
  for (const [path, init] of REQUESTS) {
    const method = 'method' in init ? init.method : 'GET';
    found.push(`${method} ${path}: ${await ask(api, path, init)}`);
  }
  return found;
};

describe('what is not granted is refused, whatever a policy would allow', () => {
  let ours: App;
  let theirs: App;
  beforeAll(async () => {
    // Lite tells the console about everything it refuses.
    vi.spyOn(console, 'error').mockReturnValue();
    ours = await apiOver(() => undefined);
    theirs = await apiOver((connection) => Reflect.set(connection, 'rlsState', 'unknown'));
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await Promise.all(databases.map((database) => database.close()));
  });

  it('by our backend', async () => {
    expect(await outcome(ours)).toEqual([
      'GET open_table?select=name: 200',
      'GET closed_table?select=name: 401',
      'GET readable_table?select=name: 200',
      'GET readable_table?select=secret: 401',
      'POST open_table: 401',
      'POST closed_table: 401',
      'DELETE open_table?name=eq.open: 401',
    ]);
  });

  it('but not by lite left to itself', async () => {
    expect(await outcome(theirs)).toEqual([
      'GET open_table?select=name: 200',
      'GET closed_table?select=name: 200',
      'GET readable_table?select=name: 200',
      'GET readable_table?select=secret: 200',
      'POST open_table: 201',
      'POST closed_table: 201',
      'DELETE open_table?name=eq.open: 204',
    ]);
  });
});
