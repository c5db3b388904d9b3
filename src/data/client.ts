import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { BackendConfig } from './config';
import type { Database } from './database.types';
import { AppError, toAppError } from './errors';

export type Client = SupabaseClient<Database>;

let client: Client | null = null;

/** Called once at start, before anything is rendered. */
export function connect(config: BackendConfig): Client {
  client = createClient<Database>(config.supabaseUrl, config.publishableKey, {
    auth: { detectSessionInUrl: true, storageKey: 'tragwerk.session' },
  });
  return client;
}

export function supabase(): Client {
  if (!client) throw new AppError('unknown', 'connect() has not been called');
  return client;
}

interface Answer<T> {
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

/**
 * Unwraps a versioned update: no row back means somebody else was faster, or the row is gone or out of reach.
 * PostgREST answers such an update with 200 and an empty list, never with an error.
 */
export async function updatedOne<T>(request: PromiseLike<Answer<T[] | null>>): Promise<T> {
  const [row] = await answered(request);
  if (row === undefined) throw new AppError('conflict', 'no row had this version');
  return row;
}
