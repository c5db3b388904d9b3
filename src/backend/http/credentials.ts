import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from './refusal';

/** Every request of the app names the publishable key. Lite checks it again; here it keeps strangers out of the queue. */
export function guardKey(headers: IncomingHttpHeaders, publishableKey: string): void {
  const { apikey } = headers;
  if (typeof apikey !== 'string' || !isSame(apikey, publishableKey)) {
    throw new Refusal(401, 'invalid_api_key', 'The API key is missing or wrong.');
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Whoever says who he is must be a signed-in person: lite takes a malformed token for an anonymous request, and would
 * take one for any other role of the database at its word. The signature is lite's to check.
 */
export function guardToken(headers: IncomingHttpHeaders, publishableKey: string): void {
  const { authorization } = headers;
  if (authorization === undefined) return;
  const [, token] = /^Bearer (\S+)$/.exec(authorization) ?? [];
  if (token === publishableKey) return;
  if (token === undefined || roleIn(token) !== 'authenticated') {
    throw new Refusal(401, 'PGRST301', 'The session is not valid.');
  }
}

function roleIn(token: string): unknown {
  const [, payload, signature] = token.split('.');
  if (!payload || !signature) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && 'role' in claims ? claims.role : undefined;
  } catch {
    return undefined;
  }
}
