import { readFileSync, readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isPage } from './pages';
import { SECURITY_HEADERS } from './security-headers';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

interface StaticFile {
  plain: Buffer;
  gzip: Buffer | null;
  type: string;
  cache: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return name.startsWith('.') ? [] : statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** The page with where its backend is written into it: the app need not ask for that first. */
const withBackend = (page: Buffer, backend: object | null): Buffer => {
  if (backend === null) return page;
  const json = JSON.stringify(backend).replaceAll('<', '\\u003c');
  return Buffer.from(
    page
      .toString()
      .replace('</head>', () => `<script type="application/json" id="backend">${json}</script></head>`),
  );
};

/**
 * Serves exactly the files of the built app, read once at start: no path of a request ever reaches the disk, so
 * none can lead out of the folder. A page of the app is index.html for everybody, also for what takes anything (curl, health
 * checks, previews of links); at any other address a browser gets index.html with 404, where the app's router says so.
 */
export function staticFiles(
  dist: string,
  backend: object | null = null,
): (request: IncomingMessage, response: ServerResponse, path: string) => void {
  const files = new Map<string, StaticFile>();
  for (const path of filesBelow(dist)) {
    const name = `/${relative(dist, path).split(sep).join('/')}`;
    const type = TYPES[extname(path)];
    if (!type) continue;
    const plain = name === '/index.html' ? withBackend(readFileSync(path), backend) : readFileSync(path);
    files.set(name, {
      plain,
      gzip: /^text|json|svg/.test(type) ? gzipSync(plain) : null,
      type,
      // Names below assets/ carry a hash of their content.
      cache: name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  }
  const index = files.get('/index.html');
  if (!index) throw new Error(`${dist} has no index.html`);

  return (request, response, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...SECURITY_HEADERS, allow: 'GET, HEAD' }).end();
      return;
    }
    const known = files.get(path);
    const isForPeople = isPage(path) || /\btext\/html\b/.test(request.headers.accept ?? '');
    const file = known ?? (isForPeople ? index : undefined);
    if (!file) {
      response
        .writeHead(404, { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' })
        .end('Not found');
      return;
    }
    const zipped =
      file.gzip !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? file.gzip : null;
    const body = zipped ?? file.plain;
    response.writeHead(known || isPage(path) ? 200 : 404, {
      ...SECURITY_HEADERS,
      'content-type': file.type,
      'content-length': body.length,
      'cache-control': file.cache,
      vary: 'accept-encoding',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
