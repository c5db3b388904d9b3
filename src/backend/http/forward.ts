import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer, Call } from '../engine/messages';
import { Refusal } from './refusal';
import { SECURITY_HEADERS } from './security-headers';

/** The headers that mean something to the API; no others reach it. */
const PASSED_ON = [
  'accept',
  'accept-profile',
  'apikey',
  'authorization',
  'content-profile',
  'content-type',
  'prefer',
  'range',
  'range-unit',
  'x-client-info',
  'x-supabase-api-version',
] as const;

export function toCall(
  method: string,
  url: URL,
  headers: IncomingHttpHeaders,
  body: Buffer<ArrayBuffer>,
): Call {
  return {
    method,
    path: url.pathname + url.search,
    headers: PASSED_ON.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, String(value)] as [string, string]];
    }),
    body: method === 'GET' || method === 'HEAD' || body.length === 0 ? null : body,
  };
}

/** What is for other sites, what only repeats the address, and what is ours to tell. */
const NOT_PASSED_BACK =
  /^(access-control-|content-location$|connection$|content-length$|transfer-encoding$|keep-alive$)/;

/** Below this, zipping takes longer than what it saves. */
const WORTH_ZIPPING = 2048;

const zip = promisify(gzip);

export async function sendAnswer(
  response: ServerResponse,
  { status, headers, body: plain }: Answer,
): Promise<void> {
  const { method, headers: asked, url = '' } = response.req;
  const passed = headers.filter(([name]) => !NOT_PASSED_BACK.test(name.toLowerCase()));
  // Sessions are never zipped together with what somebody sent: the length would tell of them.
  const zips =
    plain.length >= WORTH_ZIPPING &&
    url.startsWith('/rest/') &&
    /\bgzip\b/.test(String(asked['accept-encoding']));
  const body = zips ? await zip(plain) : plain;
  response.writeHead(status, {
    ...Object.fromEntries(passed),
    ...SECURITY_HEADERS,
    'cache-control': 'no-store',
    vary: 'accept-encoding',
    ...(zips ? { 'content-encoding': 'gzip' } : {}),
    ...(status === 204 || status === 304 ? {} : { 'content-length': body.length }),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

const isTakenAddress = (path: string, { status, body }: Answer) =>
  path === '/auth/v1/signup' &&
  status === 422 &&
  /"(user_already_exists|email_exists)"/.test(Buffer.from(body).toString('utf8'));

/** Whether an address is registered is nobody's business: its refusal says no more than that there is no new account. */
export function guardAnswer(path: string, answer: Answer): void {
  if (isTakenAddress(path, answer)) {
    throw new Refusal(422, 'sign_up_refused', 'No account could be created with these details.');
  }
}
