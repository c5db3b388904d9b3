import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { App } from '@supabase/lite';
import WebSocket from 'ws';
import type { Database, Json } from '@/data/database.types';
import { parseProgrammeText } from '@/domain/programme/file';
import { modelRows, packed } from '@/programme/store/model-rows';
import { demoAccounts } from './demo-accounts';
import { DEMO } from './paths';
import { generateSecrets, type Secrets } from './secrets';

type Client = SupabaseClient<Database>;

const COMPANY = 'Hegenbruck Maschinenbau';

const OWNER = 'Andrea Brandt';

const PEOPLE = [
  { name: 'Thomas Wiegand', address: 'thomas.wiegand', role: 'change_manager' },
  { name: 'Sabine Oehler', address: 'sabine.oehler', role: 'hr' },
  { name: 'Jürgen Hartmann', address: 'juergen.hartmann', role: 'sales_lead' },
  { name: 'Dr. Miriam Kessler', address: 'miriam.kessler', role: 'viewer' },
] as const;

/**
 * Founds the demo organisation of each language the way a user would: by signing up, inviting and importing through
 * the API. Nothing here could do what a user cannot.
 */
export async function seedDemo(api: App, secrets: Secrets): Promise<void> {
  // supabase-js looks for one when it is made; Node 20 has none, and nothing here ever opens it.
  globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;
  const accounts = demoAccounts(secrets);
  for (const language of ['de', 'en'] as const) {
    const owner = await signUp(api, secrets, { name: OWNER, ...accounts[language] });
    const organisation = must(
      await owner.rpc('create_organisation', { p_name: COMPANY, p_display_name: OWNER }),
    );
    for (const { name, address, role } of PEOPLE) {
      const email = `${address}-${language}@tragwerk.example`;
      const [invitation] = must(
        await owner.rpc('create_invitation', {
          p_organisation_id: organisation,
          p_email: email,
          p_role: role,
        }),
      );
      // Nobody knows these passwords: the people are there to be seen.
      const member = await signUp(api, secrets, {
        name,
        email,
        password: generateSecrets().demoPassword,
      });
      must(await member.rpc('accept_invitation', { p_token: invitation?.token ?? '', p_display_name: name }));
    }
    const parsed = parseProgrammeText(readFileSync(join(DEMO, `programme.${language}.json`), 'utf8'));
    if (!parsed.ok) throw new Error(`The demo programme is broken: ${JSON.stringify(parsed.errors[0])}`);
    must(
      await owner.rpc('insert_rows', {
        p_organisation_id: organisation,
        p_programme_id: randomUUID(),
        p_rows: packed(modelRows(parsed.model)) as Json,
      }),
    );
  }
}

async function signUp(
  api: App,
  secrets: Secrets,
  { name, email, password }: { name: string; email: string; password: string },
): Promise<Client> {
  const client = createClient<Database>('http://localhost', secrets.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: (input, init) => api.fetch(new Request(input, init), { peerAddress: '127.0.0.1' }) },
  });
  const { error } = await client.auth.signUp({
    email,
    password,
    options: { data: { display_name: name } },
  });
  if (error) throw error;
  return client;
}

function must<T>({ data, error }: { data: T | null; error: { message: string } | null }): T {
  if (error) throw new Error(`The demo could not be set up: ${error.message}`);
  if (data === null) throw new Error('The demo could not be set up: nothing came back');
  return data;
}
