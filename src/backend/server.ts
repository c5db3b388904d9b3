import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoAccounts } from './demo-accounts';
import { Engine, type EngineLimits } from './engine/engine';
import { addressOf, guardHost, siteUrl } from './http/address';
import { guardAuth, guardPreferences, guardSurface, isForApi } from './http/api-surface';
import { type AttemptLimits, guardAttempts } from './http/attempts';
import { guardBulk, jsonIn, readBody } from './http/body';
import { guardConnections } from './http/connections';
import { guardKey, guardToken } from './http/credentials';
import { guardAnswer, sendAnswer, toCall } from './http/forward';
import { isLoopback } from './http/loopback';
import { peerOf } from './http/peer';
import { RateLimit } from './http/rate-limit';
import { rawRefusal, Refusal, sendJson, sendRefusal } from './http/refusal';
import { turnOf } from './http/turn';
import { lock } from './lock';
import { MIGRATIONS } from './paths';
import { bind, drain } from './listening';
import { printable } from './printable';
import type { Secrets } from './secrets';
import { inFolder } from './trouble';

/** Answers what is no request to the API: the built app, or the development server. */
export type Pages = (request: IncomingMessage, response: ServerResponse, path: string) => void;

export interface ServerOptions {
  host: string;
  /** 0: any free one. */
  port: number;
  /** Holds the database; created when missing. */
  dataFolder: string;
  /** Where people find the app, when that is not the address it listens on; null: that address. */
  publicUrl: string | null;
  secrets: Secrets;
  /** What takes its time: runs when folder and port are ours, and before the first request is answered. */
  prepare: (server: Server) => Promise<{ pages: Pages; snapshot: string }>;
  print: (text: string) => void;
  /** Attempts to sign in and the like: per network address and per account, in ten minutes. */
  attempts?: { perAddress: number; perAccount: number };
  limits?: Partial<EngineLimits>;
}

export interface RunningServer {
  /** Where people find it. */
  url: string;
  port: number;
  close(): Promise<void>;
}

const TEN_MINUTES = 600_000;
const MOST_CONNECTIONS = 1_000;

interface Running {
  options: ServerOptions;
  site: string;
  engine: Engine;
  pages: Pages;
  attempts: AttemptLimits;
}

/** Starts the embedded backend: one address for the app and its API, one process per data folder. */
export async function startServer(given: ServerOptions): Promise<RunningServer> {
  const options = { ...given, print: (text: string) => given.print(printable(text)) };
  const release = locked(options.dataFolder);
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    // Longer than proxies keep theirs, and than people read: a request sent while the other side closes is lost.
    keepAliveTimeout: 75_000,
    connectionsCheckingInterval: 5_000,
    maxHeaderSize: 32 * 1024,
    // A request for no host at all is ours to refuse.
    requireHostHeader: false,
  });
  guardConnections(server, MOST_CONNECTIONS);
  try {
    await bind(server, options.port, options.host);
    let running: Running | null = null;
    listen(server, () => running, options.print);
    const { port } = server.address() as AddressInfo;
    running = await prepare(options, server, siteUrl(options.host, port, options.publicUrl));
    const { engine, site } = running;
    return {
      url: site,
      port,
      close: async () => {
        await drain(server);
        await engine.close();
        release();
      },
    };
  } catch (error) {
    server.close();
    server.closeAllConnections();
    release();
    throw error;
  }
}

function locked(dataFolder: string): () => void {
  try {
    return lock(dataFolder);
  } catch (error) {
    throw inFolder(dataFolder, error);
  }
}

async function prepare(options: ServerOptions, server: Server, site: string): Promise<Running> {
  const { pages, snapshot } = await options.prepare(server);
  const { perAddress = 60, perAccount = 20 } = options.attempts ?? {};
  const { dataFolder, secrets, print } = options;
  const { jwtSecret, publishableKey } = secrets;
  const settings = { dataFolder, snapshot, migrations: MIGRATIONS, jwtSecret, publishableKey, siteUrl: site };
  const engine = new Engine(settings, { callMs: 20_000, waiting: 200, ...options.limits }, print);
  await engine.start();
  return {
    options,
    site,
    engine,
    pages,
    attempts: {
      perAddress: new RateLimit(perAddress, TEN_MINUTES),
      perAccount: new RateLimit(perAccount, TEN_MINUTES),
    },
  };
}

function listen(server: Server, running: () => Running | null, print: (text: string) => void): void {
  server.on('request', (request, response) => {
    answer(request, response, running()).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) response.destroy();
      else if (error instanceof Refusal) sendRefusal(response, error);
      else {
        print(`Unexpected: ${error instanceof Error ? error.message : String(error)}`);
        sendRefusal(response, new Refusal(500, 'unexpected', 'Something unexpected happened.'));
      }
    });
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
    socket.end(
      tooLarge ? rawRefusal(431, 'Request Header Fields Too Large') : rawRefusal(400, 'Bad Request'),
    );
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  running: Running | null,
): Promise<void> {
  const url = addressOf(request);
  if (!running) throw new Refusal(503, 'starting', 'Tragwerk is starting.', { 'retry-after': '1' });
  const { options, pages } = running;
  guardHost(request, options.host, options.publicUrl);
  if (url.pathname === '/config.json') sendJson(response, 200, publicConfig(options));
  else if (url.pathname === '/health') await sendHealth(request, response, running.engine);
  else if (isForApi(url.pathname)) await answerCall(request, response, url, running);
  else pages(request, response, url.pathname);
}

/** What the app has to know of its backend; none of it is secret to who can reach the page. */
export const publicConfig = ({ host, secrets }: Pick<ServerOptions, 'host' | 'secrets'>) => ({
  publishableKey: secrets.publishableKey,
  // Everybody who can reach the page can enter the demo; beyond this machine that is nobody's wish.
  demo: isLoopback(host) ? demoAccounts(secrets) : null,
});

/** For whoever watches over the server: whether the database answers, and nothing else. */
async function sendHealth(
  { method }: IncomingMessage,
  response: ServerResponse,
  engine: Engine,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    throw new Refusal(405, 'wrong_method', 'This is not possible here.', { allow: 'GET, HEAD' });
  }
  const isWell = await engine.isAnswering();
  sendJson(response, isWell ? 200 : 503, { status: isWell ? 'ok' : 'unavailable' });
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { options, engine, attempts, site }: Running,
): Promise<void> {
  const method = request.method ?? 'GET';
  const { publishableKey, jwtSecret } = options.secrets;
  guardSurface(method, url.pathname);
  guardPreferences(String(request.headers.prefer ?? ''));
  // A link out of a mail is opened by the browser itself, without key and token.
  if (url.pathname !== '/auth/v1/verify') guardKey(request.headers, publishableKey);
  guardToken(request.headers, publishableKey);
  const body = await readBody(request, url.pathname);
  const json = jsonIn(request, body);
  guardAuth(method, url, json, site);
  guardAttempts(url, json, peerOf(request.socket.remoteAddress), attempts);
  guardBulk(url, json);
  const turn = turnOf(request, url.pathname, body.length, jwtSecret);
  const given = await engine.request(
    toCall(method, url, request.headers, body),
    turn,
    () => response.destroyed,
  );
  // 503 has been explained where it came from.
  if (given.status >= 500 && given.status !== 503)
    options.print(`Answered ${given.status} to ${method} ${url.pathname}.`);
  guardAnswer(url.pathname, given);
  await sendAnswer(response, given);
}
