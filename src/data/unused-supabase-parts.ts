/**
 * supabase-js always brings realtime, storage and edge functions along, passkeys, and signing in with a wallet: 27 kB
 * gzip of the first load for parts we do not use. vite.config.ts puts these in their place. Each does what supabase-js
 * itself calls, and nothing else.
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

export class WebAuthnApi {}
export const webAuthnAbortService = {};

/** Called only by what one does with a passkey or a wallet. */
function unused(): never {
  throw new Error('not part of this app');
}
export {
  unused as browserSupportsWebAuthn,
  unused as createCredential,
  unused as getCredential,
  unused as deserializeCredentialCreationOptions,
  unused as deserializeCredentialRequestOptions,
  unused as serializeCredentialCreationResponse,
  unused as serializeCredentialRequestResponse,
  unused as createSiweMessage,
  unused as fromHex,
  unused as getAddress,
  unused as toHex,
};
