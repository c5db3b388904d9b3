import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Turn } from '../engine/fair-queue';
import { peerOf } from './peer';

/** Functions that read or write a whole programme or all its readings: tens to hundreds of small calls' time. */
const LARGE = new Set(
  ['load_programmes', 'load_series', 'load_observations', 'write_observations'].map(
    (name) => `/rest/v1/rpc/${name}`,
  ),
);

/** More than a form or a page of a table brings along: the rows of a whole programme, for example. */
const LARGE_BODY = 64 * 1024;

/**
 * Where a request waits: a person's requests in one lane, whatever device they come from; those of nobody in one lane
 * for each network they come from. Only a true signature opens a person's lane, or a stranger could fill it.
 */
export function turnOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  path: string,
  bytes: number,
  jwtSecret: string,
): Turn {
  const person = personIn(headers.authorization, jwtSecret);
  return {
    lane: person === null ? `network ${peerOf(socket.remoteAddress)}` : `person ${person}`,
    large: LARGE.has(path) || bytes > LARGE_BODY,
  };
}

function personIn(authorization: string | undefined, jwtSecret: string): string | null {
  const [, head, payload, signature] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization ?? '') ?? [];
  if (head === undefined || payload === undefined || signature === undefined) return null;
  const wanted = createHmac('sha256', jwtSecret).update(`${head}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  return typeof claims === 'object' && claims !== null && 'sub' in claims && typeof claims.sub === 'string'
    ? claims.sub
    : null;
}
