import { randomUUID } from 'node:crypto';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import WebSocket from 'ws';
import type { Database, Json } from '@/data/database.types';
import type { ProgrammeModel } from '@/domain/programme/model';
import { modelRows, packed } from '@/programme/store/model-rows';
import type { Backend } from './backend';
import type { Role } from './personas';

export type Client = SupabaseClient<Database>;

/** Somebody with an account, and the client of his browser. */
export interface Person {
  client: Client;
  id: string;
  email: string;
  password: string;
  /** The session's token. */
  token: string;
}

const PASSWORD = 'correct horse battery staple';

/**
 * A connection for each request. The server closes one that has been idle for five seconds; a test that was busy for
 * longer, as on a slow machine, would send its next request into the closing.
 */
const ONE_EACH = { connection: 'close' };

/** supabase-js as the app has it; without a token it is nobody's browser. */
export function clientOf(backend: Backend, token?: string): Client {
  // supabase-js looks for one when it is made; Node 20 has none, and nothing here ever opens it.
  globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;
  return createClient<Database>(backend.url, backend.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { headers: { ...ONE_EACH, ...(token !== undefined && { authorization: `Bearer ${token}` }) } },
  });
}

/** Signs up somebody new. */
export async function newPerson(backend: Backend, name = 'person'): Promise<Person> {
  const client = clientOf(backend);
  const email = `${name}-${randomUUID().slice(0, 8)}@example.org`;
  const { data, error } = await client.auth.signUp({ email, password: PASSWORD });
  if (error) throw error;
  if (!data.session || !data.user) throw new Error('signing up opened no session');
  return { client, id: data.user.id, email, password: PASSWORD, token: data.session.access_token };
}

/** A person's session as the browser keeps it. */
export async function sessionOf({ client }: Person): Promise<string> {
  const { data } = await client.auth.getSession();
  return JSON.stringify(data.session);
}

/** What came back; an error of the server is thrown. */
export function must<T>({ data, error }: { data: T; error: unknown }): NonNullable<T> {
  if (error !== null) throw new Error(JSON.stringify(error));
  if (data === null || data === undefined) throw new Error('nothing came back');
  return data;
}

/** Founds an organisation; the founder is its owner. */
export async function foundOrganisation({ client }: Person, name: string): Promise<string> {
  return must(await client.rpc('create_organisation', { p_name: name, p_display_name: 'The owner' }));
}

/** Signs up somebody new and lets the owner invite him in. */
export async function newMember(
  backend: Backend,
  owner: Person,
  organisationId: string,
  role: Role,
): Promise<Person> {
  const person = await newPerson(backend, role.replace('_', '-'));
  const [invitation] = must(
    await owner.client.rpc('create_invitation', {
      p_organisation_id: organisationId,
      p_email: person.email,
      p_role: role,
    }),
  );
  if (!invitation) throw new Error('no invitation came back');
  must(
    await person.client.rpc('accept_invitation', {
      p_token: invitation.token,
      p_display_name: `The ${role}`,
    }),
  );
  return person;
}

/** Gives an organisation thresholds of its own. */
export async function setPolicy({ client }: Person, organisationId: string, overrides: Json): Promise<void> {
  must(
    await client
      .from('organisation_policies')
      .insert({ organisation_id: organisationId, overrides })
      .select(),
  );
}

/** Says whose public holidays hold in an organisation. */
export async function setHolidays({ client }: Person, organisationId: string, region: string): Promise<void> {
  must(await client.from('holiday_regions').insert({ organisation_id: organisationId, region }).select());
}

/** Notes what somebody has seen of a programme's findings. */
export async function setMark(
  { client, id }: Person,
  organisationId: string,
  programmeId: string,
): Promise<void> {
  must(
    await client
      .from('finding_marks')
      .insert({ organisation_id: organisationId, programme_id: programmeId, user_id: id, snapshot: {} })
      .select(),
  );
}

/** Notes how the readings of a programme's first indicator were imported. */
export async function setMapping(
  { client }: Person,
  organisationId: string,
  programmeId: string,
): Promise<void> {
  const place = { organisation_id: organisationId, programme_id: programmeId };
  const [indicator] = must(await client.from('indicators').select('id').match(place).limit(1));
  must(
    await client
      .from('import_mappings')
      .insert({ ...place, indicator_id: indicator?.id ?? '', mapping: { format: 'tragwerk-mapping/1' } })
      .select(),
  );
}

/** Imports a programme as the app does; answers its id. */
export async function importProgramme(
  { client }: Person,
  organisationId: string,
  model: ProgrammeModel,
): Promise<string> {
  const id = randomUUID();
  must(
    await client.rpc('insert_rows', {
      p_organisation_id: organisationId,
      p_programme_id: id,
      p_rows: packed(modelRows(model)) as Json,
    }),
  );
  return id;
}
