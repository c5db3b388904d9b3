import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

const FIXTURE = new URL('../fixtures/hosted/settings.json', import.meta.url);

/** What a new project answers, in the words of the management API; `unset` are the settings it answers with null. */
interface Fixture {
  api: Record<string, unknown>;
  auth: Record<string, unknown>;
  unset: string[];
}

export interface HostedProject {
  ref: string;
  /** Address of the management API. */
  url: string;
  /** The settings as the requests so far have left them. */
  settings: { api: Record<string, unknown>; auth: Record<string, unknown> };
  /** Every other host that somebody wanted to reach through this server as a proxy. */
  elsewhere: string[];
  stop(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/**
 * The part of the management API of hosted Supabase that the CLI asks when a project is linked and its settings are
 * pushed. It keeps what is written to it, and is a proxy that lets nothing through.
 */
export async function startHostedProject(ref: string): Promise<HostedProject> {
  const { api, auth, unset } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Fixture;
  const settings = { api, auth: { ...Object.fromEntries(unset.map((name) => [name, null])), ...auth } };
  const elsewhere: string[] = [];
  const project = {
    id: ref,
    ref,
    organization_id: 'example',
    organization_slug: 'example',
    name: 'Tragwerk',
    region: 'eu-central-1',
    created_at: '2026-01-01T00:00:00Z',
    status: 'ACTIVE_HEALTHY',
    database: {
      host: `db.${ref}.supabase.co`,
      version: '17.6.1',
      postgres_engine: '17',
      release_channel: 'ga',
    },
  };
  const answers: Record<string, (sent: Record<string, unknown>) => unknown> = {
    [`GET /v1/projects/${ref}`]: () => project,
    [`GET /v1/projects/${ref}/api-keys`]: () => [
      { id: 'anon', name: 'anon', api_key: 'anon', type: 'legacy' },
    ],
    [`GET /v1/projects/${ref}/billing/addons`]: () => ({ selected_addons: [], available_addons: [] }),
    [`GET /v2/projects/${ref}/config`]: () => ({
      data: { type: 'project_config', id: ref, attributes: settings },
    }),
    [`PATCH /v1/projects/${ref}/postgrest`]: (sent) => Object.assign(settings.api, sent),
    [`PATCH /v1/projects/${ref}/config/auth`]: (sent) => Object.assign(settings.auth, sent),
  };
  const server = createServer((request, response) => {
    void bodyOf(request).then((sent) => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (/^https?:/.test(request.url ?? '')) elsewhere.push(url.host);
      const answer = answers[`${request.method} ${url.pathname}`];
      response
        .writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer ? answer(sent) : { message: 'not found' }));
    });
  });
  server.on('connect', (request, socket) => {
    elsewhere.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ref,
    url: `http://127.0.0.1:${port}`,
    settings,
    elsewhere,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
