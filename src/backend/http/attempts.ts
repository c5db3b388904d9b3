import type { RateLimit } from './rate-limit';
import { Refusal } from './refusal';

export interface AttemptLimits {
  perAddress: RateLimit;
  perAccount: RateLimit;
}

/** Whatever tries a password or a link, makes an account or sends a mail. */
const COSTLY = new Set(['/auth/v1/token', '/auth/v1/signup', '/auth/v1/recover', '/auth/v1/verify']);

/** Refreshing a session is not an attempt: every open page does it every hour. */
export function guardAttempts(
  { pathname, searchParams }: URL,
  body: unknown,
  peer: string,
  limits: AttemptLimits,
): void {
  if (!COSTLY.has(pathname) || searchParams.get('grant_type') === 'refresh_token') return;
  const email = emailIn(body);
  const wait = limits.perAddress.take(peer) || (email === '' ? 0 : limits.perAccount.take(email));
  if (wait > 0) {
    throw new Refusal(429, 'over_request_rate_limit', 'Too many attempts.', { 'retry-after': String(wait) });
  }
}

function emailIn(body: unknown): string {
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : '';
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}
