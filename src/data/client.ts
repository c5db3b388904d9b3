import type { BackendConfig } from './config';
import { AppError, StaleRow, toAppError } from './errors';
import type { Client } from './make-client';

export type { Client };

/** Where supabase-js keeps the session; whoever has none is not signed in. */
export const SESSION_KEY = 'tragwerk.session';

interface Connection {
  config: BackendConfig;
  /** Runs once with the new client, before anybody else gets it. */
  opened: (client: Client) => Promise<void>;
}

let connection: Connection | null = null;
let client: Client | null = null;
let loading: Promise<Client> | null = null;

/** Where other programs reach the backend, and the key they show it; both are public. */
export function publicAddress(): { url: string; key: string } {
  if (!connection) throw new AppError('unknown', 'connect() has not been called');
  return { url: connection.config.supabaseUrl, key: connection.config.publishableKey };
}

/** Called once at start, before anything is rendered. */
export function connect(to: Connection): void {
  connection = to;
}

/**
 * The client, loaded when it is first needed: a fifth of what the sign-in page would otherwise wait for, and it talks
 * to nobody before somebody signs in. Fails with `offline` when it cannot be fetched; asking again tries again.
 */
export function loadClient(): Promise<Client> {
  loading ??= open().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function open(): Promise<Client> {
  if (!connection) throw new AppError('unknown', 'connect() has not been called');
  const { config, opened } = connection;
  const { makeClient } = await import('./make-client').catch((error: unknown) => {
    throw new AppError('offline', 'supabase-js could not be fetched', null, error);
  });
  const made = makeClient(config, SESSION_KEY);
  await opened(made);
  client = made;
  return made;
}

/** The client where somebody is signed in: it has been loaded by then. Elsewhere: {@link loadClient}. */
export function supabase(): Client {
  if (!client) throw new AppError('unknown', 'the client has not been loaded yet');
  return client;
}

export interface Answer<T> {
  data: T;
  error: unknown;
  status?: number;
}

/** Unwraps an answer of supabase-js; an error becomes an {@link AppError}. */
export async function answered<T>(request: PromiseLike<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, status } = await request;
  if (error) throw toAppError(error, status);
  if (data === null || data === undefined) throw new AppError('not_found', 'nothing came back');
  return data;
}

/** For requests that answer nothing: only says whether it worked. */
export async function succeeded(request: PromiseLike<{ error: unknown; status?: number }>): Promise<void> {
  const { error, status } = await request;
  if (error) throw toAppError(error, status);
}

/** What a versioned update wanted, to tell why it found no row. */
interface Attempt<T> {
  version: number;
  patch: Partial<T>;
  /** Asks for the row as it is now. */
  now: PromiseLike<Answer<T[] | null>>;
}

/**
 * Unwraps a versioned update. PostgREST answers one that found no row with 200 and an empty list, never with an error.
 * Where the attempt is given, the row tells more: still in that version, it was the right to change it that is missing;
 * with all the values wanted, an earlier attempt has arrived although its answer did not.
 * @throws {StaleRow} when somebody else was faster, or the row is gone or out of reach
 * @throws {AppError} `forbidden`
 */
export async function updatedOne<T extends object>(
  request: PromiseLike<Answer<T[] | null>>,
  attempt?: Attempt<NoInfer<T> & { version: number }>,
): Promise<T> {
  const [row] = await answered(request);
  if (row) return row;
  if (!attempt) throw new AppError('conflict', 'no row had this version');
  const [now] = await answered(attempt.now);
  if (now) {
    if (now.version === attempt.version) throw new AppError('forbidden', 'no right to change this row');
    if (Object.entries(attempt.patch).every(([name, value]) => Reflect.get(now, name) === value)) return now;
  }
  throw new StaleRow(now ?? null);
}
