import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { App } from '@supabase/lite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import { createApi } from './api';
import { demoAccounts } from './demo-accounts';
import { openDatabase, tidy } from './database';
import {
  type AuthLimits,
  guardAddress,
  guardAttempts,
  guardBulk,
  guardOrigin,
  readBody,
} from './http/guards';
import { isLoopback } from './http/loopback';
import { RateLimit } from './http/rate-limit';
import { Refusal, sendJson, sendRefusal } from './http/refusal';
import { SECURITY_HEADERS } from './http/security-headers';
import { lock } from './lock';
import { terminalMail } from './mail';
import { migrate, readMigrations } from './migrations';
import { MIGRATIONS } from './paths';
import type { Secrets } from './secrets';

export interface ServerOptions {
  host: string;
  /** 0: any free one. */
  port: number;
  /** Holds the database; created when missing. */
  dataFolder: string;
  /** A dumped database to begin with. */
  snapshot: string;
  secrets: Secrets;
  /** Answers what is no request to the API: the built app, or the development server. */
  pages: (request: IncomingMessage, response: ServerResponse, path: string) => void;
  print: (text: string) => void;
  /** Attempts to sign in and the like: per network address and per account, in ten minutes. */
  attempts?: { perAddress: number; perAccount: number };
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

const TEN_MINUTES = 600_000;
const API = /^\/(auth|rest)\/v1\//;

/** Starts the embedded backend: one address for the app and its API, one process per data folder. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const release = lock(options.dataFolder);
  let connection: PgliteConnection | null = null;
  try {
    connection = await openDatabase({ folder: join(options.dataFolder), snapshot: options.snapshot });
    const applied = await migrate(connection.driver, readMigrations(MIGRATIONS));
    for (const name of applied) options.print(`Applied migration ${name}`);
    await tidy(connection);
    return await listen(connection, options, release);
  } catch (error) {
    await connection?.close();
    release();
    throw error;
  }
}

async function listen(
  connection: PgliteConnection,
  options: ServerOptions,
  release: () => void,
): Promise<RunningServer> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 60_000, maxHeaderSize: 32 * 1024 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://${isLoopback(options.host) ? 'localhost' : options.host}:${port}`;
  const api = createApi(connection, options.secrets, url, terminalMail(options.print));
  const { perAddress = 60, perAccount = 10 } = options.attempts ?? {};
  const limits = {
    perAddress: new RateLimit(perAddress, TEN_MINUTES),
    perAccount: new RateLimit(perAccount, TEN_MINUTES),
  };
  server.on('request', (request, response) => {
    answer(request, response, api, options, limits).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else if (error instanceof Refusal) sendRefusal(response, error);
      else {
        options.print(`Unexpected: ${error instanceof Error ? error.message : String(error)}`);
        sendRefusal(response, new Refusal(500, 'unexpected', 'Something unexpected happened.'));
      }
    });
  });
  return { url, close: () => shutDown(server, connection, release) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  api: App,
  options: ServerOptions,
  limits: AuthLimits,
): Promise<void> {
  const loopbackOnly = isLoopback(options.host);
  guardAddress(request);
  guardOrigin(request, loopbackOnly);
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  if (url.pathname === '/config.json') {
    sendJson(response, 200, {
      publishableKey: options.secrets.publishableKey,
      // Everybody who can reach the page can enter the demo; beyond this machine that is nobody's wish.
      demo: loopbackOnly ? demoAccounts(options.secrets) : null,
    });
    return;
  }
  if (!API.test(url.pathname)) {
    options.pages(request, response, url.pathname);
    return;
  }
  const body = await readBody(request, url.pathname);
  guardAttempts(request, url.pathname, url.searchParams, body, limits);
  guardBulk(request, url.pathname, body);
  await send(
    response,
    await api.fetch(toWebRequest(request, url, body), { peerAddress: request.socket.remoteAddress ?? null }),
  );
}

function toWebRequest(request: IncomingMessage, url: URL, body: Buffer): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = request.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  return new Request(url, { method, headers, ...(hasBody ? { body: new Uint8Array(body) } : {}) });
}

async function send(response: ServerResponse, from: Response): Promise<void> {
  const headers: Record<string, string> = { ...SECURITY_HEADERS, 'cache-control': 'no-store' };
  from.headers.forEach((value, name) => {
    if (!/^(access-control-|connection|content-length|transfer-encoding)/.test(name)) headers[name] = value;
  });
  response.writeHead(from.status, headers);
  response.end(Buffer.from(await from.arrayBuffer()));
}

async function shutDown(server: Server, connection: PgliteConnection, release: () => void): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  await connection.close();
  release();
}
