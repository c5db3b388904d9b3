/**
 * supabase-js always brings realtime, storage and edge functions along: 23 kB gzip of the first load for parts we
 * do not use. vite.config.ts puts these in their place. Each does what supabase-js itself calls, and nothing else.
 */
export class RealtimeClient {
  setAuth(): Promise<void> {
    return Promise.resolve();
  }
}

export class StorageClient {}
export class FunctionsClient {}

export class StorageApiError extends Error {}
export class FunctionsError extends Error {}
export class FunctionsFetchError extends Error {}
export class FunctionsHttpError extends Error {}
export class FunctionsRelayError extends Error {}
export const FunctionRegion = {};
