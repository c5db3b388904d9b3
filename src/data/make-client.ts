import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { BackendConfig } from './config';
import type { Database } from './database.types';

export type Client = SupabaseClient<Database>;

/** As long as a large import may take. After that the answer will not come, and whoever waits is told. */
const PATIENCE = 60_000;

/** supabase-js, set up for the app; loaded when it is first needed. */
export function makeClient({ supabaseUrl, publishableKey }: BackendConfig, storageKey: string): Client {
  const client: Client = createClient<Database>(supabaseUrl, publishableKey, {
    auth: { detectSessionInUrl: true, storageKey },
    db: { timeout: PATIENCE },
    global: { fetch: renewing(() => client.auth) },
  });
  return client;
}

/**
 * A token that the server takes no longer, although it has not expired, is renewed once and the request sent again;
 * where the server will not renew it either, the session has ended and what follows from that follows.
 */
function renewing(auth: () => Client['auth']): typeof fetch {
  return async (input, init) => {
    const answer = await fetch(input, init);
    const address = input instanceof Request ? input.url : String(input);
    if (answer.status !== 401 || !address.includes('/rest/v1/')) return answer;
    const { data, error } = await auth().refreshSession();
    if (data.session) {
      const headers = new Headers(init?.headers);
      headers.set('Authorization', `Bearer ${data.session.access_token}`);
      return fetch(input, { ...init, headers });
    }
    const refused = error?.status !== undefined && error.status >= 400 && error.status < 500;
    if (refused && error.status !== 429) await auth().signOut({ scope: 'local' });
    return answer;
  };
}
