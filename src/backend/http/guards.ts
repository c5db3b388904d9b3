import type { IncomingMessage } from 'node:http';
import { isLoopback } from './loopback';
import type { RateLimit } from './rate-limit';
import { Refusal } from './refusal';

const MEGABYTE = 1024 * 1024;
const LONGEST_ADDRESS = 16 * 1024;
/** PGlite 0.4.5 answers nothing any more after 32,768 bind parameters in one statement, and an insert binds every cell. */
const MOST_CELLS = 10_000;

/** A page elsewhere must neither read nor write here, nor reach us under a name of its own (DNS rebinding). */
export function guardOrigin(request: IncomingMessage, loopbackOnly: boolean): void {
  const host = request.headers.host ?? '';
  if (loopbackOnly && !isLoopback(host.replace(/:\d+$/, ''))) {
    throw new Refusal(421, 'wrong_host', 'This server answers to localhost only.');
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    throw new Refusal(403, 'foreign_origin', 'Requests from other sites are refused.');
  }
}

export function guardAddress(request: IncomingMessage): void {
  if ((request.url ?? '').length > LONGEST_ADDRESS)
    throw new Refusal(414, 'address_too_long', 'The address is too long.');
}

/** Sign-in, sign-up and everything that sends a mail or tries a secret. */
const COSTLY = /^\/auth\/v1\/(token|signup|recover|otp|resend|verify|magiclink)\b/;

export interface AuthLimits {
  perAddress: RateLimit;
  perAccount: RateLimit;
}

/** Refreshing a session is not an attempt: every open page does it every hour. */
export function guardAttempts(
  request: IncomingMessage,
  path: string,
  search: URLSearchParams,
  body: Buffer,
  limits: AuthLimits,
): void {
  if (request.method !== 'POST' && request.method !== 'GET') return;
  if (!COSTLY.test(path) || search.get('grant_type') === 'refresh_token') return;
  const wait = Math.max(
    limits.perAddress.take(request.socket.remoteAddress ?? ''),
    emailIn(body) === '' ? 0 : limits.perAccount.take(emailIn(body)),
  );
  if (wait > 0) {
    throw new Refusal(429, 'over_request_rate_limit', 'Too many attempts.', { 'retry-after': String(wait) });
  }
}

function emailIn(body: Buffer): string {
  const parsed = parseJson(body);
  const email = typeof parsed === 'object' && parsed !== null && 'email' in parsed ? parsed.email : '';
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}

/** Large writes belong into one call with one argument (an RPC); a large insert is refused before it can do harm. */
export function guardBulk(request: IncomingMessage, path: string, body: Buffer): void {
  if (!path.startsWith('/rest/v1/') || body.length === 0) return;
  const type = request.headers['content-type'] ?? 'application/json';
  if (!/^application\/([a-z.]+\+)?json\b/i.test(type)) {
    throw new Refusal(415, 'unsupported_type', 'Only JSON is accepted.');
  }
  if (path.startsWith('/rest/v1/rpc/')) return;
  const rows = parseJson(body);
  if (!Array.isArray(rows)) return;
  const columns = new Set(
    rows.flatMap((row: unknown) => (typeof row === 'object' && row !== null ? Object.keys(row) : [])),
  );
  if (rows.length * columns.size > MOST_CELLS) {
    throw new Refusal(
      413,
      'too_many_cells',
      `At most ${MOST_CELLS} cells in one request; use an RPC for more.`,
    );
  }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Reads a request's body, but never more than is meant to come. */
export async function readBody(request: IncomingMessage, path: string): Promise<Buffer> {
  const limit = path.startsWith('/rest/v1/rpc/')
    ? 32 * MEGABYTE
    : path.startsWith('/rest/')
      ? 4 * MEGABYTE
      : MEGABYTE / 16;
  const tooLarge = () =>
    new Refusal(413, 'too_large', `At most ${Math.round(limit / 1024)} kB are accepted here.`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
