import type { ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from './security-headers';

/** A request that gets no further than our own guards. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': text.length,
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

/** In the shape that both halves of supabase-js understand: `message` and `code`, or `msg` and `error_code`. */
export function sendRefusal(response: ServerResponse, { status, code, message, headers }: Refusal): void {
  const body = { code, message, details: null, hint: null, error_code: code, msg: message };
  sendJson(response, status, body, { ...headers, connection: 'close' });
}

/** For requests Node cannot even read: there is only the bare connection to answer on. */
export function rawRefusal(status: number, reason: string): string {
  const headers = { ...SECURITY_HEADERS, connection: 'close', 'content-length': '0' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${reason}`, ...lines, '', ''].join('\r\n');
}
